/** What a worked example says, as a reader reads it: its title, what is given, what comes out. */
import type {Code} from 'mdast';
import {fenceAttribute} from './syntax.ts';
import {isRefusal} from './worked/formula.ts';
import {formulaOf} from './worked/formulas.ts';
import {readRecord} from './yaml-data.ts';

/**
 * What comes out of a score depends on `_data/instruments.yml`, which a page does not know: its lines are the block's own. So
 * are those of a block that cannot be read, which must not vanish from a comparison.
 */
export function workedLines({meta, value}: Code): string[] {
  const title = fenceAttribute(meta, 'title') ?? '';
  const name = fenceAttribute(meta, 'formula') ?? '';
  const formula = formulaOf(name);
  const inputs = formula && !formula.needsData ? readRecord({file: '', text: value}, formula.schema).value : undefined;
  const working = inputs === undefined ? undefined : formula?.work(inputs as never, {instruments: []});
  if (!working || isRefusal(working)) {
    return [title, `Formula: ${name}`, ...value.split('\n').map((line) => line.trim())];
  }
  return [title, ...working.inputs.map((input) => `${input.label}: ${input.value}`), working.result];
}
