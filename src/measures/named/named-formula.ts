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

export const number = z.number().min(-MOST).max(MOST);
export const spread = number.min(0);
export const whole = z.number().int().min(0).max(MOST);
export const share = z.number().min(0).max(1);
export const correlation = z.number().min(-1).max(1);
export const points = z.number().int().min(0).max(10_000);
export const values = z.array(number).max(100_000);

/** A square table of counts. */
export const agreement = z
  .array(z.array(whole))
  .min(2)
  .max(100)
  .refine((table) => table.every((row) => row.length === table.length), 'must have as many rows as columns');

export const ratings = z
  .array(z.array(number).max(100))
  .min(1)
  .max(10_000)
  .refine((table) => table.every((row) => row.length === table[0]?.length), 'must have rows of one length');
