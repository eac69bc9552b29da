/**
 * A worked example may name an instrument in place of the numbers that its record holds: text, example and calculator then read the same
 * ones. Which numbers those are, each formula says.
 */
import * as z from 'zod';
import type {Instrument} from '../data/instruments.ts';
import type {Problem} from '../problem.ts';
import {readRecord} from '../yaml-data.ts';
import {type AnyFormula, isRefusal, type Refusal, type Tools, type Working} from './formula.ts';

type Source = {file: string; text: string; lineOffset?: number};

export const instrumentKey = z.string({
  error: 'instrument is not a name → write its key in _data/instruments.yml, as instrument: phq-9',
});

/** What stands in a block, by the schema that fits it. */
export function readInputs(source: Source, formula: AnyFormula): {value?: unknown; problems: Problem[]} {
  const named = /^instrument:/m.test(source.text) ? formula.fromRecord?.schema : undefined;
  return readRecord(source, named ?? formula.schema);
}

/** Whether an example is worked out only when `_data` is read. */
export function needsData(formula: AnyFormula, inputs: unknown): boolean {
  return formula.needsData === true || namedIn(formula, inputs) !== undefined;
}

export function workInputs(formula: AnyFormula, inputs: unknown, tools: Tools): Working | Refusal {
  const key = namedIn(formula, inputs);
  if (key === undefined || !formula.fromRecord) {
    return formula.work(inputs as never, tools);
  }
  const instrument = findRecord(key, tools);
  const {instrument: _, ...given} = inputs as Record<string, unknown>;
  const filled = isRefusal(instrument) ? instrument : formula.fromRecord.fill(instrument);
  if (isRefusal(filled)) {
    return filled as Refusal;
  }
  const working = formula.work({...given, ...filled} as never, tools);
  const name = {label: 'Instrument', value: (instrument as Instrument).name};
  return isRefusal(working) ? working : {...working, inputs: [name, ...working.inputs]};
}

export function findRecord(key: string, {instruments}: Tools): Instrument | Refusal {
  const known = instruments.map((candidate) => candidate.key).join(', ');
  return (
    instruments.find((candidate) => candidate.key === key) ?? {
      refused: `"${key}" is not an instrument`,
      remedy: `use a key of _data/instruments.yml: ${known}`,
    }
  );
}

function namedIn({fromRecord}: AnyFormula, inputs: unknown): string | undefined {
  const named =
    fromRecord && typeof inputs === 'object' && inputs !== null && 'instrument' in inputs ? inputs.instrument : undefined;
  return typeof named === 'string' ? named : undefined;
}

export function notInRecord({name}: Instrument, what: string): Refusal {
  return {
    refused: `the record of ${name} has no ${what}`,
    remedy: 'write the numbers into the block, each with its source in the text',
  };
}
