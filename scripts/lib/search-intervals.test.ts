import {bootstrapDifference, bootstrapMean, seededRandom} from './search-intervals.ts';

test('the same scores give the same interval, around the mean', () => {
  const scores = [1, 0, 1, 1, 0, 1, 1, 1, 0, 1];
  const interval = bootstrapMean(scores);
  expect(bootstrapMean(scores)).toEqual(interval);
  expect(interval.mean).toBe(0.7);
  // Ten queries say little: of 10 draws with p = 0.7, 95 % lie between 4 and 10.
  expect(interval.low).toBeCloseTo(0.4);
  expect(interval.high).toBe(1);
});

test('more queries, a narrower interval', () => {
  const width = (scores: number[]) => bootstrapMean(scores, 2000).high - bootstrapMean(scores, 2000).low;
  const few = [1, 0, 1, 1, 0, 1, 1, 1, 0, 1];
  expect(width([...few, ...few, ...few, ...few])).toBeLessThan(width(few));
});

test('equal scores have no spread; no scores have no mean', () => {
  expect(bootstrapMean([0.5, 0.5])).toEqual({mean: 0.5, low: 0.5, high: 0.5});
  expect(bootstrapMean([]).mean).toBeNaN();
});

test('a difference is paired: where both fail on the same queries there is none', () => {
  expect(bootstrapDifference([1, 0, 1], [1, 0, 1])).toEqual({mean: 0, low: 0, high: 0});
  expect(bootstrapDifference([1, 1, 1, 1], [0, 0, 0, 0])).toEqual({mean: 1, low: 1, high: 1});
  expect(() => bootstrapDifference([1], [])).toThrow('cannot be paired');
});

test('random numbers are the same everywhere', () => {
  const random = seededRandom(5);
  expect([random(), random()].map((value) => value.toFixed(6))).toMatchInlineSnapshot(`
[
  "0.689775",
  "0.772743",
]
`);
  expect(random()).toBeLessThan(1);
});
