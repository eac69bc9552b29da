import {problemsOf, readGoodPage, sessionBody, worksheetSection} from '../../tests/helpers/manual.ts';
import {pageUnits} from './units.ts';

const SESSION = {code: 'ORI-01', kind: 'session'};
const CONTENT = '**My guess**\n\n___\n\n___\n\n| Day | What I did |\n|---|---|\n|  |  |\n|  |  |\n\n- [ ] I did it';

test('a session may end in what clients are handed', () => {
  const page = readGoodPage({...SESSION, body: sessionBody() + worksheetSection({content: CONTENT})});
  expect(page.worksheets).toEqual([
    {
      title: 'Test a belief',
      copies: '2 per client',
      lines: [
        {kind: 'text', text: 'My guess'},
        {kind: 'row', text: 'Day | What I did'},
        {kind: 'item', text: 'I did it'},
      ],
      section: 'ORI-01.10',
      line: 64,
    },
  ]);
  expect(readGoodPage({...SESSION, body: sessionBody()}).worksheets).toEqual([]);
});

test('its words count for what is cited and compared; how much room there is to write does not', () => {
  const unit = (content: string) =>
    pageUnits(readGoodPage({...SESSION, body: sessionBody() + worksheetSection({content})})).find(
      ({code}) => code === 'ORI-01.10',
    );
  expect(unit(CONTENT)?.lines.map(({text}) => text)).toEqual([
    'Worksheet "Test a belief", 2 per client',
    'My guess',
    'Day | What I did',
    'I did it',
  ]);
  expect(unit(CONTENT.replace('___\n\n___', '___').replace('|  |  |\n|  |  |', '|  |  |'))).toEqual(unit(CONTENT));
  expect(unit(CONTENT.replace('guess', 'hope'))?.fingerprint).not.toBe(unit(CONTENT)?.fingerprint);
});

describe('what an author is told', () => {
  const said = (parts: Parameters<typeof worksheetSection>[0], after = '') =>
    problemsOf({...SESSION, body: sessionBody() + worksheetSection(parts) + after});

  test('about title, copies and words', () => {
    expect(said({attributes: ''})).toMatchInlineSnapshot(`
"sessions/ori-01.mdx:64:1 A worksheet does not say how many are needed → add copies="1 per client"
sessions/ori-01.mdx:64:1 A worksheet has no title → add title="Test a belief""
`);
    expect(said({content: ''})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:64:1 A worksheet is empty → write what is printed on it between its tags"`,
    );
  });

  test('about what paper cannot hold, and headings', () => {
    expect(said({content: '```\ncode\n```\n\n### More'})).toMatchInlineSnapshot(`
"sessions/ori-01.mdx:66:1 Something on a worksheet cannot be written on paper by a client → use text, lists, boxes "- [ ] …", tables, and ___ for a line to write on; move the rest above it
sessions/ori-01.mdx:70:1 "More" is a heading inside something else → move it out, or write it as a line in bold"
`);
    expect(said({content: '<DoNow>\n\n1. Stay.\n\n</DoNow>'})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:66:1 Something on a worksheet cannot be written on paper by a client → use text, lists, boxes "- [ ] …", tables, and ___ for a line to write on; move the rest above it"`,
    );
  });

  test('about a second one, none, and a section after it', () => {
    expect(said({}, '\n\n<Worksheet title="More" copies="1">\n\nText.\n\n</Worksheet>')).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:1:1 The section Worksheet holds 2 worksheets → write one <Worksheet title="…" copies="1 per client">, on one sheet of paper"`,
    );
    expect(problemsOf({...SESSION, body: `${sessionBody()}\n\n## Worksheet {/* #ori-01-10 */}\n\nText.`})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:1:1 The section Worksheet holds 0 worksheets → write one <Worksheet title="…" copies="1 per client">, on one sheet of paper"`,
    );
    expect(said({}, '\n\n## Notes {/* #ori-01-11 */}\n\nText.')).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:1:1 The sections of a session page are not those of the house pattern: "Notes" is one more → use these headings in this order: Purpose and objectives, When not to run it, Room and materials, Agenda, Hard moments, Adaptations, Safety, Fidelity checks, What to document; and Worksheet last, where there is one"`,
    );
  });

  test('about one that stands elsewhere', () => {
    const sheet = '<Worksheet title="More" copies="1">\n\nText.\n\n</Worksheet>';
    expect(problemsOf({...SESSION, body: sessionBody().replace('- Safety: an item', sheet)})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:52:1 A worksheet stands outside the section for it → move it below the heading "Worksheet" at the end of a session page, and out of anything else"`,
    );
    expect(problemsOf({body: `## Worksheet {/* #saf-02-1 */}\n\n${sheet}`})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 A worksheet stands outside the section for it → move it below the heading "Worksheet" at the end of a session page, and out of anything else"`,
    );
  });
});
