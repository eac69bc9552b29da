/** What no single cell shows: an end before its start, more attended than planned, a code without a day. */
import type {ColumnName} from '../manual/data/program-figures.ts';
import type {Row, TableKey} from './files.ts';

export type RowFault = {column: ColumnName; fault: string};

/** Each day may not lie before the one named with it. */
const ORDER: readonly [earlier: ColumnName, later: ColumnName][] = [
  ['first_contact', 'admitted'],
  ['first_contact', 'first_group'],
  ['admitted', 'first_group'],
  ['first_group', 'last_day'],
  ['last_day', 'died_on'],
  ['last_day', 'seen_on'],
  ['last_day', 'called_on'],
  ['last_day', 'higher_care'],
];

/** What follows an ending, and says nothing before it. */
const AFTER_THE_END: readonly ColumnName[] = [
  'discharge',
  'straight_to_care',
  'died_on',
  'seen_on',
  'called_on',
  'elsewhere_day_7',
  'higher_care',
];

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-/.test(value);

/** The first fault of a row whose cells can all be read. */
export function checkRow(table: TableKey, row: Row): RowFault | undefined {
  return {stays: checkStay, days: checkProgramDay, counts: checkCount}[table](row);
}

function checkStay(row: Row): RowFault | undefined {
  const disorder = ORDER.find(([earlier, later]) => isDay(row[earlier]) && isDay(row[later]) && row[later] < row[earlier]);
  if (disorder) {
    return {column: disorder[1], fault: `lies before ${disorder[0]}`};
  }
  if ('discharge' in row && row.discharge === undefined && row.last_day !== undefined) {
    return {column: 'discharge', fault: 'is blank, although the stay has a last day'};
  }
  const early = AFTER_THE_END.find((name) => row[name] !== undefined && row[name] !== false);
  return 'last_day' in row && row.last_day === undefined && early
    ? {column: early, fault: 'is filled in, although the stay has no last day'}
    : undefined;
}

function checkProgramDay(row: Row): RowFault | undefined {
  const [planned, attended] = [Number(row.planned_hours), Number(row.attended_hours)];
  if (attended > planned) {
    return {column: 'attended_hours', fault: 'is more than planned_hours'};
  }
  if (planned === 0) {
    return {column: 'planned_hours', fault: 'is 0: a day without a plan has no row'};
  }
  if (row.word === 'here' && attended === 0) {
    return {column: 'attended_hours', fault: 'is 0, although the client was here'};
  }
  return row.word === 'no word' && attended > 0
    ? {column: 'word', fault: 'says no word, although hours were attended'}
    : undefined;
}

function checkCount(row: Row): RowFault | undefined {
  return Number(row.counted) > Number(row.out_of) ? {column: 'counted', fault: 'is more than out_of'} : undefined;
}

/** What may stand once only, as one text. */
export function keyOf(table: TableKey, row: Row): string {
  return {
    stays: () => `${row.stay}`,
    days: () => `${row.stay} ${row.day}`,
    counts: () => `${row.month} ${row.indicator} ${row.track ?? ''}`,
  }[table]();
}
