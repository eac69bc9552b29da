import {mean as meanOf} from 'simple-statistics';
import {isZero, type NotDefined, notDefined} from '../not-defined.ts';

export type Icc = {
  /** Things that were rated, and raters. */
  n: number;
  k: number;
  /** Mean squares: between things, between raters, what is left, and within things. */
  msr: number;
  msc: number;
  mse: number;
  msw: number;
  /** Each thing by other raters. */
  icc11: number | NotDefined;
  /** Any raters of the kind: a rater who is always milder counts as disagreement. */
  icc21: number | NotDefined;
  /** These raters only: a constant difference does not count. */
  icc31: number | NotDefined;
};

/**
 * Intraclass correlations of single ratings, from one row a thing and one column a rater. Can be negative.
 *
 * Not defined for fewer than two things or raters, and where nothing differs at all.
 *
 * Source: Shrout PE, Fleiss JL. Intraclass correlations. Psychol Bull 1979;86:420-428.
 */
export function icc(ratings: readonly (readonly number[])[]): Icc | NotDefined {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  if (n < 2 || k < 2) {
    return notDefined('it takes two or more things and two or more raters');
  }
  const grand = meanOf(ratings.flat());
  const rows = ratings.map((row) => meanOf([...row]));
  const columns = Array.from({length: k}, (_, rater) => meanOf(ratings.map((row) => row[rater] as number)));
  const squares = (values: readonly number[]) => values.reduce((total, value) => total + (value - grand) ** 2, 0);
  const [ofRows, ofColumns, total] = [k * squares(rows), n * squares(columns), squares(ratings.flat())];
  const msr = ofRows / (n - 1);
  const msc = ofColumns / (k - 1);
  const mse = (total - ofRows - ofColumns) / ((n - 1) * (k - 1));
  const msw = (total - ofRows) / (n * (k - 1));
  return {
    n,
    k,
    msr,
    msc,
    mse,
    msw,
    icc11: ratio(msr - msw, msr + (k - 1) * msw),
    icc21: ratio(msr - mse, msr + (k - 1) * mse + (k / n) * (msc - mse)),
    icc31: ratio(msr - mse, msr + (k - 1) * mse),
  };
}

function ratio(above: number, below: number): number | NotDefined {
  return isZero(below) ? notDefined('the ratings do not differ, so there is no spread to divide up') : above / below;
}
