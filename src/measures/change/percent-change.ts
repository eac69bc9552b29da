import {isZero, type NotDefined, notDefined} from '../not-defined.ts';

/**
 * How much of the first score is gone, as a share: 0.5 when it halved, negative when it rose.
 *
 * (before − after) / before. Scores of a scale that starts at 0. Not defined from a start of 0.
 */
export function percentChange({before, after}: {before: number; after: number}): number | NotDefined {
  return isZero(before) ? notDefined('the first score is 0, and nothing can be gone of it') : (before - after) / before;
}
