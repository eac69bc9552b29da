/** Days as people and spreadsheets write them. */
import {isCalendarDate} from '../manual/dates.ts';

export type ReadDay = {day: string /** It could be read day first, too. */; isSlashed: boolean} | {fault: DayFault};

export type DayFault = 'no-day' | 'two-digit-year' | 'day-first' | 'no-such-day' | 'long-ago';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: .*)?$/;
const TWO_DIGITS = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(?: .*)?$/;
const SERIAL = /^(\d{5})(?:\.\d+)?$/;

/** Before this day no program of today has a stay: a day before it is a mistake. */
const FIRST_DAY = '2000-01-01';

/** Day 0 of the spreadsheets' calendar, as it counts from March 1900 on. */
const SERIAL_START = Date.UTC(1899, 11, 30);

/** Reads a day written as year-month-day, as month/day/year, or as a spreadsheet's own number of a day. A clock time after it is not read. */
export function readDay(text: string): ReadDay {
  const iso = ISO.exec(text);
  if (iso) {
    return toDay(iso[1], iso[2], iso[3], false);
  }
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [, month = '', day = '', year] = slashed;
    return Number(month) > 12 && Number(day) <= 12 ? {fault: 'day-first'} : toDay(year, month, day, true);
  }
  if (TWO_DIGITS.test(text)) {
    return {fault: 'two-digit-year'};
  }
  const serial = SERIAL.exec(text);
  if (serial) {
    return withinReason(new Date(SERIAL_START + Number(serial[1]) * 86_400_000).toISOString().slice(0, 10), false);
  }
  return {fault: 'no-day'};
}

function toDay(year = '', month = '', day = '', isSlashed: boolean): ReadDay {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(written) ? withinReason(written, isSlashed) : {fault: 'no-such-day'};
}

function withinReason(day: string, isSlashed: boolean): ReadDay {
  return day < FIRST_DAY ? {fault: 'long-ago'} : {day, isSlashed};
}
