/** Parameters of instruments: what text, worked examples and calculators all score by. */
import * as z from 'zod';
import {anyCode, pageCode, slug, text} from '../schemas.ts';
import {
  bandSchema,
  changeSchema,
  count,
  criticalSchema,
  cutoffSchema,
  flag,
  followUpSchema,
  items,
  markSchema,
  patternSchema,
  positiveSchema,
  promptSchema,
  ruleSchema,
  skipSchema,
  span,
  stemSchema,
  symptomCountSchema,
  triageSchema,
  tScoreSchema,
} from './instrument-parts.ts';
import {areWordsWhole, wordsSchema} from './instrument-words.ts';

export const LICENCES = ['public-domain', 'free-to-use', 'permission', 'licensed'] as const;

const ANSWERS = 'answers has no form that is known → write {from: 0, to: 3}, one list of values for each item, or words';

const recordSchema = z.strictObject({
  key: slug('key'),
  page: pageCode,
  name: text('name'),
  items: count('items'),
  /** Values of one answer; a list of values, or a range, for each item where they differ; words where nothing is computed. */
  answers: z.union([span, z.array(z.union([z.array(z.number()), span])), z.string()], {error: ANSWERS}),
  /** Whether an answer may have a fraction, as a mark on a line has. */
  fractions: z.boolean({error: 'fractions is not true or false → write fractions: true'}).optional(),
  /** Items whose answers count the other way. */
  reversed: items.optional(),
  /** Items that count the other way when answers are entered by their place on the form, and not as they score. */
  reversed_by_place: items.optional(),
  /** Items that no sum counts; they may be blank. */
  unscored: items.optional(),
  /** How many blank answers the owner's rule makes up for: sum × items / answered, a half rounded up. */
  prorate: count('prorate').optional(),
  /** What an estimate may be used for, where that is not everything. */
  prorated_use: text('prorated_use').optional(),
  skips: z.array(skipSchema).optional(),
  stem: stemSchema.optional(),
  /** Of the total. Absent when there is none. */
  range: span.optional(),
  /** Whether the mean of the items is given beside the total. */
  mean: z.literal(true, {error: 'mean is not true → write true, or leave it out'}).optional(),
  direction: z
    .enum(['higher-worse', 'higher-better'], {error: 'direction is not known → use higher-worse or higher-better'})
    .optional(),
  bands: z.array(bandSchema).optional(),
  positive: positiveSchema.optional(),
  follow_up: followUpSchema.optional(),
  triage: triageSchema.optional(),
  t_score: tScoreSchema.optional(),
  cutoffs: z.array(cutoffSchema).optional(),
  marks: z.array(markSchema).optional(),
  critical: z.array(criticalSchema).optional(),
  rules: z.array(ruleSchema).optional(),
  prompts: z.array(promptSchema).optional(),
  pattern: patternSchema.optional(),
  symptom_count: symptomCountSchema.optional(),
  subscales: z
    .array(
      z.strictObject({
        name: text('name'),
        key: flag('key').optional(),
        items,
        range: span.optional(),
      }),
    )
    .optional(),
  change: changeSchema.optional(),
  missing: text('missing').optional(),
  words: wordsSchema.optional(),
  /** What the items are called on the form, where that is not their number. */
  item_names: z.array(text('item_names'), {error: 'item_names is not a list → write item_names: [Hurt, Insult]'}).optional(),
  /** The section that says where the form is had, where its words are not printed. */
  form: anyCode('form').optional(),
  /** Why nothing is computed from it here. */
  not_computed: text('not_computed').optional(),
  /** Why no reader is offered its calculator, although its sums are known. */
  withheld: text('withheld').optional(),
  licence: z.enum(LICENCES, {error: `licence is not known → use one of ${LICENCES.join(', ')}`}),
  licence_note: text('licence_note').optional(),
  sources: z.array(text('source')).optional(),
});

export type Instrument = z.output<typeof recordSchema>;
export type Cutoff = z.output<typeof cutoffSchema>;

export const instrumentSchema = recordSchema
  .refine(({answers, items: expected}) => !Array.isArray(answers) || answers.length === expected, {
    path: ['answers'],
    message: 'answers has not one list of values for each item → write as many lists as items says',
  })
  .refine(({range, bands}) => !range || !bands || fill(range, bands), {
    path: ['bands'],
    message: 'the bands leave a gap, overlap, or do not end where the range ends → let each begin one above the one before',
  })
  .refine((record) => itemsNamed(record).every((item) => item >= 1 && item <= record.items), {
    path: ['items'],
    message: 'an item is named that the form does not have → name its places on the form, 1 to items',
  })
  .refine(({triage, critical = []}) => critical.every(({level}) => level === undefined || triage?.levels.includes(level)), {
    path: ['critical'],
    message: 'a level is none of triage.levels → write one of them, or add it there',
  })
  .refine(({t_score: t, range}) => !t || t.table.length === (range ? range.to - range.from + 1 : 0), {
    path: ['t_score'],
    message: 'the table has not one T-score for each raw sum → write as many values as the range has whole numbers',
  })
  .refine(
    ({cutoffs = [], subscales = []}) => cutoffs.every(({of}) => of === undefined || subscales.some(({name}) => name === of)),
    {
      path: ['cutoffs'],
      message: 'a cut-off is of a subscale that is not there → write of: as the subscale is named',
    },
  )
  .refine(({licence, words}) => !words || licence === 'public-domain', {
    path: ['words'],
    message:
      'the words of a form are here that is not in the public domain → delete words, and name in form: the section that says where it is had',
  })
  .refine(areWordsWhole, {
    path: ['items'],
    message:
      'words or item_names have not one entry for each item, with a label for each of its answers → write as many as the form has',
  })
  .refine(({bands, positive}) => !bands || !positive, {
    path: ['positive'],
    message: 'there are both bands and a line of positive → write one of the two',
  });

/** Whether whole totals from the lowest to the highest have one band each. */
function fill(range: {from: number; to: number}, bands: readonly {from: number; to: number}[]): boolean {
  const next = bands.reduce((expected, {from, to}) => (from === expected && to >= from ? to + 1 : Number.NaN), range.from);
  return next === range.to + 1;
}

/** Every item that a record names by its place. */
function itemsNamed(record: Instrument): number[] {
  const {reversed = [], reversed_by_place: byPlace = [], unscored = [], skips = [], critical = [], rules = []} = record;
  const {prompts = [], pattern, symptom_count: symptoms, subscales = []} = record;
  return [
    ...reversed,
    ...byPlace,
    ...unscored,
    ...skips.flatMap(({zero, blank}) => [...zero, ...blank]),
    ...critical.map(({item}) => item),
    ...rules.flatMap((rule) => rule.items),
    ...prompts.flatMap(({only = [], zero = [], above = []}) => [...only, ...zero, ...above]),
    ...(pattern?.clusters ?? []).flatMap((cluster) => cluster.items),
    ...(symptoms ? [...symptoms.core, ...(symptoms.except ?? []).map(({item}) => item)] : []),
    ...subscales.flatMap((subscale) => subscale.items),
  ];
}
