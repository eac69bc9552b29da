import * as z from 'zod';
import {mean, median} from '../../measures/figures/center.ts';
import {isNotDefined} from '../../measures/not-defined.ts';
import {type Formula, sayNotDefined} from './formula.ts';
import {list} from './inputs.ts';
import {printGiven, printPoints} from './print-number.ts';

const schema = z.strictObject({values: list('values', '[2, 3, 3, 5, 9, 14]')});

type Values = z.output<typeof schema>;

const inputs = ({values}: Values) => [{label: 'Values', value: values.map(printGiven).join(', ') || 'none'}];

export const meanFormula: Formula<Values> = {
  schema,
  work(given) {
    const found = mean(given.values);
    if (isNotDefined(found)) {
      return {inputs: inputs(given), steps: [], result: sayNotDefined(found)};
    }
    const sum = given.values.reduce((total, value) => total + value, 0);
    return {
      inputs: inputs(given),
      steps: [
        `Sum = ${given.values.map(printGiven).join(' + ')} = ${printPoints(sum)}`,
        `Mean = ${printPoints(sum)} / ${given.values.length} = ${printPoints(found)}`,
      ],
      result: `The mean is ${printPoints(found)}.`,
    };
  },
};

export const medianFormula: Formula<Values> = {
  schema,
  work(given) {
    const found = median(given.values);
    if (isNotDefined(found)) {
      return {inputs: inputs(given), steps: [], result: sayNotDefined(found)};
    }
    const sorted = [...given.values].sort((a, b) => a - b);
    const half = sorted.length / 2;
    const middle = Number.isInteger(half) ? sorted.slice(half - 1, half + 1) : [sorted[Math.floor(half)] as number];
    return {
      inputs: inputs(given),
      steps: [
        `In order: ${sorted.map(printGiven).join(', ')}`,
        middle.length === 1
          ? `The middle one of ${sorted.length}: ${printPoints(found)}`
          : `Between the middle two of ${sorted.length}: (${middle.map(printGiven).join(' + ')}) / 2 = ${printPoints(found)}`,
      ],
      result: `The median is ${printPoints(found)}: half of the values are at or below it.`,
    };
  },
};
