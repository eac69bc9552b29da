import {type NotDefined, notDefined} from '../not-defined.ts';

export type ControlLimits = {
  /** How many are expected among the n. */
  expected: number;
  /** Standard deviation of the share among n. */
  sigma: number;
  lower: number;
  upper: number;
};

/**
 * Three-sigma limits of a share: center ± 3 √(center (1 − center) / n), cut off at 0 and 1.
 *
 * `center`: share over the baseline, 0 to 1. `n`: how many could have counted this month. Not defined out of nobody.
 *
 * Source: Shewhart's p-chart, as in Montgomery DC, Introduction to Statistical Quality Control.
 */
export function pChart({center, n}: {center: number; n: number}): ControlLimits | NotDefined {
  if (n <= 0) {
    return notDefined('nobody could have counted: n is 0');
  }
  const sigma = Math.sqrt((center * (1 - center)) / n);
  return {
    expected: center * n,
    sigma,
    lower: Math.max(0, center - 3 * sigma),
    upper: Math.min(1, center + 3 * sigma),
  };
}
