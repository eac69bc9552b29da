import {problemsOf, readGoodPage} from '../../tests/helpers/manual.ts';

const usesOf = (text: string) => readGoodPage({body: text}).uses;
const names = (list: {name: string}[]) => list.map(({name}) => name);

test('what a page names is kept with its place, in the order of the text', () => {
  const {citations, codes} = usesOf('Act as SAF-04.2 says [@b, p. 3; @a].\nThen SAF-01-C1, **[@c]**\nand [@b].');
  expect(citations).toEqual([
    {name: 'b', line: 12, column: 22},
    {name: 'a', line: 12, column: 22},
    {name: 'c', line: 13, column: 19},
    {name: 'b', line: 14, column: 5},
  ]);
  expect(codes).toEqual([
    {name: 'SAF-04.2', line: 12, column: 8},
    {name: 'SAF-01-C1', line: 13, column: 6},
  ]);
});

test.each([
  ['at the start of a line', '[@a] begins.\n[@b] too.', ['a', 'b']],
  ['at the start of an item', '- [@a] item\n- [@b]', ['a', 'b']],
  ['in cells', '| x |\n|---|\n| [@a] |\n| y [@b] |', ['a', 'b']],
  ['in a quotation', '> Words [@a].', ['a']],
  ['over two lines', 'Words [@a;\n@b].', ['a', 'b']],
])('citations %s are seen', (_, text, keys) => {
  expect(names(usesOf(text).citations)).toEqual(keys);
});

test.each([
  ['in cells', '| x |\n|---|\n|SAF-04.1|', ['SAF-04.1']],
  ['behind punctuation', '(SAF-04), **SAF-05**/SAF-06', ['SAF-04', 'SAF-05', 'SAF-06']],
  ['in items', '- SAF-04\n- [ ] SAF-05', ['SAF-04', 'SAF-05']],
])('codes %s are seen', (_, text, codes) => {
  expect(names(usesOf(text).codes)).toEqual(codes);
});

test('headings, links and code are not prose', () => {
  const {codes} = usesOf(
    '## About SAF-04 {/* #saf-02-1 */}\n\n[SAF-05](https://x.org) `SAF-06`\n\n```dot title="A"\na [label="SAF-07"]\n```',
  );
  expect(codes).toEqual([]);
});

test('terms, settings and roles are seen wherever they stand', () => {
  const uses = usesOf(`## Ask the <Term>C-SSRS</Term> {/* #saf-02-1 */}

Call <Setting name="on-call-phone" />.

<ProtocolChecklist code="SAF-02-C1" title="Leaving" kind="do-confirm" by="primary-therapist">

- [ ] <By role="front-desk" /> <Term>safety
  plan</Term> copied

</ProtocolChecklist>`);
  expect(names(uses.terms)).toEqual(['C-SSRS', 'safety plan']);
  expect(uses.settings).toEqual([{name: 'on-call-phone', line: 14, column: 6}]);
  expect(names(uses.roles)).toEqual(['primary-therapist', 'front-desk']);
});

describe('what an author is told about a citation that would be printed as it stands', () => {
  const said = (text: string) => problemsOf({body: text});

  test('not closed, with markup, or with words before it', () => {
    expect(said('It helps [@a.')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 "[@a." opens a citation that cannot be read → write [@key] or [@key, p. 3; @other], without bold or links in it; put other words before the bracket"`,
    );
    expect(said('It helps [@a, *p. 3*].')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 "[@a" opens a citation that cannot be read → write [@key] or [@key, p. 3; @other], without bold or links in it; put other words before the bracket"`,
    );
    expect(said('It helps [see @a, p. 3].')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 "[see @a" opens a citation that cannot be read → write [@key] or [@key, p. 3; @other], without bold or links in it; put other words before the bracket"`,
    );
  });

  test('in a heading or a link', () => {
    expect(said('## Why [@a] {/* #saf-02-1 */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 A citation stands in a heading, where it is printed as it is → move it to the end of a sentence"`,
    );
    expect(said('See [the study [@a] here](https://x.org).')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:5 A citation stands in a link, where it is printed as it is → move it to the end of a sentence"`,
    );
  });

  test('nothing about brackets and addresses that are none', () => {
    expect(said('Write [ ] or [x], to <Setting name="a" /> or a@x.org [1].')).toBe('no problems');
  });
});
