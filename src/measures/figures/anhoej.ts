import {binomialDistribution} from 'simple-statistics';

/** Fewest useful points for which the limits were published and tried. */
export const FEWEST_USEFUL = 10;

/**
 * Limits of a run chart that shows nothing but chance, for `useful` points that are not on the median: the longest run that is
 * no signal, and the fewest crossings of the median that are none.
 *
 * Longest run: log₂(n) + 3, rounded. Fewest crossings: the 5% quantile of a binomial distribution of n − 1 draws at 0.5.
 * Undefined below ten useful points.
 *
 * Source: Anhøj J, Olesen AV. Run charts revisited. PLoS ONE 2014;9:e113825.
 */
export function anhoejLimits(useful: number): {longestRun: number; fewestCrossings: number} | undefined {
  if (useful < FEWEST_USEFUL) {
    return undefined;
  }
  let below = 0;
  const chances = binomialDistribution(useful - 1, 0.5) ?? [];
  const fewestCrossings = chances.findIndex((chance) => {
    below += chance;
    return below >= 0.05;
  });
  return {longestRun: Math.round(Math.log2(useful) + 3), fewestCrossings};
}
