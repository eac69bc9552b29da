import {isZero, type NotDefined, notDefined} from '../not-defined.ts';

/** How often two raters put the same thing into each pair of categories: rows the first, columns the second. Square. */
export type AgreementTable = readonly (readonly number[])[];

export type Weights = 'none' | 'linear' | 'quadratic';

export type Agreement = {
  /** How many things both rated. */
  n: number;
  /** Share of agreement, weighted where weights are used. */
  observed: number;
  /** The same, as chance would give it with these margins. */
  expected: number;
  kappa: number | NotDefined;
};

/**
 * Cohen's kappa: agreement beyond chance. κ = (p_o − p_e) / (1 − p_e).
 *
 * Not defined out of nothing, and where chance alone agrees fully (p_e = 1): both raters used one category only.
 *
 * Sources: Cohen J. Educ Psychol Meas 1960;20:37-46; with weights, Cohen J. Psychol Bull 1968;70:213-220.
 */
export function kappa(table: AgreementTable, weights: Weights = 'none'): Agreement | NotDefined {
  const n = sum(table.flat());
  if (n === 0) {
    return notDefined('nothing was rated');
  }
  const rows = table.map(sum);
  const columns = table.map((_, column) => sum(table.map((row) => row[column] ?? 0)));
  const weighted = (cell: (row: number, column: number) => number) =>
    sum(table.flatMap((row, i) => row.map((_, j) => weight(i, j, table.length, weights) * cell(i, j))));
  const observed = weighted((i, j) => table[i]?.[j] ?? 0) / n;
  const expected = weighted((i, j) => (rows[i] ?? 0) * (columns[j] ?? 0)) / n ** 2;
  return {
    n,
    observed,
    expected,
    kappa: isZero(1 - expected)
      ? notDefined('chance agreement is complete, because both raters used one category only')
      : (observed - expected) / (1 - expected),
  };
}

/** Full for the same category; less the further apart two are, by steps or by their square. */
function weight(row: number, column: number, categories: number, weights: Weights): number {
  if (row === column) {
    return 1;
  }
  const distance = Math.abs(row - column) / (categories - 1);
  return weights === 'none' ? 0 : 1 - distance ** (weights === 'linear' ? 1 : 2);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
