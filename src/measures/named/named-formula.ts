/**
 * Formulas by the names and fields of the published cases (tests/fixtures/test-vectors.json), so that anyone can hold others against them
 * with `npm run formula`. The formulas themselves are the ones that the manual's pages and calculators use.
 */
import * as z from 'zod';
import type {NotDefined} from '../not-defined.ts';

export type Field = number | boolean | string | NotDefined | undefined;

export type NamedFormula = {
  schema: z.ZodType;
  /** In the order of the published fields. A formula with one nameless result calls it `value`. */
  fields: readonly string[];
  /** Each field, or why none is defined. */
  compute: (inputs: never) => Readonly<Record<string, Field>> | NotDefined;
};

/** Ties inputs to the computation, and forgets their kind: what the schema let through, it computes. */
export function named<Inputs>(formula: {
  schema: z.ZodType<Inputs>;
  fields: readonly string[];
  compute: (inputs: Inputs) => Readonly<Record<string, Field>> | NotDefined;
}): NamedFormula {
  return formula as NamedFormula;
}

/** More than any program has, and little enough to be computed at once. */
const MOST = 1e9;

export const number = z.number('is missing or not a number').min(-MOST, 'is too small').max(MOST, 'is too large');
export const spread = number.min(0, 'is below 0');
export const whole = number.int('is not a whole number').min(0, 'is below 0');
export const share = number.min(0, 'is not from 0 to 1').max(1, 'is not from 0 to 1');
export const correlation = number.min(-1, 'is not from -1 to 1').max(1, 'is not from -1 to 1');
export const points = whole.max(10_000, 'is more than 10000');
export const values = z.array(number, 'is missing or not a list of numbers').max(100_000, 'has more than 100000 values');

const NOT_ROWS = 'is missing or not rows of numbers';

/** A square table of counts. */
export const agreement = z
  .array(z.array(whole, NOT_ROWS), NOT_ROWS)
  .min(2, 'has fewer than two rows')
  .max(100, 'has more than 100 rows')
  .refine((table) => table.every((row) => row.length === table.length), 'has not as many rows as columns');

export const ratings = z
  .array(z.array(number, NOT_ROWS).max(100, 'has more than 100 columns'), NOT_ROWS)
  .max(10_000, 'has more than 10000 rows')
  .refine((table) => table.every((row) => row.length === table[0]?.length), 'has rows that differ in length');
