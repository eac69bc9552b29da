import fc from 'fast-check';
import {CITATION, parseCitation} from './citations.ts';

const citationsIn = (text: string) => [...text.matchAll(CITATION)].map(([, inside]) => parseCitation(inside as string));

test.each([
  ['[@stanley2018]', [[{key: 'stanley2018'}]]],
  ['[@a; @b-2]', [[{key: 'a'}, {key: 'b-2'}]]],
  [
    '[@a, p. 3; @b, pp. 4, 5]',
    [
      [
        {key: 'a', locator: 'p. 3'},
        {key: 'b', locator: 'pp. 4, 5'},
      ],
    ],
  ],
  ['[@a;\n@b]', [[{key: 'a'}, {key: 'b'}]]],
  ['[ @a ]', []],
  ['One [@a], two [@b].', [[{key: 'a'}], [{key: 'b'}]]],
  ['a@b.org [1] [see @a] [@]', []],
])('%j', (text, sources) => {
  expect(citationsIn(text)).toEqual(sources);
});

test('keys and locators come back as they were written', () => {
  const key = fc.stringMatching(/^[a-z][a-z0-9_-]{0,12}$/);
  const locator = fc.option(fc.stringMatching(/^[a-z]{1,3}\. [1-9]\d?$/), {nil: undefined});
  fc.assert(
    fc.property(fc.array(fc.tuple(key, locator), {minLength: 1, maxLength: 4}), (sources) => {
      const written = sources.map(([name, where]) => `@${name}${where === undefined ? '' : `, ${where}`}`).join('; ');
      expect(citationsIn(`Words [${written}].`)).toEqual([
        sources.map(([name, where]) => (where === undefined ? {key: name} : {key: name, locator: where})),
      ]);
    }),
  );
});
