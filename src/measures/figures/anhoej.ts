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
  return useful < FEWEST_USEFUL
    ? undefined
    : {longestRun: Math.round(Math.log2(useful) + 3), fewestCrossings: fairCoinQuantile(useful - 1, 0.05)};
}

/**
 * The fewest heads in `draws` throws of a fair coin whose chance, with all that are fewer, reaches `share`. By logarithms: a chart of
 * days may have thousands of points, and simple-statistics' binomialDistribution ends in NaN above about a thousand.
 */
function fairCoinQuantile(draws: number, share: number): number {
  let logChance = -draws * Math.LN2;
  let below = Math.exp(logChance);
  let heads = 0;
  while (below < share && heads < draws) {
    heads++;
    logChance += Math.log((draws - heads + 1) / heads);
    below += Math.exp(logChance);
  }
  return heads;
}
