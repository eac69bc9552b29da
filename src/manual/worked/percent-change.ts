import * as z from 'zod';
import {percentChange} from '../../measures/change/percent-change.ts';
import {isNotDefined} from '../../measures/not-defined.ts';
import {type Formula, sayNotDefined} from './formula.ts';
import {number, positive} from './inputs.ts';
import {printGiven, printShare} from './print-number.ts';

const schema = z.strictObject({before: positive('before', 20), after: number('after', 10)});

export const percentChangeFormula: Formula<z.output<typeof schema>> = {
  schema,
  work({before, after}) {
    const share = percentChange({before, after});
    const inputs = [
      {label: 'Score before', value: printGiven(before)},
      {label: 'Score after', value: printGiven(after)},
    ];
    return isNotDefined(share)
      ? {inputs, steps: [], result: sayNotDefined(share)}
      : {
          inputs,
          steps: [`(${printGiven(before)} − ${printGiven(after)}) / ${printGiven(before)} = ${printShare(share)}`],
          result: inWords(share),
        };
  },
};

function inWords(share: number): string {
  if (share < 0) {
    return `A rise by ${printShare(-share)}.`;
  }
  const size =
    share >= 0.5
      ? 'half or more: a response'
      : share >= 0.25
        ? 'less than half: no response'
        : 'less than a quarter: no response';
  return `A fall by ${printShare(share)}, ${size}.`;
}
