import {seededRandom} from '../search-intervals.ts';
import {misspell, misspeltQueries} from './misspell.ts';

const words = ['intoxicated', 'assessment', 'medication', 'discharge', 'supervisor', 'confidentiality', 'late', 'phq9'];

test('six words each, none of the text, the same every time', () => {
  const queries = misspeltQueries(words, 5);
  expect(queries).toEqual(misspeltQueries(words, 5));
  for (const query of queries) {
    const parts = query.split(' ');
    expect(parts).toHaveLength(6);
    expect(parts.filter((word) => words.includes(word))).toEqual([]);
  }
});

test('the first letter stays, and most of the others', () => {
  const random = seededRandom(1);
  for (let round = 0; round < 50; round++) {
    const spelt = misspell('assessment', random, new Set(words));
    expect(spelt[0]).toBe('a');
    expect(Math.abs(spelt.length - 'assessment'.length)).toBeLessThan(6);
  }
});
