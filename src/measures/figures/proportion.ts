import {type NotDefined, notDefined} from '../not-defined.ts';

/** Standard normal deviate of a 95% interval. */
const Z95 = 1.959963984540054;

export type Proportion = {
  /** How many could have counted: without those left out. */
  of: number;
  share: number;
  /** Ends of the 95% interval. */
  lower: number;
  upper: number;
};

/**
 * A share with its Wilson 95% interval. Whole counts; `excluded` is taken off the denominator.
 *
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). Not defined out of nobody.
 *
 * Source: Wilson EB. Probable inference, the law of succession, and statistical inference. J Am Stat Assoc 1927;22:209-212.
 */
export function proportion({
  numerator,
  denominator,
  excluded = 0,
}: {
  numerator: number;
  denominator: number;
  excluded?: number;
}): Proportion | NotDefined {
  const of = denominator - excluded;
  if (of <= 0) {
    return notDefined('nobody is left to count: the denominator is 0');
  }
  const share = numerator / of;
  const z2 = Z95 ** 2;
  const center = share + z2 / (2 * of);
  const reach = Z95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of ** 2));
  const ends = [center - reach, center + reach].map((end) => end / (1 + z2 / of));
  // At none and at all, the nearer end is 0 or 1 exactly; rounding must not carry it across.
  const [lower = 0, upper = 1] = ends.map((end) => Math.min(1, Math.max(0, end)));
  return {of, share, lower: numerator === 0 ? 0 : lower, upper: numerator === of ? 1 : upper};
}

/**
 * Whether a share fell below an earlier one: only when its whole interval lies below. An interval that holds the earlier share is no
 * evidence of a change (MON-05.6).
 */
export function fellBelow(earlier: number, {upper}: Pick<Proportion, 'upper'>): boolean {
  return upper < earlier;
}
