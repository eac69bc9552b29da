import {readDay} from './read-day.ts';

test.each([
  ['2026-03-05', '2026-03-05'],
  ['2026-3-5', '2026-03-05'],
  ['2026-03-05T23:30:00Z', '2026-03-05'],
  ['2026-03-05 00:00:00', '2026-03-05'],
  ['3/5/2026', '2026-03-05'],
  ['03/05/2026 8:15 AM', '2026-03-05'],
  ['2/29/2024', '2024-02-29'],
  // The spreadsheets' own numbers: 45292 is the first day of 2024.
  ['45292', '2024-01-01'],
  ['46086.5', '2026-03-05'],
])('%s is %s', (text, day) => {
  expect(readDay(text)).toMatchObject({day});
});

test.each([
  ['3/5/26', 'two-digit-year'],
  ['05.03.26', 'two-digit-year'],
  ['25/12/2026', 'day-first'],
  ['2/30/2026', 'no-such-day'],
  ['2026-13-01', 'no-such-day'],
  ['13/13/2026', 'no-such-day'],
  ['1999-12-31', 'long-ago'],
  ['20001', 'long-ago'],
  ['2026', 'no-day'],
  ['yesterday', 'no-day'],
])('%s is none: %s', (text, fault) => {
  expect(readDay(text)).toEqual({fault});
});
