import fc from 'fast-check';
import {PAGE_RUNS} from '../../tests/helpers/arbitrary.ts';
import {checklistBody, pageWith, printed, problemsOf, readGoodPage, sessionBody} from '../../tests/helpers/manual.ts';
import type {Problem} from './problem.ts';
import {readPage} from './read-page.ts';

const doNow = (count: number) =>
  `<DoNow>\n\n${Array.from({length: count}, (_, index) => `${index + 1}. Step ${index + 1}`).join('\n')}\n\n</DoNow>`;

test('a page carries its front matter, its file and everything below', () => {
  const page = readGoodPage({
    kind: 'protocol',
    front: {situation: 'A client is angry'},
    body: `${doNow(2)}\n\n${checklistBody()}\n\n\`\`\`dot title="From anger to calm"\na -> b\n\`\`\``,
  });
  expect(page).toMatchObject({
    code: 'SAF-02',
    file: 'safety/saf-02.mdx',
    situation: 'A client is angry',
    doNow: ['Step 1', 'Step 2'],
    sections: [{code: 'SAF-02.1'}],
    checklists: [{code: 'SAF-02-C1'}],
    flows: [{title: 'From anger to calm', dot: 'a -> b', line: 29}],
  });
  expect(page).not.toHaveProperty('session');
});

describe('what an author is told', () => {
  test('about DoNow', () => {
    expect(problemsOf({kind: 'protocol'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:1:1 The protocol does not begin with what to do now → open it with <DoNow> and at most 6 steps"`,
    );
    expect(problemsOf({kind: 'protocol', body: doNow(6)})).toBe('no problems');
    expect(problemsOf({kind: 'protocol', body: doNow(7)})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 DoNow has 7 steps → write 1 to 6: what fits on a phone's first screen; more goes below"`,
    );
    expect(problemsOf({kind: 'protocol', body: '<DoNow>\n\nStay calm.\n\n</DoNow>'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 DoNow has 0 steps → write 1 to 6: what fits on a phone's first screen; more goes below"`,
    );
  });

  test('about a flow picture without title', () => {
    expect(problemsOf({body: '```dot\na -> b\n```'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 A flow picture has no title → write \`\`\`dot title="From screen to action""`,
    );
    expect(problemsOf({body: '```dot title=""\na -> b\n```'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 A flow picture has no title → write \`\`\`dot title="From screen to action""`,
    );
  });

  test('about MDX that cannot be read', () => {
    expect(problemsOf({body: '<DoNow>\n\nStay calm.'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 The page cannot be read from here on: Expected a closing tag for \`<DoNow>\` → look for a tag that is not closed, or a "<" or "{" in the text"`,
    );
    expect(problemsOf({body: 'Stay calm.\n\n</DoNow>'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:2 The page cannot be read from here on: Unexpected closing slash \`/\` in tag, expected an open tag first → look for a tag that is not closed, or a "<" or "{" in the text"`,
    );
    expect(problemsOf({body: 'Write <your name> here.'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:7 The page cannot be read from here on: Expected a closing tag for \`<your>\` before the end of \`paragraph\` → look for a tag that is not closed, or a "<" or "{" in the text"`,
    );
    expect(problemsOf({body: 'If a <b, call.'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:8 The page cannot be read from here on: Unexpected character \`,\` (U+002C) in name, expected a name character such as letters, digits, \`$\`, or \`_\`; whitespace before attributes; or the end of the tag → look for a tag that is not closed, or a "<" or "{" in the text"`,
    );
  });

  test('in helpful words only, where a trap names what MDX chokes on', () => {
    expect(problemsOf({body: 'PHQ-9 <10'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:7 "<10" is read as the start of a tag → write "fewer than 10", or put a space after the sign: "< 10""`,
    );
    expect(problemsOf({body: 'Score {0-} total'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:7 {0-} is computed, not printed: a reader would see something else → write it without braces, as in "(0-)""`,
    );
    expect(problemsOf({body: '<DoNow>\n\n```\nx\n\n</DoNow>'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 \`\`\` begins a block here that never ends: it swallows what follows → write \`\`\` on a line of its own where it ends"`,
    );
  });

  test('about everything at once, sorted by place', () => {
    const {path, text} = pageWith({front: {owner: undefined}, body: 'Note:this\n\nPHQ-9 <10'});
    expect(readPage({file: path, text}).page).toBeUndefined();
    expect(printed(readPage({file: path, text}).problems)).toMatchInlineSnapshot(`
"safety/saf-02.mdx:2:1 owner is missing → write a short name in lower case with hyphens
safety/saf-02.mdx:11:1 "Note:this" is read as a command, because no space follows the colon → put a space after the colon: "Note: this"
safety/saf-02.mdx:13:7 "<10" is read as the start of a tag → write "fewer than 10", or put a space after the sign: "< 10""
`);
  });
});

describe('whatever the text', () => {
  const GOOD = [
    pageWith({
      kind: 'protocol',
      body: `${doNow(3)}\n\n${checklistBody()}\n\nSee SAF-03 [@a]. <Term>IOP</Term> <Setting name="x" />\n\n| a |\n|---|\n| b |`,
    }),
    pageWith({code: 'ORI-01', kind: 'session', body: sessionBody()}),
  ].map(({text}) => text);

  /** Pieces that make trouble, alone or together. */
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '---',
        '\n',
        '\n\n',
        '{',
        '}',
        '{/*',
        '*/}',
        '<',
        '>',
        '</',
        '/>',
        '<DoNow>',
        '</DoNow>',
        '<ProtocolChecklist',
        '<Segment',
        '<toString a="b" />',
      ],
      ...[
        '- [ ] ',
        '  - ',
        '1. ',
        '#',
        '## ',
        '### ',
        '`',
        '```',
        '~~~',
        '$$',
        '$',
        '[@',
        ']',
        '[',
        '](',
        '|',
        '\\',
        '"',
        "'",
        '=',
        '\r',
        '\t',
        '\0',
        '\uFEFF',
      ],
      ...[
        'code: ',
        '*x',
        '&x ',
        '!x ',
        ': ',
        '"SAF-02"',
        'SAF-02.3',
        'import ',
        'export default ',
        '::',
        '{0-27}',
        '<10',
        '&amp;',
        '𝟜',
        '\u2028',
      ],
    ),
    fc.string({unit: 'binary', maxLength: 5}),
  );
  const anyText = fc.array(piece, {maxLength: 30}).map((parts) => parts.join(''));
  const spoiled = fc
    .tuple(fc.constantFrom(...GOOD), fc.array(fc.tuple(fc.nat(), fc.nat({max: 40}), anyText), {minLength: 1, maxLength: 3}))
    .map(([text, edits]) =>
      edits.reduce((spoilt, [at, length, insert]) => {
        const offset = at % (spoilt.length + 1);
        return spoilt.slice(0, offset) + insert + spoilt.slice(offset + length);
      }, text),
    );

  function expectGoodProblems(text: string, problems: readonly Problem[]): void {
    const lines = text.split(/\r\n|\r|\n/).length;
    for (const problem of problems) {
      expect(problem.file).toBe('safety/a.mdx');
      expect(problem.line).toBeGreaterThanOrEqual(1);
      expect(problem.line).toBeLessThanOrEqual(lines + 1);
      expect(problem.column).toBeGreaterThanOrEqual(1);
      expect(problem.rule).not.toBe('');
      expect(problem.message.trim()).not.toBe('');
      expect(problem.remedy.trim()).not.toBe('');
    }
  }

  test.each([
    ['any text', fc.oneof(anyText, fc.string(), fc.string({unit: 'binary'}))],
    ['any text below front matter', anyText.map((body) => pageWith({body}).text)],
    ['any front matter', anyText.map((title) => pageWith({front: {title}}).text)],
    ['a good page, spoiled', spoiled],
  ])('%s: a page or problems, never an exception', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const {page, problems} = readPage({file: 'safety/a.mdx', text});
        expect(page !== undefined || problems.length > 0).toBe(true);
        expectGoodProblems(text, problems);
      }),
      PAGE_RUNS,
    );
  });
});
