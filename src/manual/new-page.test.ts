import fc from 'fast-check';
import {printed} from '../../tests/helpers/manual.ts';
import {readFrontMatter} from './front-matter.ts';
import {newPage} from './new-page.ts';
import {numberPage} from './number.ts';
import {readPage} from './read-page.ts';
import {PAGE_KINDS} from './schemas.ts';

/** Noon, so that it is the same day wherever the test runs. */
const TODAY = new Date('2026-11-22T12:00:00Z');

const pageOf = (parts: Partial<Parameters<typeof newPage>[0]> = {}) =>
  newPage({kind: 'policy', title: 'Keys and badges', code: 'SAF-18', today: TODAY, ...parts});

/** The page when its author has answered every question. */
const answered = (text: string) => text.replaceAll(/Write: [^|\n"*]+/g, 'words');

test('a page of the house pattern, whole', () => {
  expect(pageOf()).toMatchInlineSnapshot(`
{
  "fileName": "keys-and-badges.mdx",
  "text": "---
code: "SAF-18"
title: "Keys and badges"
description: "Write: what the reader can do after reading this, in one sentence."
kind: policy
owner: clinical-supervisor
roles: [primary-therapist]
reviewed: "2026-11-22"
review_by: "2027-11-22"
---

## Write: the question that this page answers

Write: the answer.
",
}
`);
});

describe.each(PAGE_KINDS)('a new %s', (kind) => {
  const {fileName, text} = pageOf({kind});
  const file = `safety/${fileName}`;

  test('is not finished: the check names every line that still asks, and finds nothing else', () => {
    const {problems} = readPage({file, text});
    const asking = text.split('\n').flatMap((line, index) => (line.includes('Write: ') ? [index + 1] : []));
    expect([...new Set(problems.map(({line}) => line))]).toEqual(asking);
    for (const {message} of problems) {
      expect(message).toContain("still the pattern's question");
    }
  });

  test('is a good page once every question is answered, and its parts are numbered', () => {
    const {page, problems} = readPage({file, text: numberPage(answered(text), []).text});
    expect(printed(problems)).toBe('no problems');
    expect(page).toMatchObject({kind, code: 'SAF-18', title: 'Keys and badges'});
  });
});

test('a year later is the next review, also of a page from a leap day', () => {
  const dates = (day: string) => pageOf({today: new Date(`${day}T12:00:00Z`)}).text.match(/(?<=(reviewed|review_by): ").*(?=")/g);
  expect(dates('2026-11-22')).toEqual(['2026-11-22', '2027-11-22']);
  expect(dates('2028-02-29')).toEqual(['2028-02-29', '2029-02-28']);
});

test.each([
  ['Keys and badges', 'keys-and-badges.mdx'],
  ['What if… 911 is busy?', 'what-if-911-is-busy.mdx'],
  ['Naïve café', 'naive-cafe.mdx'],
  ['– Draft –', 'draft.mdx'],
  ['日本語', 'saf-18.mdx'],
])('%s is kept in %s', (title, fileName) => {
  expect(pageOf({title}).fileName).toBe(fileName);
});

test('a session is kept under its code: sessions stand in their order', () => {
  expect(pageOf({kind: 'session', title: 'Welcome', code: 'ORI-02'}).fileName).toBe('ori-02-welcome.mdx');
});

test('any title comes back, and makes a name that any computer can keep', () => {
  const title = fc.string({unit: 'grapheme'}).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(title, (text) => {
      const page = pageOf({title: text});
      expect(readFrontMatter('', answered(page.text)).head?.title).toBe(text.trim());
      expect(page.fileName).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/);
    }),
  );
});
