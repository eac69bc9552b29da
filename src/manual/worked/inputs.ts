/** Kinds of input that several formulas take. */
import * as z from 'zod';
import type {Instrument} from '../data/instruments.ts';

/** Any number, as `before: 19`. */
export function number(key: string, example: number): z.ZodNumber {
  return z.number({error: `${key} is missing or not a number → write ${key}: ${example}`});
}

/** A number that cannot be below 0, such as a spread. */
export function positive(key: string, example: number): z.ZodNumber {
  return number(key, example).min(0, `${key} is below 0 → write ${key}: ${example}`);
}

/** A whole number from 0. */
export function count(key: string, example: number): z.ZodNumber {
  return positive(key, example).int(`${key} is not a whole number → write ${key}: ${example}`);
}

/** A number from `least` to 1. */
export function fraction(key: string, example: number, least = 0): z.ZodNumber {
  const message = `${key} is not from ${least} to 1 → write ${key}: ${example}`;
  return number(key, example).min(least, message).max(1, message);
}

export const better = z
  .enum(['lower', 'higher'], {error: 'better is not known → write better: higher, or leave it out'})
  .optional();

/** As an instrument's record has it. */
export function betterOf({direction}: Pick<Instrument, 'direction'>): {better?: 'higher'} {
  return direction === 'higher-better' ? {better: 'higher'} : {};
}

/** Numbers in square brackets. */
export function list(key: string, example: string) {
  const message = `${key} is missing or not a list of numbers → write ${key}: ${example}`;
  return z.array(z.number({error: message}), {error: message});
}

/** Rows of numbers, all of one length. */
export function rows(key: string, example: string) {
  const message = `${key} is missing or not rows of numbers → write ${key}: ${example}`;
  return z
    .array(z.array(z.number({error: message}), {error: message}), {error: message})
    .min(1, `${key} is empty → write ${key}: ${example}`)
    .refine(
      (table) => table.every((row) => row.length === table[0]?.length),
      `the rows of ${key} differ in length → write ${key}: ${example}`,
    );
}

/** A table of counts with as many rows as columns. */
export const agreementTable = rows('table', '[[20, 5], [10, 15]]')
  .refine(
    (table) => table.length > 1 && table.length === table[0]?.length,
    'the table has not as many rows as columns, two or more → write table: [[20, 5], [10, 15]]',
  )
  .refine(
    (table) => table.flat().every((value) => Number.isInteger(value) && value >= 0),
    'the table holds something that is no count → write whole numbers from 0',
  );

/** "31, 3; 2, 4": rows in order. */
export function printRows(table: readonly (readonly number[])[]): string {
  return table.map((row) => row.join(', ')).join('; ');
}
