import {pageWith, printed, problemsOf} from '../../tests/helpers/manual.ts';
import {readFrontMatter} from './front-matter.ts';
import {PAGE_KINDS} from './schemas.ts';

const said = (front: Record<string, string | undefined>) => problemsOf({front});

test('a good one is read, whatever ends its lines', () => {
  const {text} = pageWith({front: {situation: 'A client is angry'}});
  const expected = {
    code: 'SAF-02',
    title: 'Page SAF-02',
    description: 'What SAF-02 is for.',
    kind: 'policy',
    owner: 'clinical-supervisor',
    roles: ['primary-therapist'],
    reviewed: '2026-11-21',
    review_by: '2027-11-21',
    situation: 'A client is angry',
  };
  expect(readFrontMatter('a.mdx', text)).toEqual({head: expected, problems: []});
  expect(readFrontMatter('a.mdx', text.replaceAll('\n', '\r\n'))).toEqual({head: expected, problems: []});
});

test('how staff ask for it, and when in care it is used', () => {
  const front = {asked: '["client shows up drunk", "50% no-shows"]', phases: '[admission, treatment]'};
  expect(said(front)).toBe('no problems');
  expect(readFrontMatter('a.mdx', pageWith({front}).text).head).toMatchObject({
    asked: ['client shows up drunk', '50% no-shows'],
    phases: ['admission', 'treatment'],
  });
});

test.each(PAGE_KINDS)('kind: %s is known', (kind) => {
  expect(said({kind})).not.toContain('kind is not known');
});

describe('a page without front matter', () => {
  test.each(['', 'Text', '\n---\ncode: "SAF-02"\n---\n', '--- code', '---\ncode: "SAF-02"\n'])('%j', (text) => {
    const {head, problems} = readFrontMatter('a.mdx', text);
    expect(head).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining({rule: 'front-matter', line: 1, column: 1})]);
  });

  test('is told how it begins', () => {
    expect(printed(readFrontMatter('a.mdx', 'Text').problems)).toMatchInlineSnapshot(
      `"a.mdx:1:1 The page does not begin with its front matter → put "---", then code, title and the rest, then "---" on its first lines; npm run new writes them"`,
    );
  });

  test('is told of an invisible sign', () => {
    expect(printed(readFrontMatter('a.mdx', `\uFEFF${pageWith().text}`).problems)).toMatchInlineSnapshot(
      `"a.mdx:1:1 The page begins with an invisible sign, a byte order mark → save it as "UTF-8", not as "UTF-8 with BOM""`,
    );
  });

  test('is told when it is empty, or a list', () => {
    expect(printed(readFrontMatter('a.mdx', '---\n---\nText').problems)).toMatchInlineSnapshot(
      `"a.mdx:2:1 There are no keys with values here → write each part as "key: value" on a line of its own; compare with a record that works"`,
    );
    expect(printed(readFrontMatter('a.mdx', '---\n- a\n---\nText').problems)).toMatchInlineSnapshot(
      `"a.mdx:2:1 There are no keys with values here → write each part as "key: value" on a line of its own; compare with a record that works"`,
    );
  });
});

describe('what an author is told', () => {
  test('about codes and dates without quotes', () => {
    expect(said({code: 'SAF-02'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:2:1 code is not in quotes: it may become something else than was written → write code: "SAF-02""`,
    );
    expect(said({reviewed: '2026-11-21', review_by: '2027-11-21  # a year'})).toMatchInlineSnapshot(`
"safety/saf-02.mdx:8:1 reviewed is not in quotes: it may become something else than was written → write reviewed: "2026-11-21"
safety/saf-02.mdx:9:1 review_by is not in quotes: it may become something else than was written → write review_by: "2027-11-21""
`);
  });

  test('about keys', () => {
    expect(said({reviewd: '"2026-11-21"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:10:1 "reviewd" is not a key here → correct its spelling, or delete it"`,
    );
    expect(said({title: undefined, description: undefined})).toMatchInlineSnapshot(`
"safety/saf-02.mdx:2:1 description is missing or not text → write it as words; in quotes if it looks like a number
safety/saf-02.mdx:2:1 title is missing or not text → write it as words; in quotes if it looks like a number"
`);
    expect(said({title: ''})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:3:1 title is missing or not text → write it as words; in quotes if it looks like a number"`,
    );
    expect(said({title: '"  "'})).toMatchInlineSnapshot(`"safety/saf-02.mdx:3:1 title is empty → write it"`);
    expect(said({title: '988'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:3:1 title is missing or not text → write it as words; in quotes if it looks like a number"`,
    );
  });

  test('about the code', () => {
    expect(said({code: undefined})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:2:1 code is missing or not in quotes → write code: "SAF-08""`,
    );
    expect(said({code: '"SAF-2"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:2:1 code is not a page code → write three capitals, a hyphen, two digits: "SAF-08""`,
    );
    expect(said({code: '"SAF-02.1"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:2:1 code is not a page code → write three capitals, a hyphen, two digits: "SAF-08""`,
    );
  });

  test('about the kind', () => {
    expect(said({kind: 'Policy'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:5:1 kind is not known → use one of protocol, session, instrument, policy, training, reference"`,
    );
  });

  test('about a description that does not fit', () => {
    expect(said({description: 'x'.repeat(180)})).toBe('no problems');
    expect(said({description: 'x'.repeat(181)})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:4:1 description is longer than 180 characters → say it in one shorter sentence"`,
    );
  });

  test('about owner and roles', () => {
    expect(said({owner: 'Clinical Supervisor'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:6:1 owner has other signs than a-z, 0-9 and "-" → write it like "primary-therapist""`,
    );
    expect(said({owner: undefined})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:2:1 owner is missing → write a short name in lower case with hyphens"`,
    );
    expect(said({roles: undefined})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:2:1 roles is missing or not a list → list who must know this page: roles: [front-desk]"`,
    );
    expect(said({roles: 'front-desk'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:7:1 roles is missing or not a list → list who must know this page: roles: [front-desk]"`,
    );
    expect(said({roles: '[]'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:7:1 roles is empty → list who must know this page: roles: [front-desk]"`,
    );
    expect(said({roles: '[front-desk, Nurse]'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:7:21 role has other signs than a-z, 0-9 and "-" → write it like "primary-therapist""`,
    );
  });

  test('about dates', () => {
    expect(said({reviewed: undefined})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:2:1 reviewed is missing → write reviewed: "2026-11-21", in quotes"`,
    );
    expect(said({reviewed: '"21 November 2026"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:8:1 reviewed is not a date → write year-month-day in quotes: "2026-11-21""`,
    );
    expect(said({review_by: '"2027-02-30"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:9:1 review_by is not a date → write year-month-day in quotes: "2026-11-21""`,
    );
    expect(said({review_by: '"2026-11-21"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:9:1 review_by is not after reviewed → give the date of the next review"`,
    );
    expect(said({review_by: '"2025-11-21"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:9:1 review_by is not after reviewed → give the date of the next review"`,
    );
  });

  test('about how staff ask', () => {
    expect(said({asked: 'client shows up drunk'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:10:1 asked is not a list → write asked: ["client shows up drunk"]"`,
    );
    expect(said({asked: '["what now?", good one, 988]'})).toMatchInlineSnapshot(`
"safety/saf-02.mdx:10:9 asked: "what now?" has other signs than letters, digits and hyphens → write two to seven words, as they are typed into a search
safety/saf-02.mdx:10:32 asked is missing or not text → write it as words; in quotes if it looks like a number"
`);
    expect(said({asked: '["what do I do when a client shows up drunk today"]'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:10:9 asked: "what do I do when a client shows up drunk today" has more than 10 words → write two to seven words, as they are typed into a search"`,
    );
    expect(said({asked: '[""]'})).toMatchInlineSnapshot(`
"safety/saf-02.mdx:10:9 asked is empty → write it
safety/saf-02.mdx:10:9 asked: "" has other signs than letters, digits and hyphens → write two to seven words, as they are typed into a search"
`);
  });

  test('about phases', () => {
    expect(said({phases: 'treatment'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:10:1 phases is not a list → write phases: [admission, treatment]"`,
    );
    expect(said({phases: '[Treatment, discharge]'})).toMatchInlineSnapshot(`
"safety/saf-02.mdx:10:10 phase is not known → use some of referral, admission, treatment, leaving, aftercare, running
safety/saf-02.mdx:10:21 phase is not known → use some of referral, admission, treatment, leaving, aftercare, running"
`);
  });

  test('about YAML that does not parse', () => {
    expect(said({title: 'Overdose: what to do'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:3:8 This is not readable as YAML: Nested mappings are not allowed in compact mappings → compare with a record that works; put text with ": " or a leading sign in quotes"`,
    );
    expect(said({title: '"Open'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:3:13 This is not readable as YAML: Missing closing "quote → compare with a record that works; put text with ": " or a leading sign in quotes"`,
    );
    expect(said({'title ': 'Again'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:10:1 This is not readable as YAML: Map keys must be unique → compare with a record that works; put text with ": " or a leading sign in quotes"`,
    );
  });

  test('about signs that YAML swallows', () => {
    expect(said({title: '*Never* alone'})).toMatchInlineSnapshot(`
"safety/saf-02.mdx:3:8 The sign "*" here is a command of YAML, which swallows the word that it stands on → put the whole text in quotes
safety/saf-02.mdx:3:16 This is not readable as YAML: Unexpected scalar at node end → compare with a record that works; put text with ": " or a leading sign in quotes"
`);
    expect(said({title: '&friends and family'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:3:17 The sign "&" here is a command of YAML, which swallows the word that it stands on → put the whole text in quotes"`,
    );
    expect(said({title: '!important words'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:3:19 The sign "!" here is a command of YAML, which swallows the word that it stands on → put the whole text in quotes"`,
    );
  });
});
