import {judge} from './search-metrics.ts';

const grades = {'SAF-08': 3, 'SAF-08.2': 2, 'SAF-08.3': 1};

test('the best order has full marks', () => {
  expect(judge(['SAF-08', 'SAF-08.2', 'SAF-08.3'], grades)).toEqual({success: 1, reciprocal: 1, ndcg: 1});
});

test('nothing found is worth nothing', () => {
  expect(judge([], grades)).toEqual({success: 0, reciprocal: 0, ndcg: 0});
});

test('grade 2 in first place is a success, grade 1 is none', () => {
  expect(judge(['SAF-08.2'], grades).success).toBe(1);
  expect(judge(['SAF-08.3'], grades)).toMatchObject({success: 0, reciprocal: 0});
});

test('worked by hand: grades 1, 0, 3 in the first three places', () => {
  // Gain 1/1 + 0 + 7/2 = 4.5. Ideal 7/1 + 3/log2(3) + 1/2 = 9.39279.
  const scores = judge(['SAF-08.3', 'PRG-01', 'SAF-08'], grades);
  expect(scores.reciprocal).toBeCloseTo(1 / 3);
  expect(scores.ndcg).toBeCloseTo(4.5 / 9.39279, 5);
});

test('what stands below the fifth place gains nothing, below the tenth place is not found', () => {
  const others = Array.from({length: 10}, (_, index) => `PRG-01.${index + 1}`);
  expect(judge([...others.slice(0, 5), 'SAF-08'], grades)).toEqual({success: 0, reciprocal: 1 / 6, ndcg: 0});
  expect(judge([...others.slice(0, 9), 'SAF-08'], grades).reciprocal).toBe(1 / 10);
  expect(judge([...others, 'SAF-08'], grades).reciprocal).toBe(0);
});

test('a code that is shown twice takes one place', () => {
  const once = judge(['PRG-01', 'SAF-08'], grades);
  expect(judge(['PRG-01', 'PRG-01', 'SAF-08'], grades)).toEqual(once);
  expect(judge(['SAF-08', 'SAF-08'], grades).ndcg).toBeLessThan(1);
});
