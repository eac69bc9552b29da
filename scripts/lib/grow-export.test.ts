import {parseCode} from '../../src/manual/code.ts';
import {exportManual} from '../../src/manual/export-manual.ts';
import {draftManual} from '../../tests/helpers/draft.ts';
import {countWords, growExport} from './grow-export.ts';

const manual = exportManual(draftManual(), []);
const grown = growExport(manual, 10);

test('ten times the pages, each under a code of its own', () => {
  expect(grown.pages).toHaveLength(manual.pages.length * 10);
  const codes = grown.pages.flatMap(({units}) => units.map(({code}) => code));
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !parseCode(code))).toEqual([]);
});

test('ten times the words, three to four times the vocabulary, as in a text of that length', () => {
  const [before, after] = [countWords(manual.pages), countWords(grown.pages)];
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  expect(total(after) / total(before)).toBeCloseTo(10, 0);
  expect(after.size / before.size).toBeGreaterThan(3);
  expect(after.size / before.size).toBeLessThan(4);
});

test('the same every time', () => {
  const [first, second] = [growExport(manual, 2), growExport(manual, 2)].map((twice) => JSON.stringify(twice));
  // Not toBe: it would print megabytes.
  expect(first === second).toBe(true);
});
