/** One cell, by what its column holds. Faults are words for people; none repeats what stands in the cell: that might be a name. */
import type {FiguresColumn} from '../manual/data/program-figures.ts';
import type {Value} from './files.ts';
import {type DayFault, readDay} from './read-day.ts';

export type ReadCell =
  | {value: Value /** A day that could be read day first, too. */; isSlashed?: boolean; note?: Note}
  | {fault: string};

export type Note = 'not-available' | 'rounded';

export type CellRules = {
  /** No day after this one can have been counted. */
  countedOn: string;
  /** Key of an indicator by what a cell says: its section or key; undefined where it is none. */
  indicatorOf: (text: string) => string | undefined;
};

/** A day that can only be read day first: it makes the other days of its file doubtful. */
export const DAY_FIRST = 'has the day before the month: write year-month-day, as 2026-03-05';

const DAY_FAULTS: Record<DayFault, string> = {
  'no-day': 'is no day: write year-month-day, as 2026-03-05',
  'two-digit-year': 'has a year of two digits: write four',
  'day-first': DAY_FIRST,
  'no-such-day': 'is a day that does not exist',
  'long-ago': 'lies before the year 2000',
};

/** What spreadsheets write where there is no value. */
const NOT_AVAILABLE = /^(#n\/a|n\/a|na|null|nan)$/i;
const YES = ['yes', 'y', 'true', '1', 'x'];
const NO = ['no', 'n', 'false', '0'];
const MOST_DIGITS = 6;

export function readCell(raw: string, column: FiguresColumn, rules: CellRules): ReadCell {
  const text = raw
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/^'/, '');
  if (text === '' || NOT_AVAILABLE.test(text)) {
    const blank: ReadCell = column.required ? {fault: 'is blank'} : {value: undefined};
    return text === '' || 'fault' in blank ? blank : {...blank, note: 'not-available'};
  }
  if (text.startsWith('=')) {
    return {fault: 'holds a formula, not its value: save the sheet with values'};
  }
  if (/^#\S*[!?]?$/.test(text)) {
    return {fault: 'holds the error of a spreadsheet'};
  }
  switch (column.kind) {
    case 'day':
      return day(text, rules);
    case 'day-or':
      return oneOf(text, column.words) ?? day(text, rules);
    case 'month':
      return month(text, rules);
    case 'number':
      return wholeNumber(text, column);
    case 'hours':
      return hours(text);
    case 'yes-no':
      return yesNo(text.toLowerCase());
    case 'indicator': {
      const key = rules.indicatorOf(text);
      return key === undefined
        ? {fault: 'is no indicator that can be counted so: write its section, as MON-04.8.4'}
        : {value: key};
    }
    case 'word':
      return oneOf(text, column.words) ?? {fault: `is none of: ${(column.words ?? []).join(', ')}`};
  }
}

function day(text: string, {countedOn}: CellRules): ReadCell {
  const read = readDay(text);
  if ('fault' in read) {
    return {fault: DAY_FAULTS[read.fault]};
  }
  return read.day > countedOn ? {fault: 'lies after the day of counting'} : {value: read.day, isSlashed: read.isSlashed};
}

/** `2026-03`, `3/2026`, or any day in it. The month of counting is not over. */
function month(text: string, rules: CellRules): ReadCell {
  const [, first = '', second = ''] = /^(\d{4})-(\d{1,2})$/.exec(text) ?? [];
  const [, third = '', fourth = ''] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const year = first || fourth;
  const read = day(year === '' ? text : `${year}-${second || third}-1`, rules);
  if ('fault' in read) {
    return read.fault === DAY_FAULTS['no-day'] ? {fault: 'is no month: write year-month, as 2026-03'} : read;
  }
  const found = String(read.value).slice(0, 7);
  return found < rules.countedOn.slice(0, 7)
    ? {...read, value: found}
    : {fault: 'is a month that is not over on the day of counting'};
}

/** Signs between groups of three digits are left out: 1,234 and 1.234 and 1 234 are one number. */
function wholeNumber(text: string, {name, from = 1, to}: FiguresColumn): ReadCell {
  const digits = /^\d{1,3}([,. '’])\d{3}(\1\d{3})*$/.test(text) ? text.replace(/\D/g, '') : text.replace(/[.,]0+$/, '');
  if (!/^\d+$/.test(digits)) {
    return {fault: /^-\s?\d/.test(text) ? 'is less than 0' : 'is no whole number'};
  }
  if (to === undefined && digits.length > MOST_DIGITS) {
    return {fault: `has more than ${MOST_DIGITS} digits: a record, phone or Social Security number does not belong here`};
  }
  const value = Number(digits);
  return value < from || (to !== undefined && value > to)
    ? {fault: name === 'stay' ? 'is 0: running numbers begin at 1' : `is not from ${from} to ${to}`}
    : {value};
}

/** To the quarter hour, as the definition counts. A comma may stand for the point. */
function hours(text: string): ReadCell {
  if (!/^\d{1,3}([.,]\d+)?$/.test(text)) {
    return {fault: /^-\s?\d/.test(text) ? 'is less than 0' : 'is no number of hours: write 1.5'};
  }
  const given = Number(text.replace(',', '.'));
  if (given > 24) {
    return {fault: 'is more than the hours of a day'};
  }
  const value = Math.round(given * 4) / 4;
  return value === given ? {value} : {value, note: 'rounded'};
}

function yesNo(text: string): ReadCell {
  return YES.includes(text) ? {value: true} : NO.includes(text) ? {value: false} : {fault: 'is neither yes nor no'};
}

function oneOf(text: string, words: readonly string[] = []): {value: string} | undefined {
  const plain = (word: string) =>
    word
      .toLowerCase()
      .replace(/cancelled/g, 'canceled')
      .replace(/[^a-z]+/g, ' ')
      .trim();
  const found = words.find((word) => plain(word) === plain(text));
  return found === undefined ? undefined : {value: found};
}
