import * as z from 'zod';
import {classify} from '../../measures/change/classify.ts';
import type {Formula} from './formula.ts';
import {instrumentKey, notInRecord} from './from-record.ts';
import {better, betterOf, number, positive} from './inputs.ts';
import {countOf, printGiven} from './print-number.ts';

const schema = z.strictObject({
  before: number('before', 20),
  after: number('after', 8),
  threshold: positive('threshold', 6),
  cutoff: number('cutoff', 10),
  better,
});

export const classifyFormula: Formula<z.output<typeof schema>> = {
  schema,
  fromRecord: {
    schema: z.strictObject({instrument: instrumentKey, before: schema.shape.before, after: schema.shape.after}),
    fill: (instrument) => {
      const {reliable, case_at: cutoff, recovered_below: end = cutoff} = instrument.change ?? {};
      return reliable === undefined || cutoff === undefined || end !== cutoff
        ? notInRecord(instrument, 'threshold with one cut-off for both ends')
        : {threshold: reliable, cutoff, ...betterOf(instrument)};
    },
  },
  work(given) {
    const [before, after, threshold, cutoff] = [given.before, given.after, given.threshold, given.cutoff].map(printGiven);
    const {improvement, startedAsCase, endedAsCase, class: found} = classify(given);
    const way = improvement > 0 ? 'better' : 'worse';
    const change = improvement === 0 ? 'no points' : `${countOf(Math.abs(improvement), 'point')} ${way}`;
    const enough = Math.abs(improvement) >= given.threshold ? 'enough' : 'not enough';
    const [caseSide, healthySide] = given.better === 'higher' ? ['below', 'at or above'] : ['at or above', 'below'];
    const side = (isCase: boolean) => `${isCase ? caseSide : healthySide} ${cutoff}`;
    return {
      inputs: [
        {label: 'Score before', value: `${before}`},
        {label: 'Score after', value: `${after}`},
        {label: 'Reliable change, in points', value: `${threshold}`},
        {label: 'Cut-off', value: `${cutoff}`},
        {label: 'Better', value: `${given.better ?? 'lower'} scores`},
      ],
      steps: [
        `Change from ${before} to ${after}: ${change}; ${threshold} or more count: ${enough}`,
        `Start: ${before} is ${side(startedAsCase)}. End: ${after} is ${side(endedAsCase)}`,
      ],
      result: `${found.charAt(0).toUpperCase()}${found.slice(1)}${because()}.`,
    };

    function because(): string {
      if (found === 'reliably improved') {
        return startedAsCase ? ', and still on the clinical side' : '; was not a case at the start';
      }
      return found === 'recovered' ? ': enough points, and across the line' : '';
    }
  },
};
