import {isZero, type NotDefined, notDefined} from '../not-defined.ts';
import {type Better, improvement} from './better.ts';

/** How far beyond its own error a change must lie: 95% of a normal distribution. The authors write 1.96, not more digits. */
export const RELIABLE = 1.96;

export type ReliableChange = {
  /** Standard error of one measurement, in points. */
  error: number;
  /** Standard error of the difference of two measurements, in points. */
  errorOfChange: number;
  /** The change in units of that error; negative when the score fell. */
  index: number;
  /** How many points are just not reliable: 1.96 × the error of a change. */
  threshold: number;
  /** Smallest change in whole points that is reliable. */
  wholePoints: number;
  reliable: boolean;
  /** How far the score went the better way. */
  improvement: number;
};

/**
 * Reliable change index: is a change larger than the instrument's own error?
 *
 * SE = sd × √(1 − reliability), S_diff = √2 × SE, RC = (after − before) / S_diff, reliable when |RC| > 1.96.
 *
 * `before`, `after` and `sd` (spread of the reference group) in points, `reliability` from 0 to 1.
 * Not defined without spread or without error: every change would be reliable, or none.
 *
 * Source: Jacobson NS, Truax P. Clinical significance. J Consult Clin Psychol 1991;59:12-19.
 */
export function reliableChange({
  before,
  after,
  sd,
  reliability,
  better,
}: {
  before: number;
  after: number;
  sd: number;
  reliability: number;
  better?: Better;
}): ReliableChange | NotDefined {
  const error = sd * Math.sqrt(1 - reliability);
  if (!(error > 0) || isZero(error)) {
    return notDefined(
      isZero(sd)
        ? 'the spread is 0, so there is nothing to compare a change with'
        : 'a reliability of 1 leaves no error, so there is nothing to compare a change with',
    );
  }
  const errorOfChange = Math.SQRT2 * error;
  const index = (after - before) / errorOfChange;
  const threshold = RELIABLE * errorOfChange;
  return {
    error,
    errorOfChange,
    index,
    threshold,
    wholePoints: Math.floor(threshold) + 1,
    reliable: Math.abs(index) > RELIABLE,
    improvement: improvement(before, after, better),
  };
}
