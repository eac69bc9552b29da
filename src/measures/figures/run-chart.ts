import {isNotDefined, type NotDefined} from '../not-defined.ts';
import {anhoejLimits} from './anhoej.ts';
import {median as medianOf} from './center.ts';

/** Points on one side of the median, one after the other, that are a signal. */
export const SHIFT = 6;

/** Points that all rise or all fall, one after the other, that are a signal. */
export const TREND = 5;

export type RunChart = {
  /** The median, or the center that was given in its place. */
  median: number;
  /** Points that do not lie on the median. Only they count for runs. */
  useful: number;
  /** Groups of neighbors on one side of the median. */
  runs: number;
  crossings: number;
  longestRun: number;
  /** First and last point of the first such run, by place in the list. Points on the median may lie between them. */
  longestRunAt?: {from: number; to: number};
  /** Points of the longest rise or fall. Equal neighbors count once. */
  longestTrend: number;
  isShift: boolean;
  isTrend: boolean;
  /** What chance alone does. Absent below ten useful points. */
  limits?: {longestRun: number; fewestCrossings: number};
};

/**
 * Runs about the median of values in order of time, or about another center: a median that was frozen, or that of a p-chart (MON-05.4). Not
 * defined without values.
 *
 * Sources: Perla RJ, Provost LP, Murray SK. The run chart. BMJ Qual Saf 2011;20:46-51 (shift of 6, trend of 5); Anhøj & Olesen
 * 2014 (limits by the number of useful points).
 */
export function runChart(values: readonly number[], about?: number): RunChart | NotDefined {
  const ownMedian = medianOf(values);
  if (isNotDefined(ownMedian)) {
    return ownMedian;
  }
  const median = about ?? ownMedian;
  const useful = values.flatMap((value, place) => (value === median ? [] : [{place, side: Math.sign(value - median)}]));
  const sides = useful.map(({side}) => side);
  const lengths = runLengths(sides);
  const longestRun = largest(lengths);
  const start = lengths.slice(0, lengths.indexOf(longestRun)).reduce((sum, length) => sum + length, 0);
  const [first, last] = [useful[start], useful[start + longestRun - 1]];
  const longestTrend = trendPoints(values);
  const limits = anhoejLimits(sides.length);
  return {
    median,
    useful: sides.length,
    runs: lengths.length,
    crossings: Math.max(0, lengths.length - 1),
    longestRun,
    ...(first && last ? {longestRunAt: {from: first.place, to: last.place}} : {}),
    longestTrend,
    isShift: longestRun >= SHIFT,
    isTrend: longestTrend >= TREND,
    ...(limits ? {limits} : {}),
  };
}

/** How many times each value stands in a row. */
function runLengths(list: readonly number[]): number[] {
  const lengths: number[] = [];
  list.forEach((value, index) => {
    if (index > 0 && value === list[index - 1]) {
      lengths.push((lengths.pop() ?? 0) + 1);
    } else {
      lengths.push(1);
    }
  });
  return lengths;
}

function trendPoints(values: readonly number[]): number {
  const distinct = values.filter((value, index) => index === 0 || value !== values[index - 1]);
  const steps = distinct.slice(1).map((value, index) => Math.sign(value - (distinct[index] as number)));
  return largest(runLengths(steps)) + (values.length > 0 ? 1 : 0);
}

/** Not by spreading: a list of days may be longer than a call may have arguments. */
function largest(list: readonly number[]): number {
  return list.reduce((most, value) => Math.max(most, value), 0);
}
