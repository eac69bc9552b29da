import * as z from 'zod';
import {pChart} from '../../measures/figures/p-chart.ts';
import {isNotDefined} from '../../measures/not-defined.ts';
import {type Formula, sayNotDefined} from './formula.ts';
import {count, fraction} from './inputs.ts';
import {printGiven, printPoints, printShare, printStep} from './print-number.ts';

const schema = z.strictObject({center: fraction('center', 0.18), n: count('n', 120)});

export const pChartFormula: Formula<z.output<typeof schema>> = {
  schema,
  work({center, n}) {
    const found = pChart({center, n});
    const [p, of] = [printGiven(center), printPoints(n)];
    const inputs = [
      {label: 'Center line', value: printShare(center)},
      {label: 'Could have counted this month (n)', value: of},
    ];
    if (isNotDefined(found)) {
      return {inputs, steps: [], result: sayNotDefined(found)};
    }
    const {expected, sigma, lower, upper} = found;
    const step = `${printStep(100 * sigma)}%`;
    return {
      inputs,
      steps: [
        `Expected = ${of} × ${p} = ${printPoints(expected)}`,
        `Sigma = √(${p} × (1 − ${p}) / ${of}) = ${step}`,
        `Lower limit = ${printShare(center)} − 3 × ${step} = ${printShare(center - 3 * sigma)}${center < 3 * sigma ? ', so 0%' : ''}`,
        `Upper limit = ${printShare(center)} + 3 × ${step} = ${printShare(center + 3 * sigma)}${center + 3 * sigma > 1 ? ', so 100%' : ''}`,
      ],
      result:
        lower === 0
          ? `No month of ${of} can fall below the limits; above ${printShare(upper)} it is a signal.`
          : `A month of ${of} is a signal below ${printShare(lower)} or above ${printShare(upper)}.`,
    };
  },
};
