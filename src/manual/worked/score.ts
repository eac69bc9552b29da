import * as z from 'zod';
import {isNotDefined} from '../../measures/not-defined.ts';
import {isRefused} from '../../measures/scoring/form.ts';
import {limitOf} from '../../measures/scoring/obligations.ts';
import {type Answer, type Score, score} from '../../measures/scoring/score.ts';
import {verdict} from '../../measures/scoring/verdict.ts';
import type {Instrument} from '../data/instruments.ts';
import {type Formula, isRefusal} from './formula.ts';
import {findRecord} from './from-record.ts';
import {printGiven, printPoints} from './print-number.ts';

const ANSWERS = 'answers is missing or not a list of numbers → write answers: [2, 2, null, 1], with null for a blank';

const schema = z.strictObject({
  instrument: z.string({error: 'instrument is missing → write its key in _data/instruments.yml, as instrument: phq-9'}),
  answers: z.array(z.number({error: ANSWERS}).nullable(), {error: ANSWERS}),
});

export const scoreFormula: Formula<z.output<typeof schema>> = {
  schema,
  needsData: true,
  work({instrument: key, answers}, tools) {
    const instrument = findRecord(key, tools);
    if (isRefusal(instrument)) {
      return instrument;
    }
    const found = score(instrument, answers);
    if (isRefused(found)) {
      return {refused: found.refused, remedy: 'correct the answers, or the record in _data/instruments.yml'};
    }
    return {
      inputs: [
        {label: 'Instrument', value: instrument.name},
        {label: `Answers to items 1 to ${answers.length}`, value: answers.map(print).join(', ')},
      ],
      steps: steps(instrument, answers, found),
      result: [
        // First, because they act at any total.
        ...found.critical.map(({item, answer, action}) => `Item ${item} is ${print(answer)}: ${action}, at any total.`),
        verdict(instrument, found),
        ...found.met.map((cutoff) => `${limitOf(cutoff)}: ${cutoff.means}.`),
        ...found.rules.map(({means}) => `A single answer ${means}.`),
        ...found.prompts.map(({means}) => means),
        ...(found.pattern ? [`${found.pattern.means}: ${found.pattern.isMet ? 'met' : 'not met'}.`] : []),
      ].join(' '),
    };
  },
};

const print = (answer: Answer | undefined) => (answer === null || answer === undefined ? 'blank' : printGiven(answer));

function steps({reversed = []}: Instrument, answers: readonly Answer[], found: Score): string[] {
  const turned = reversed.filter((item) => answers[item - 1] !== null);
  const skipped = answers.filter((answer, index) => answer === null && found.counted[index] !== null).length;
  const terms = found.counted.filter((answer) => answer !== null);
  return [
    ...turned.map(
      (item) => `Item ${item} counts the other way: ${print(answers[item - 1])} becomes ${print(found.counted[item - 1])}`,
    ),
    ...(skipped > 0 ? [`Skipped by the form, so 0: ${skipped} ${skipped === 1 ? 'item' : 'items'}`] : []),
    `Sum = ${terms.map(printGiven).join(' + ')} = ${printPoints(found.sum)}`,
    ...(found.proratedFrom === undefined
      ? []
      : [
          `${found.proratedFrom} of ${answers.length} answered: ${printPoints(found.sum)} × ${answers.length} / ${found.proratedFrom} = ${printPoints((found.sum * answers.length) / found.proratedFrom)}, rounded with a half up`,
        ]),
    ...found.subscales.map(
      ({name, total}) => `${name}: ${isNotDefined(total) ? `no score, ${total.notDefined}` : printPoints(total)}`,
    ),
  ];
}
