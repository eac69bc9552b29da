/** @jest-environment <rootDir>/tests/helpers/new-york-environment.mjs */
import {formatDay, toClock, toDay} from './dates.ts';

test('the environment is in New York', () => {
  expect(new Date('2026-11-21T12:00:00Z').getTimezoneOffset()).toBe(300);
});

test('formatDay does not slip to the evening before', () => {
  expect(formatDay('2026-11-21')).toBe('Nov 21, 2026');
  expect(formatDay('2027-01-01')).toBe('Jan 1, 2027');
});

test("toDay and toClock are the reader's own", () => {
  const eveningBefore = new Date('2026-11-22T03:30:00Z');
  expect(toDay(eveningBefore)).toBe('2026-11-21');
  expect(toClock(eveningBefore)).toBe('22:30');
  // An hour that exists twice, and one that does not exist.
  expect(toClock(new Date('2026-11-01T05:30:00Z'))).toBe('01:30');
  expect(toClock(new Date('2026-11-01T06:30:00Z'))).toBe('01:30');
  expect(toClock(new Date('2026-03-08T07:00:00Z'))).toBe('03:00');
});
