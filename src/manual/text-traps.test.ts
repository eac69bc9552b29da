import fc from 'fast-check';
import {printed} from '../../tests/helpers/manual.ts';
import {findTextTraps, placeAt} from './text-traps.ts';

const traps = (text: string) => printed(findTextTraps('a.mdx', text));

describe('what MDX would swallow, compute or choke on', () => {
  test('braces are computed: "Score {0-27}" prints "Score -27"', () => {
    expect(traps('Score {0-27} total')).toMatchInlineSnapshot(
      `"a.mdx:1:7 {0-27} is computed, not printed: a reader would see something else → write it without braces, as in "(0-27)""`,
    );
    expect(traps('An open { brace')).toMatchInlineSnapshot(
      `"a.mdx:1:9 { brace is computed, not printed: a reader would see something else → write it without braces, as in "(brace)""`,
    );
    expect(traps('{/* a comment */ 0-27} and {/* another */}')).toMatchInlineSnapshot(
      `"a.mdx:1:1 {/* a comment */ 0-27} is computed, not printed: a reader would see something else → write it without braces, as in "(0-27)""`,
    );
  });

  test('"<10" is a tag', () => {
    expect(traps('PHQ-9 <10')).toMatchInlineSnapshot(
      `"a.mdx:1:7 "<10" is read as the start of a tag → write "fewer than 10", or put a space after the sign: "< 10""`,
    );
    expect(traps('a score <1.5. Next')).toMatchInlineSnapshot(
      `"a.mdx:1:9 "<1.5" is read as the start of a tag → write "fewer than 1.5", or put a space after the sign: "< 1.5""`,
    );
    expect(traps('risk <1,000 and <.5%')).toMatchInlineSnapshot(`
"a.mdx:1:6 "<1,000" is read as the start of a tag → write "fewer than 1,000", or put a space after the sign: "< 1,000"
a.mdx:1:17 "<.5%" is read as the start of a tag → write "fewer than .5%", or put a space after the sign: "< .5%""
`);
  });

  test('"<=10" is another number of people than "<10"', () => {
    expect(traps('PHQ-9 <=10')).toMatchInlineSnapshot(
      `"a.mdx:1:7 "<=10" is read as the start of a tag → write "10 or fewer", or use the one sign for it: "≤ 10""`,
    );
    expect(traps('PHQ-9 <= 10')).toMatchInlineSnapshot(
      `"a.mdx:1:7 "<= 10" is read as the start of a tag → write "10 or fewer", or use the one sign for it: "≤ 10""`,
    );
  });

  test('">14" at the start of a line is words to say', () => {
    expect(traps('When the score is\n>14 or\n>=20, call.')).toMatchInlineSnapshot(`
"a.mdx:2:1 ">14" at the start of a line is read as words to say, without its sign → write "more than 14"; words to say have a space after the sign
a.mdx:3:1 ">=20" at the start of a line is read as words to say, without its sign → write "20 or more""
`);
  });

  test('two dollar signs on a line can be a formula', () => {
    expect(traps('Costs $20 now and $30 later')).toMatchInlineSnapshot(
      `"a.mdx:1:7 "$20 now and $" can be read as a formula between two dollar signs → write "20 dollars"; for a formula use double signs: $$ … $$"`,
    );
  });

  test('an HTML comment', () => {
    expect(traps('<!-- a note -->')).toMatchInlineSnapshot(
      `"a.mdx:1:1 An HTML comment stops the page from being read → write {/* a comment like this */}, or delete it"`,
    );
  });

  test('a directive', () => {
    expect(traps('Ask note:this')).toMatchInlineSnapshot(
      `"a.mdx:1:5 "note:this" is read as a command, because no space follows the colon → put a space after the colon: "note: this""`,
    );
    expect(traps(':::danger\n\nLook out.\n\n:::')).toMatchInlineSnapshot(
      `"a.mdx:1:1 ":::danger" is read as a command, and vanishes → delete it; to set words apart use DoNow, Call911 or Never"`,
    );
    expect(traps('> ::video')).toMatchInlineSnapshot(
      `"a.mdx:1:3 "::video" is read as a command, and vanishes → delete it; to set words apart use DoNow, Call911 or Never"`,
    );
  });

  test('a block that is never closed', () => {
    expect(traps('```dot title="A"\na -> b\n\nThe rest of the page.')).toMatchInlineSnapshot(
      `"a.mdx:1:1 \`\`\` begins a block here that never ends: it swallows what follows → write \`\`\` on a line of its own where it ends"`,
    );
    expect(traps('Words\n\n$$\nx\n\nThe rest of the page.')).toMatchInlineSnapshot(
      `"a.mdx:3:1 $$ begins a block here that never ends: it swallows what follows → write $$ on a line of its own where it ends"`,
    );
    expect(traps('~~~~\nx\n~~~')).toMatchInlineSnapshot(
      `"a.mdx:1:1 ~~~~ begins a block here that never ends: it swallows what follows → write ~~~~ on a line of its own where it ends"`,
    );
    expect(traps('- ```\n  x\n\nAfter the list.')).toMatchInlineSnapshot(
      `"a.mdx:1:3 \`\`\` begins a block here that never ends: it swallows what follows → write \`\`\` on a line of its own where it ends"`,
    );
  });
});

describe('no false alarm', () => {
  test.each([
    [
      'in prose',
      'Fewer than 10, < 10, 0 to 27, (0-27), 9:30am, 1:8, > 5, $20 once, https://x.org/a:b/Help:Contents, mailto:a@x.org',
    ],
    ['in front matter', '---\ntitle: "{0-27} <10 note:this"\n---\n'],
    ['in fenced code', '```\n{0-27} <10 <!-- -->\n```'],
    ['in a fence of tildes', '~~~\n{0-27}\n~~~'],
    ['in a longer fence around a shorter one', '````md\n```\n{x}\n```\n{y}\n````'],
    ['in a fence inside a list', '- Item\n\n  ```dot\n  a {b}\n  ```\n'],
    ['in a fence on the line of its list item', '- ```dot\n  a {b}\n  ```'],
    ['in a fence inside a quotation', '> ```\n> {b}\n> ```'],
    ['in a deeply indented fence', '      ```\n      {b}\n      ```'],
    ['in inline code', 'Type `{0-27}` or ``a ` {b} <10``'],
    ['in inline code over two lines', 'Type `{0-27}\n<10`'],
    ['in formulas', '$$\\frac{a}{b}$$ and\n\n$$\nx_{1} <10\n$$'],
    ['in comments', '{/* <10 {0-27} note:this */}\n\n{/* over\n\ntwo {x} */}'],
    ['behind a backslash', 'Score \\{0-27\\}, \\<10, \\$5 and \\$6'],
    ['in attributes, of which checkMarkup speaks', '<Segment minutes={5} {...more} title="a">'],
  ])('%s', (_, text) => {
    expect(traps(text)).toBe('no problems');
  });
});

describe('no blind spot', () => {
  test.each([
    ['between two thematic breaks', '---\n\ntext\n\n---\n\nScore {0-27}\n\n---\n'],
    ['between stray backticks of two paragraphs', 'A stray ` here.\n\nScore {0-27}\n\nAnd ` there.'],
    ['after a fence', '```\nx\n```\n{0-27}'],
    ['between two comments', '{/* a */} {0-27} {/* b */}'],
    ['after a double backslash', 'a \\\\{0-27}'],
    ['after a formula', '$$x$$ {0-27}'],
    ['indented by four', '    {0-27}'],
    ['in a table', '| a |\n|---|\n| {0-27} |'],
    ['in a heading', '## Score {0-27}'],
    ['between tags', '<Term>{0-27}</Term>'],
    ['behind Windows line ends', 'a\r\n\r\n{0-27}\r\n'],
  ])('%s', (_, text) => {
    expect(traps(text)).toContain('{0-27} is computed');
  });

  test('wherever braces stand among words, they are found where they stand', () => {
    const words = fc
      .array(fc.constantFrom('word', 'PHQ-9', '**bold**', '(a)', '- ', '\n', '\n\n', '"q"'), {maxLength: 8})
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = `${before} {0-27} ${after}`;
        expect(findTextTraps('a.mdx', text)).toContainEqual(
          expect.objectContaining({rule: 'braces', ...placeAt(text, before.length + 1)}),
        );
      }),
    );
  });
});

test('placeAt counts lines and columns from 1', () => {
  expect(placeAt('ab\ncd', 0)).toEqual({line: 1, column: 1});
  expect(placeAt('ab\ncd', 2)).toEqual({line: 1, column: 3});
  expect(placeAt('ab\ncd', 3)).toEqual({line: 2, column: 1});
  expect(placeAt('ab\ncd', 4)).toEqual({line: 2, column: 2});
});
