import {formatDay, toClock, toDay} from './dates.ts';

test('formatDay writes a day as readers write it', () => {
  expect(formatDay('2026-11-21')).toBe('Nov 21, 2026');
  expect(formatDay('2024-02-29')).toBe('Feb 29, 2024');
  expect(formatDay('2027-01-01')).toBe('Jan 1, 2027');
});

test('toDay and toClock pad with zeros', () => {
  expect(toDay(new Date('2026-03-04T05:06:59Z'))).toBe('2026-03-04');
  expect(toClock(new Date('2026-03-04T05:06:59Z'))).toBe('05:06');
  expect(toClock(new Date('2026-03-04T00:00:00Z'))).toBe('00:00');
});
