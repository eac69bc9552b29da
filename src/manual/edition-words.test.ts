import {editionTitle, effectiveWords, standingWords} from './edition-words.ts';

const EDITIONS = [
  {name: '2026.1', effective: '2026-12-01'},
  {name: '2026.2', effective: '2027-03-01'},
];

test.each([
  [0, '2026-11-30', 'not yet in force: takes effect on Dec 1, 2026'],
  [0, '2026-12-01', 'in force since Dec 1, 2026'],
  [0, '2027-02-28', 'in force since Dec 1, 2026'],
  [0, '2027-03-01', 'superseded on Mar 1, 2027 by edition 2026.2'],
  [1, '2027-02-28', 'not yet in force: takes effect on Mar 1, 2027'],
  [1, '2030-01-01', 'in force since Mar 1, 2027'],
])('edition %s on %s is %s', (index, day, words) => {
  expect(standingWords(EDITIONS[index] as (typeof EDITIONS)[number], EDITIONS, day)).toBe(words);
});

test('what can be said on any day', () => {
  expect(effectiveWords({name: 'draft'})).toBe('not in force');
  expect(effectiveWords({name: '2026.1', effective: '2026-12-01'})).toBe('effective Dec 1, 2026');
  expect(editionTitle({name: 'draft', title: 'Pilot'})).toBe('Draft: Pilot');
  expect(editionTitle({name: '2026.1', title: 'Pilot'})).toBe('Edition 2026.1: Pilot');
});
