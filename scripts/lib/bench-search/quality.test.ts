import type {JudgedQuery} from '../search-queries.ts';
import {judgeAll, meanOf, misses, qualityGoals, qualityTables} from './quality.ts';

const queries: JudgedQuery[] = [
  {query: 'drunk', class: 'synonym', answers: {'SAF-08': 3}},
  {query: 'safety pl', class: 'partial', answers: {'SAF-01': 3, 'SPL-01': 1}},
];
const rankings = {ours: [['SAF-08'], ['SAF-02', 'SAF-01']], easyops: [[], ['SAF-01']]};
const judged = judgeAll(queries, rankings);

test('each query has the scores of each engine', () => {
  expect(meanOf(judged, 'ours', 'success')).toBe(0.5);
  expect(meanOf(judged, 'ours', 'reciprocal')).toBe(0.75);
  expect(meanOf(judged, 'easyops', 'success')).toBe(0.5);
  expect(meanOf([], 'ours', 'success')).toBeNaN();
});

test('tables name every class, both engines and the gain', () => {
  const text = qualityTables(judged, judged[0]?.half ?? 'test', ['ours', 'easyops']);
  expect(text).toContain('| synonym | 1 |');
  expect(text).toContain('| over easyops |');
});

test('goals say whether they are met', () => {
  for (const line of qualityGoals(judged, 'ours', 'easyops')) {
    expect(line).toMatch(/: (met|MISSED)$/);
  }
});

test('a miss says what stood first and what was wanted', () => {
  const half = judged[1]?.half ?? 'test';
  expect(misses(judged, half, 'ours', rankings)).toContain('- partial: "safety pl" → SAF-02, SAF-01; wanted SAF-01:3 SPL-01:1');
});
