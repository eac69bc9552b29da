import {exportManual} from '../../src/manual/export-manual.ts';
import {draftManual} from '../../tests/helpers/draft.ts';
import {buildOracle, openOracle} from './search-oracle.ts';

const withdrawn = {code: 'SAF-99', title: 'Old page', edition: '2026.1', why: 'It moved.', successor: 'SAF-08'};
const oracle = openOracle(buildOracle(exportManual(draftManual(), [withdrawn])));

test('a code goes straight there, then to what stands in it', () => {
  expect(oracle.rank('saf 8').slice(0, 3)).toEqual(['SAF-08', 'SAF-08.1', 'SAF-08.2']);
});

test('a withdrawn code leads to its successor', () => {
  expect(oracle.rank('saf-99')[0]).toBe('SAF-08');
});

test('words of the lexicon stand for one another', () => {
  expect(oracle.rank('narcan').slice(0, 10)).toEqual(expect.arrayContaining(oracle.rank('naloxone').slice(0, 3)));
});

test('a slip of the fingers and an unfinished word still find', () => {
  expect(oracle.rank('mandted reporting')[0]).toMatch(/^SAF-13/);
  expect(oracle.rank('mandated repor', true)[0]).toMatch(/^SAF-13/);
});

test('terms follow the text', () => {
  const ranking = oracle.rank('safety plan');
  const firstTerm = ranking.findIndex((name) => name.startsWith('word:'));
  expect(firstTerm).toBeGreaterThan(0);
  expect(ranking.slice(firstTerm).every((name) => name.startsWith('word:'))).toBe(true);
});
