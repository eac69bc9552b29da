/** What a worked example says, as a reader reads it: its title, what is given, what comes out. */
import type {Code} from 'mdast';
import {fenceAttribute} from './syntax.ts';
import {isRefusal} from './worked/formula.ts';
import {formulaOf} from './worked/formulas.ts';
import {needsData, readInputs, workInputs} from './worked/from-record.ts';

/**
 * What comes out of a score depends on `_data/instruments.yml`, which a page does not know: its lines are the block's own. So
 * are those of a block that cannot be read, which must not vanish from a comparison.
 */
export function workedLines({meta, value}: Code): string[] {
  const title = fenceAttribute(meta, 'title') ?? '';
  const name = fenceAttribute(meta, 'formula') ?? '';
  const formula = formulaOf(name);
  const inputs = formula && readInputs({file: '', text: value}, formula).value;
  const isOpen = formula === undefined || inputs === undefined || needsData(formula, inputs);
  const working = isOpen ? undefined : workInputs(formula, inputs, {instruments: []});
  if (!working || isRefusal(working)) {
    return [title, `Formula: ${name}`, ...value.split('\n').map((line) => line.trim())];
  }
  return [title, ...working.inputs.map((input) => `${input.label}: ${input.value}`), working.result];
}
