/**
 * How worked examples print numbers. Stated once, for all of them:
 *
 * - Every step and every decision uses the unrounded values; only what is printed is rounded.
 * - What a later step uses has three decimals at most, so that who recomputes it arrives where we do.
 * - A half is rounded away from zero.
 * - Points, counts and errors: two decimals at most, no zeros at the end. Coefficients (kappa, ICC, d): always two decimals.
 * - Shares: percent with one decimal at most. A number that is given is printed as it was given.
 */
const MINUS = '−';

const points = new Intl.NumberFormat('en-US', {maximumFractionDigits: 2, signDisplay: 'negative'});
const coefficients = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'negative',
});
const between = new Intl.NumberFormat('en-US', {maximumFractionDigits: 3, signDisplay: 'negative'});
const shares = new Intl.NumberFormat('en-US', {style: 'percent', maximumFractionDigits: 1, signDisplay: 'negative'});
const given = new Intl.NumberFormat('en-US', {maximumFractionDigits: 20});

const withMinus = (text: string) => text.replace('-', MINUS);

/** 2.0231 → "2.02", 7 → "7". */
export function printPoints(value: number): string {
  return withMinus(points.format(value));
}

/** What a later step uses: 2.0231 → "2.023". */
export function printStep(value: number): string {
  return withMinus(between.format(value));
}

/** 0.4 → "0.40". */
export function printCoefficient(value: number): string {
  return withMinus(coefficients.format(value));
}

/** 0.1364 → "13.6%". */
export function printShare(share: number): string {
  return withMinus(shares.format(share));
}

/** An input: all its digits. */
export function printGiven(value: number): string {
  return withMinus(given.format(value));
}

/** 1 → "1 point". */
export function countOf(value: number, unit: string, units = `${unit}s`): string {
  return `${printPoints(value)} ${value === 1 ? unit : units}`;
}
