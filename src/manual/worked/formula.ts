/** What a formula needs to work an example out in words. Each formula is one file beside this one. */
import type * as z from 'zod';
import type {Instrument} from '../data/instruments.ts';

/** A worked example, as it is printed. */
export type Working = {
  /** What is given, in words. */
  inputs: {label: string; value: string}[];
  /** One line a step: "SE = 6.1 × √(1 − 0.89) = 2.02". */
  steps: string[];
  /** What the result means. */
  result: string;
};

/** Why an example cannot be worked out although each input has the right form: for its author. */
export type Refusal = {refused: string; remedy: string};

export type Tools = {/** `_data/instruments.yml`. */ instruments: readonly Instrument[]};

export type Formula<Inputs> = {
  /** What stands in the block. Messages end in the remedy, after an arrow. */
  schema: z.ZodType<Inputs>;
  /** Needs `_data`: an example is then checked, and its result known, only when all files are read. */
  needsData?: boolean;
  work: (inputs: Inputs, tools: Tools) => Working | Refusal;
  /** What stands in the block where an instrument is named, and what its record puts in (from-record.ts). */
  fromRecord?: {schema: z.ZodType; fill: (instrument: Instrument) => Partial<Inputs> | Refusal};
};

/** A formula whose kind of inputs only it knows: what its schema let through, it works out. */
export type AnyFormula = Pick<Formula<never>, 'needsData' | 'work'> & {
  schema: z.ZodType;
  fromRecord?: {schema: z.ZodType; fill: (instrument: Instrument) => object};
};

export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}

/** "Not defined, because the denominator is 0." */
export function sayNotDefined({notDefined}: {notDefined: string}): string {
  return `Not defined: ${notDefined}.`;
}
