/**
 * Every code that was ever released, at every address that anyone may have written down: to its text, or to its withdrawal record.
 * @jest-environment jsdom
 */
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {codeToAnchor, pageOf} from '../../src/manual/code.ts';
import {fateOf, standsIn} from '../../src/manual/fate.ts';
import {EDITIONS, FIXTURE_BUILD, readHistory, readText} from './fixture.ts';

const ORDER = [...EDITIONS, 'draft'];

const pages = readdirSync(path.join(FIXTURE_BUILD, 'history')).map((file) => readHistory(file.replace('.json', '')));
const released = pages.flatMap(({codes}) =>
  Object.entries(codes).flatMap(([code, history]) => (history.versions[0]?.edition === 'draft' ? [] : [{code, history}])),
);

const documents = new Map<string, Document>();

function documentAt(file: string): Document {
  const document = documents.get(file) ?? new DOMParser().parseFromString(readText(file), 'text/html');
  documents.set(file, document);
  return document;
}

/** What stands at a code's address: of the page, its title; of a part of it, what has its id. */
function wordsAt(folder: string, code: string): string | undefined {
  const page = documentAt(`${folder}${codeToAnchor(pageOf(code))}/index.html`);
  const element = code === pageOf(code) ? page.querySelector('h1') : page.getElementById(codeToAnchor(code));
  return element?.textContent ?? undefined;
}

test('the fixture has a past to speak of', () => {
  expect(released.length).toBeGreaterThan(20);
  expect(
    released.filter(({history}) => history.withdrawn?.edition !== undefined && history.withdrawn.edition !== 'draft'),
  ).toHaveLength(7);
});

test.each(EDITIONS)('in %s, each code of it leads to its own text', (edition) => {
  for (const {code, history} of released.filter((entry) => standsIn(entry.history, edition, ORDER))) {
    const title = history.versions.findLast((version) => ORDER.indexOf(version.edition) <= ORDER.indexOf(edition))?.title;
    expect([code, wordsAt(`${edition}/`, code)]).toEqual([code, expect.stringContaining(title as string)]);
  }
});

test.each(EDITIONS)('in %s, each code that was withdrawn by then leads to its record, with reason and successor', (edition) => {
  const gone = released.filter(
    ({history}) => history.withdrawn && ORDER.indexOf(history.withdrawn.edition) <= ORDER.indexOf(edition),
  );
  for (const {code, history} of gone) {
    const page = documentAt(`${edition}/${codeToAnchor(pageOf(code))}/index.html`);
    const record = page.getElementById(codeToAnchor(code))?.textContent ?? '';
    expect(record).toContain(`Withdrawn in edition ${history.withdrawn?.edition}. ${history.withdrawn?.why}`);
    expect(record).toContain(history.withdrawn?.successor ?? 'Nothing replaced it');
  }
});

test('each page that was ever released has a floating address, for all editions from its first on', () => {
  for (const code of new Set(released.map((entry) => pageOf(entry.code)))) {
    const script = documentAt(`${codeToAnchor(code)}/index.html`).querySelector('script[src="/go.js"]');
    const names = script
      ?.getAttribute('data-editions')
      ?.split(' ')
      .map((pair) => pair.split(':')[0]);
    const first = released.find((entry) => entry.code === code)?.history.versions[0]?.edition as string;
    expect([code, names]).toEqual([code, EDITIONS.slice(EDITIONS.indexOf(first))]);
    expect(script?.getAttribute('data-path')).toBe(`${codeToAnchor(code)}/`);
  }
});

test('without scripts, the floating address of each code has what the edition in force on the day of the build has', () => {
  for (const {code} of released.filter((entry) => ORDER.indexOf(entry.history.versions[0]?.edition ?? '') <= 1)) {
    expect([code, wordsAt('', code)]).toEqual([code, wordsAt('2026.2/', code)]);
  }
});

test('a page that is only in the draft has no floating address yet', () => {
  expect(readHistory('ASM-03').codes['ASM-03']?.versions[0]?.edition).toBe('draft');
  expect(existsSync(path.join(FIXTURE_BUILD, 'asm-03'))).toBe(false);
});

test('markup and white space are no change', () => {
  expect(readHistory('ASM-02').codes['ASM-02.3']?.changes).toEqual([]);
});

test('what became of the sections of the first edition, in the third', () => {
  const {codes} = readHistory('ASM-02');
  const histories = {codes: Object.keys(codes), get: (code: string) => codes[code]};
  const fates = Object.keys(codes).map((code) => [
    code,
    fateOf(code, {read: '2026.1', now: '2027.1', order: ORDER}, histories).state,
  ]);
  expect(Object.fromEntries(fates)).toMatchInlineSnapshot(`
{
  "ASM-02": "changed",
  "ASM-02-C1": "changed",
  "ASM-02.1": "changed",
  "ASM-02.2": "changed",
  "ASM-02.2.1": "unchanged",
  "ASM-02.3": "changed",
  "ASM-02.4": "withdrawn",
  "ASM-02.5": "withdrawn",
  "ASM-02.6": "withdrawn",
  "ASM-02.7": "changed",
}
`);
});
