/** What rows say, put together by month and by quarter. */

import {median as medianOf} from '../measures/figures/center.ts';
import {isNotDefined} from '../measures/not-defined.ts';
import {addMonths, endOfQuarter, monthsBetween, quarterOf} from './periods.ts';
import type {Seen} from './seen.ts';

/** Reasons, each with how often. */
export type Tally = Record<string, number>;

export type Amount = {
  /** Of a share: what counts, and out of what. */
  above: number;
  below: number;
  /** Of a median: how many figures, and the middle one. */
  values: number;
  median?: number;
};

export type Point = Amount & {
  period: string;
  leftOut: Tally;
  missing: Tally;
  beside: Tally;
  /** The twelve months that end with this one; absent where the file begins later, and for quarters. */
  rolling?: Amount;
};

export type Series = {
  /** Absent: all together. */
  track?: string;
  months: Point[];
  quarters: Point[];
  /** The twelve months that end with the last one. */
  lastYear: Point;
  /** How much is in months that are not over, and so in no point. */
  notOver: number;
};

const YEAR = 12;

/** Points in order of time up to the `last` month, without a gap: a month of which nothing was seen is there, empty. */
export function toSeries(seen: readonly Seen[], last: string, track?: string): Series {
  const byMonth = groupBy(seen, ({month}) => month);
  const first = [...byMonth.keys()].sort()[0];
  const months = first === undefined ? [] : monthsBetween(first, last);
  const yearTo = (month: string) => monthsBetween(addMonths(month, 1 - YEAR), month).flatMap((one) => byMonth.get(one) ?? []);
  const quarters = [...new Set(months.map(quarterOf))].filter((quarter) => endOfQuarter(quarter) <= last);
  return {
    ...(track === undefined ? {} : {track}),
    months: months.map((month, index) => ({
      ...toPoint(month, byMonth.get(month) ?? []),
      ...(index + 1 >= YEAR ? {rolling: toAmount(yearTo(month))} : {}),
    })),
    quarters: quarters.map((quarter) =>
      toPoint(
        quarter,
        months.filter((month) => quarterOf(month) === quarter).flatMap((month) => byMonth.get(month) ?? []),
      ),
    ),
    lastYear: toPoint(`${addMonths(last, 1 - YEAR)} to ${last}`, yearTo(last)),
    notOver: seen.filter(({month}) => month > last).length,
  };
}

function toPoint(period: string, seen: readonly Seen[]): Point {
  const point = {period, ...toAmount(seen), leftOut: {} as Tally, missing: {} as Tally, beside: {} as Tally};
  const add = (tally: Tally, why: string, amount = 1) => {
    tally[why] = (tally[why] ?? 0) + amount;
  };
  for (const one of seen) {
    if ('leftOut' in one) {
      add(point.leftOut, one.leftOut, one.amount);
    } else if ('missing' in one) {
      add(point.missing, one.missing, one.amount);
    } else if ('beside' in one && one.beside !== undefined) {
      add(point.beside, one.beside);
    }
  }
  return point;
}

function toAmount(seen: readonly Seen[]): Amount {
  let [above, below] = [0, 0];
  const values: number[] = [];
  for (const one of seen) {
    if ('above' in one) {
      above += one.above;
      below += one.below;
    } else if ('value' in one) {
      values.push(one.value);
    }
  }
  const median = medianOf(values);
  return {above, below, values: values.length, ...(isNotDefined(median) ? {} : {median})};
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) {
      group.push(one);
    } else {
      groups.set(keyOf(one), [one]);
    }
  }
  return groups;
}

export function sumOf(tally: Tally): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0);
}
