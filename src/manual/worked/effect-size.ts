import * as z from 'zod';
import {effectSize} from '../../measures/change/effect-size.ts';
import {isNotDefined, type NotDefined} from '../../measures/not-defined.ts';
import type {Formula} from './formula.ts';
import {count, fraction, number, positive} from './inputs.ts';
import {printCoefficient, printGiven, printPoints, printStep} from './print-number.ts';

const schema = z.strictObject({
  before_mean: number('before_mean', 18),
  after_mean: number('after_mean', 11),
  before_sd: positive('before_sd', 5),
  after_sd: positive('after_sd', 5),
  n: count('n', 24),
  r: fraction('r', 0.5, -1),
});

export const effectSizeFormula: Formula<z.output<typeof schema>> = {
  schema,
  work(given) {
    const {before_mean: beforeMean, after_mean: afterMean, before_sd: beforeSd, after_sd: afterSd, n, r} = given;
    const found = effectSize({beforeMean, afterMean, beforeSd, afterSd, n, r});
    const [m1, m2, s1, s2, rho] = [beforeMean, afterMean, beforeSd, afterSd, r].map(printGiven);
    const d = printPoints(found.difference);
    const moved = Math.abs(found.difference);
    return {
      inputs: [
        {label: 'Mean before', value: `${m1}`},
        {label: 'Mean after', value: `${m2}`},
        {label: 'Spread (SD) before', value: `${s1}`},
        {label: 'Spread (SD) after', value: `${s2}`},
        {label: 'Clients with both scores (n)', value: printGiven(n)},
        {label: 'Correlation of the two scores (r)', value: `${rho}`},
      ],
      steps: [
        `Difference = ${m1} − ${m2} = ${d}`,
        `d-pre = ${d} / ${s1} = ${print(found.pre)}`,
        `d-av = ${d} / ((${s1} + ${s2}) / 2) = ${print(found.average)}`,
        `Spread of the differences = √(${s1}² + ${s2}² − 2 × ${rho} × ${s1} × ${s2}) = ${printStep(found.sdOfDifference)}`,
        `d-z = ${d} / ${printStep(found.sdOfDifference)} = ${print(found.z)}`,
        ...(isNotDefined(found.correction) ? [] : [`g = d-pre × (1 − 3 / (4 × ${n - 1} − 1)) = ${print(found.g)}`]),
      ],
      result:
        moved === 0
          ? 'The mean did not move.'
          : `The mean ${found.difference > 0 ? 'fell' : 'rose'} by ${printPoints(moved)}: d-pre ${print(found.pre)}, d-av ${print(found.average)}, d-z ${print(found.z)}, g ${print(found.g)}.`,
    };
  },
};

function print(value: number | NotDefined): string {
  return isNotDefined(value) ? `not defined (${value.notDefined})` : printCoefficient(value);
}
