import fc from 'fast-check';
import {planSession, startsOf} from './session-plan.ts';

const SEGMENTS = [
  {minutes: 10, least: 5},
  {minutes: 30, least: 20},
  {minutes: 15, least: 15},
];

test('with time enough, every segment keeps its minutes', () => {
  expect(planSession(SEGMENTS, 55)).toEqual({minutes: [10, 30, 15], missing: 0});
  expect(planSession(SEGMENTS, 90)).toEqual({minutes: [10, 30, 15], missing: 0});
});

test('with less, those that may shrink do so in proportion', () => {
  expect(planSession(SEGMENTS, 49)).toEqual({minutes: [8, 26, 15], missing: 0});
});

test('with too little, all are at their least, and what is missing is said', () => {
  expect(planSession(SEGMENTS, 40)).toEqual({minutes: [5, 20, 15], missing: 0});
  expect(planSession(SEGMENTS, 33)).toEqual({minutes: [5, 20, 15], missing: 7});
  expect(planSession(SEGMENTS, 0)).toEqual({minutes: [5, 20, 15], missing: 40});
  expect(planSession(SEGMENTS, -10)).toEqual({minutes: [5, 20, 15], missing: 40});
});

test('whatever the session: whole minutes, none below its least or above its plan, and the sum is the time there is', () => {
  const segment = fc
    .tuple(fc.integer({min: 1, max: 60}), fc.integer({min: 0, max: 60}))
    .map(([least, more]) => ({least, minutes: least + more}));
  fc.assert(
    fc.property(fc.array(segment, {minLength: 1, maxLength: 9}), fc.integer({min: -20, max: 600}), (segments, available) => {
      const {minutes, missing} = planSession(segments, available);
      const total = (list: number[]) => list.reduce((sum, value) => sum + value, 0);
      const [planned, least] = [total(segments.map((item) => item.minutes)), total(segments.map((item) => item.least))];
      minutes.forEach((value, index) => {
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(segments[index]?.least as number);
        expect(value).toBeLessThanOrEqual(segments[index]?.minutes as number);
      });
      expect(total(minutes)).toBe(Math.min(planned, Math.max(least, available)));
      expect(missing).toBe(Math.max(0, least - Math.max(0, available)));
    }),
  );
});

test('startsOf counts from the first', () => {
  expect(startsOf([10, 30, 15])).toEqual([0, 10, 40]);
  expect(startsOf([])).toEqual([]);
});
