import * as z from 'zod';
import {type Agreement, type AgreementTable, kappa, type Weights} from '../../measures/agreement/kappa.ts';
import {isNotDefined} from '../../measures/not-defined.ts';
import {type Formula, sayNotDefined, type Working} from './formula.ts';
import {agreementTable, printRows} from './inputs.ts';
import {printCoefficient, printPoints, printShare, printStep} from './print-number.ts';

const schema = z.strictObject({table: agreementTable});

const weightedSchema = z.strictObject({
  table: agreementTable,
  weights: z.enum(['linear', 'quadratic'], {error: 'weights is missing or not known → write weights: linear, or quadratic'}),
});

export const kappaFormula: Formula<z.output<typeof schema>> = {
  schema,
  work: ({table}) => workOut(table, 'none'),
};

export const weightedKappaFormula: Formula<z.output<typeof weightedSchema>> = {
  schema: weightedSchema,
  work: ({table, weights}) => workOut(table, weights),
};

function workOut(table: AgreementTable, weights: Weights): Working {
  const found = kappa(table, weights);
  const inputs = [
    {label: 'First rater in rows, second in columns', value: printRows(table)},
    ...(weights === 'none' ? [] : [{label: 'Weights', value: weights}]),
  ];
  return isNotDefined(found)
    ? {inputs, steps: [], result: sayNotDefined(found)}
    : {inputs, steps: steps(found, table, weights), result: verdict(found, weights)};
}

function steps({n, observed, expected, kappa: value}: Agreement, table: AgreementTable, weights: Weights): string[] {
  const same = table.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
  const how = weights === 'none' ? '' : `, ${weights} weights`;
  const [o, e] = [printStep(observed), printStep(expected)];
  return [
    weights === 'none'
      ? `Observed agreement = ${printPoints(same)} / ${printPoints(n)} = ${o}`
      : `Observed agreement${how} = ${o}; exactly the same: ${printPoints(same)} of ${printPoints(n)}`,
    `Agreement by chance, from the margins${how} = ${e}`,
    ...(isNotDefined(value) ? [] : [`κ = (${o} − ${e}) / (1 − ${e}) = ${printCoefficient(value)}`]),
  ];
}

function verdict({observed, kappa: value}: Agreement, weights: Weights): string {
  if (isNotDefined(value)) {
    return sayNotDefined(value);
  }
  const kind = weights === 'none' ? 'Kappa' : `Kappa with ${weights} weights`;
  const agreed = weights === 'none' ? `The raters agree on ${printShare(observed)}. ` : '';
  const meaning =
    value > 0
      ? `of the agreement that chance leaves open, ${printShare(value)} is reached`
      : 'no more agreement than chance gives';
  return `${agreed}${kind} is ${printCoefficient(value)}: ${meaning}.`;
}
