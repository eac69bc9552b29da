import * as z from 'zod';
import {type Icc, icc} from '../../measures/agreement/icc.ts';
import {isNotDefined, type NotDefined} from '../../measures/not-defined.ts';
import {type Formula, sayNotDefined} from './formula.ts';
import {printRows, rows} from './inputs.ts';
import {printCoefficient, printStep} from './print-number.ts';

const schema = z.strictObject({ratings: rows('ratings', '[[9, 10], [12, 12], [6, 7]]')});

export const iccFormula: Formula<z.output<typeof schema>> = {
  schema,
  work({ratings}) {
    const found = icc(ratings);
    const inputs = [{label: 'Ratings: one pair or row a session, one place a rater', value: printRows(ratings)}];
    return isNotDefined(found)
      ? {inputs, steps: [], result: sayNotDefined(found)}
      : {inputs, steps: steps(found), result: verdict(found)};
  },
};

const print = (value: number | NotDefined) => (isNotDefined(value) ? 'not defined' : printCoefficient(value));

function steps({n, k, msr, msc, mse, msw, icc11, icc21, icc31}: Icc): string[] {
  const [r, c, e, w] = [msr, msc, mse, msw].map(printStep);
  const others = k === 2 ? '' : `${k - 1} × `;
  return [
    `n = ${n}, k = ${k}; MSR = ${r}, MSC = ${c}, MSE = ${e}, MSW = ${w}`,
    `ICC(1,1) = (${r} − ${w}) / (${r} + ${others}${w}) = ${print(icc11)}`,
    `ICC(2,1) = (${r} − ${e}) / (${r} + ${others}${e} + ${k} / ${n} × (${c} − ${e})) = ${print(icc21)}`,
    `ICC(3,1) = (${r} − ${e}) / (${r} + ${others}${e}) = ${print(icc31)}`,
  ];
}

function verdict({icc21, icc31}: Icc): string {
  if (isNotDefined(icc21) || isNotDefined(icc31)) {
    return sayNotDefined([icc21, icc31].find(isNotDefined) as NotDefined);
  }
  // A rater who leans is named when that costs a tenth or more.
  const leans = icc31 - icc21 >= 0.1;
  return `ICC(2,1) is ${print(icc21)}${leans ? `; ICC(3,1) is ${print(icc31)}, so a rater is constantly milder or stricter` : ''}.`;
}
