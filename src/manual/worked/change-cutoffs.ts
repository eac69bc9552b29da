import * as z from 'zod';
import {changeCutoffs} from '../../measures/change/change-cutoffs.ts';
import {isNotDefined} from '../../measures/not-defined.ts';
import {type Formula, sayNotDefined} from './formula.ts';
import {instrumentKey, notInRecord} from './from-record.ts';
import {better, betterOf, number, positive} from './inputs.ts';
import {printGiven, printPoints} from './print-number.ts';

const schema = z.strictObject({
  clinical_mean: number('clinical_mean', 17.1),
  clinical_sd: positive('clinical_sd', 6.1),
  normal_mean: number('normal_mean', 3.3),
  normal_sd: positive('normal_sd', 3.8),
  better,
});

export const changeCutoffsFormula: Formula<z.output<typeof schema>> = {
  schema,
  fromRecord: {
    schema: z.strictObject({instrument: instrumentKey}),
    fill: (instrument) => {
      const {clinical, healthy} = instrument.change?.groups ?? {};
      return clinical && healthy
        ? {
            clinical_mean: clinical.mean,
            clinical_sd: clinical.sd,
            normal_mean: healthy.mean,
            normal_sd: healthy.sd,
            ...betterOf(instrument),
          }
        : notInRecord(instrument, 'groups');
    },
  },
  work(given) {
    const [m1, s1, m0, s0] = [given.clinical_mean, given.clinical_sd, given.normal_mean, given.normal_sd].map(printGiven);
    const {a, b, c, contradictory} = changeCutoffs({
      clinical: {mean: given.clinical_mean, sd: given.clinical_sd},
      healthy: {mean: given.normal_mean, sd: given.normal_sd},
      ...(given.better ? {better: given.better} : {}),
    });
    const [away, toward] = given.better === 'higher' ? ['+', '−'] : ['−', '+'];
    const side = given.better === 'higher' ? 'above' : 'below';
    const inputs = [
      {label: 'Clinical group: mean', value: `${m1}`},
      {label: 'Clinical group: spread (SD)', value: `${s1}`},
      {label: 'Healthy group: mean', value: `${m0}`},
      {label: 'Healthy group: spread (SD)', value: `${s0}`},
      {label: 'Better', value: `${given.better ?? 'lower'} scores`},
    ];
    const steps = [`a = ${m1} ${away} 2 × ${s1} = ${printPoints(a)}`, `b = ${m0} ${toward} 2 × ${s0} = ${printPoints(b)}`];
    if (isNotDefined(c)) {
      return {inputs, steps, result: `Line c: ${sayNotDefined(c).toLowerCase()}`};
    }
    return {
      inputs,
      steps: [...steps, `c = (${s1} × ${m0} + ${s0} × ${m1}) / (${s1} + ${s0}) = ${printPoints(c)}`],
      result: contradictory
        ? `Line a lies beyond the healthy group's own mean and line b beyond the clinical group's: the groups overlap so far that no line separates them.`
        : `Line c is ${printPoints(c)}: a score ${side} it is nearer to the healthy group than to the clinical one.`,
    };
  },
};
