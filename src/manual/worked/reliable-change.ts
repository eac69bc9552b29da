import * as z from 'zod';
import {RELIABLE, reliableChange} from '../../measures/change/reliable-change.ts';
import {isNotDefined} from '../../measures/not-defined.ts';
import {type Formula, sayNotDefined} from './formula.ts';
import {instrumentKey, notInRecord} from './from-record.ts';
import {better, betterOf, fraction, number, positive} from './inputs.ts';
import {countOf, printGiven, printPoints, printStep} from './print-number.ts';

const schema = z.strictObject({
  before: number('before', 19),
  after: number('after', 12),
  sd: positive('sd', 6.1),
  reliability: fraction('reliability', 0.89),
  better,
});

export const reliableChangeFormula: Formula<z.output<typeof schema>> = {
  schema,
  fromRecord: {
    schema: z.strictObject({instrument: instrumentKey, before: schema.shape.before, after: schema.shape.after}),
    fill: (instrument) => {
      const {sd, reliability} = instrument.change ?? {};
      return sd === undefined || reliability === undefined
        ? notInRecord(instrument, 'spread and reliability')
        : {sd, reliability, ...betterOf(instrument)};
    },
  },
  work(given) {
    const {before, after, sd, reliability} = given;
    const found = reliableChange(given);
    const inputs = [
      {label: 'Score before', value: printGiven(before)},
      {label: 'Score after', value: printGiven(after)},
      {label: 'Spread (SD) of the reference group', value: printGiven(sd)},
      {label: 'Reliability', value: printGiven(reliability)},
      {label: 'Better', value: `${given.better ?? 'lower'} scores`},
    ];
    if (isNotDefined(found)) {
      return {inputs, steps: [], result: sayNotDefined(found)};
    }
    const {error, errorOfChange, index, threshold, wholePoints} = found;
    const change = Math.abs(found.improvement);
    return {
      inputs,
      steps: [
        `Error of one score = ${printGiven(sd)} × √(1 − ${printGiven(reliability)}) = ${printStep(error)}`,
        `Error of a change = √2 × ${printStep(error)} = ${printStep(errorOfChange)}`,
        `Threshold = ${RELIABLE} × ${printStep(errorOfChange)} = ${printPoints(threshold)}; in whole points: ${wholePoints}`,
        `Index = (${printGiven(after)} − ${printGiven(before)}) / ${printStep(errorOfChange)} = ${printPoints(index)}`,
      ],
      result: found.reliable
        ? `The change of ${countOf(change, 'point')} is larger than ${printPoints(threshold)}: reliable, ${found.improvement > 0 ? 'for the better' : 'for the worse'}.`
        : `The change of ${countOf(change, 'point')} is not larger than ${printPoints(threshold)}: it may be the form's own error.`,
    };
  },
};
