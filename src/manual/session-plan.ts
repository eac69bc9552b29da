/** How the minutes of a session are shared out when fewer are left than planned. */
import type {Segment} from './types.ts';

export type SessionPlan = {
  /** Whole minutes for each segment, in order. */
  minutes: number[];
  /** Minutes that do not fit even when every segment is as short as it may be: 0 when all fits. */
  missing: number;
};

/**
 * Shares `available` whole minutes among `segments`. Each keeps its planned minutes when there is time; otherwise all that may
 * shrink do so in proportion to how far they may, and none below its least. What then still does not fit is `missing`.
 */
export function planSession(segments: readonly Pick<Segment, 'minutes' | 'least'>[], available: number): SessionPlan {
  const planned = sum(segments.map(({minutes}) => minutes));
  const least = sum(segments.map((segment) => segment.least));
  if (available >= planned) {
    return {minutes: segments.map(({minutes}) => minutes), missing: 0};
  }
  if (available <= least) {
    return {minutes: segments.map((segment) => segment.least), missing: least - Math.max(0, available)};
  }
  const share = (available - least) / (planned - least);
  const exact = segments.map((segment) => segment.least + (segment.minutes - segment.least) * share);
  return {minutes: roundKeepingSum(exact, available), missing: 0};
}

/** Rounds down, then gives the minutes left over to the largest fractions (Hamilton's method). */
function roundKeepingSum(exact: readonly number[], total: number): number[] {
  const rounded = exact.map(Math.floor);
  const byFraction = exact
    .map((value, index) => ({index, fraction: value - Math.floor(value)}))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  for (const {index} of byFraction.slice(0, total - sum(rounded))) {
    rounded[index] = (rounded[index] as number) + 1;
  }
  return rounded;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Start of each segment, in minutes after the first. */
export function startsOf(minutes: readonly number[]): number[] {
  return minutes.map((_, index) => sum(minutes.slice(0, index)));
}
