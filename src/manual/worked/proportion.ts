import * as z from 'zod';
import {proportion} from '../../measures/figures/proportion.ts';
import {isNotDefined} from '../../measures/not-defined.ts';
import {type Formula, sayNotDefined} from './formula.ts';
import {count} from './inputs.ts';
import {printPoints, printShare} from './print-number.ts';

const schema = z
  .strictObject({
    numerator: count('numerator', 27),
    denominator: count('denominator', 34),
    excluded: count('excluded', 2).optional(),
  })
  .refine(({denominator, excluded = 0}) => excluded <= denominator, {
    path: ['excluded'],
    message: 'more are left out than there are → lower excluded, or raise denominator',
  })
  .refine(({numerator, denominator, excluded = 0}) => numerator <= Math.max(0, denominator - excluded), {
    path: ['numerator'],
    message: 'more are counted than there are to count → lower numerator, or raise denominator',
  });

export const proportionFormula: Formula<z.output<typeof schema>> = {
  schema,
  work(given) {
    const {numerator, denominator, excluded} = given;
    const [k, n, out] = [numerator, denominator, excluded ?? 0].map(printPoints);
    const found = proportion(given);
    const inputs = [
      {label: 'Counted', value: `${k}`},
      {label: 'Out of', value: `${n}`},
      ...(excluded === undefined ? [] : [{label: 'Left out', value: `${out}`}]),
    ];
    if (isNotDefined(found)) {
      return {inputs, steps: [], result: sayNotDefined(found)};
    }
    const of = printPoints(found.of);
    const range = `${printShare(found.lower)} to ${printShare(found.upper)}`;
    return {
      inputs,
      steps: [
        ...(excluded === undefined ? [] : [`Could have counted: ${n} − ${out} = ${of}`]),
        `Share = ${k} / ${of} = ${printShare(found.share)}`,
        `Wilson 95% interval: ${range}`,
      ],
      result: `${k} of ${of}: ${printShare(found.share)}. True shares from ${range} fit this count.`,
    };
  },
};
