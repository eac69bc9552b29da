import {checklistBody, pageWith, unitsWith} from '../../tests/helpers/manual.ts';
import {compareUnits} from './compare.ts';

const page = (code: string, ...sections: string[]) =>
  pageWith({
    code,
    body: sections.map((words, index) => `## S {/* #${code.toLowerCase()}-${index + 1} */}\n\n${words}`).join('\n\n'),
  });

/** Changes in one line each. */
function changes(before: readonly {path: string; text: string}[], after: readonly {path: string; text: string}[]) {
  return compareUnits(unitsWith(...before), unitsWith(...after)).map(({code, change}) => `${code} ${change}`);
}

test('the same manual has no changes', () => {
  expect(changes([page('SAF-02', 'Ask.')], [page('SAF-02', 'Ask.')])).toEqual([]);
});

test('what is other, new and gone, in the order of codes', () => {
  const words = Array.from({length: 10}, (_, index) => `Words ${index}.`);
  expect(
    changes(
      [page('SAF-02', ...words), page('ASM-01', 'Ask.')],
      [page('SAF-02', ...words.map((text, index) => (index % 8 === 1 ? `${text} More.` : text)), 'Last.'), page('SAF-03', 'Go.')],
    ),
  ).toEqual([
    'ASM-01 gone',
    'ASM-01.1 gone',
    'SAF-02.2 changed',
    'SAF-02.10 changed',
    'SAF-02.11 new',
    'SAF-03 new',
    'SAF-03.1 new',
  ]);
});

test('a section whose subsection or checklist changed has not changed itself', () => {
  const sub = (words: string, item: string) =>
    pageWith({body: `${checklistBody({items: `- [ ] ${item}`})}\n\n### Sub {/* #saf-02-1-1 */}\n\n${words}`});
  expect(changes([sub('A.', 'One')], [sub('B.', 'Two')])).toEqual(['SAF-02.1.1 changed', 'SAF-02-C1 changed']);
});

test('another file or order is no change', () => {
  const sections = ['## A {/* #saf-02-1 */}\n\nOne.', '## B {/* #saf-02-2 */}\n\nTwo.'];
  const moved = pageWith({body: sections.toReversed().join('\n\n'), file: 'safety/other.mdx'});
  expect(changes([pageWith({body: sections.join('\n\n')})], [moved])).toEqual([]);
});

test('a checklist that stands in another section has changed', () => {
  const [, ...list] = checklistBody().split('\n\n');
  const body = (...parts: string[]) => pageWith({body: parts.join('\n\n')});
  const [a, b] = ['## A {/* #saf-02-1 */}', '## B {/* #saf-02-2 */}'];
  expect(changes([body(a, ...list, b)], [body(a, b, ...list)])).toEqual(['SAF-02-C1 changed']);
});

test('a change has both texts', () => {
  const [change] = compareUnits(unitsWith(page('SAF-02', 'Ask.')), unitsWith(page('SAF-02', 'Call.')));
  expect(change).toMatchObject({before: {lines: [{text: 'Ask.'}]}, after: {lines: [{text: 'Call.'}]}});
});
