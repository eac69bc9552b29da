/** The parts of an instrument's record: what its answers are, and how they are read. One schema a part. */
import * as z from 'zod';
import {anyCode, slug, text} from '../schemas.ts';

export const number = (what: string) => z.number({error: `${what} is missing or not a number → write it as figures`});
export const count = (what: string) => number(what).int(`${what} is not a whole number → write it without a point`);
export const item = count('item').min(1, 'item counts from 1 → write its place on the form');
export const items = z.array(item, {error: 'items is not a list → write items: [1, 2]'});

/** The name of a result in what programs read: `npm run score`, and later exchange. It never changes. */
export const flag = (what: string) =>
  z
    .string({error: `${what} is not a word → write it like ${what}: ge_10`})
    .regex(/^\w+$/, `${what} has other signs than letters, digits and "_" → write it like ${what}: ge_10`);

export const span = z
  .strictObject({from: number('from'), to: number('to')})
  .refine(({from, to}) => from < to, 'from is not less than to → write the lower end first');

/** Evidence: the number was read in the source named. Standard: this program's choice. */
export const STATUSES = ['evidence', 'standard'] as const;
export const status = z.enum(STATUSES, {error: `status is not known → use one of ${STATUSES.join(', ')}`});

const LIMITS = ['at', 'at_most', 'below'] as const;

/** `at`: that or more. `at_most`: that or less. `below`: less than that. */
export const cutoffSchema = z
  .strictObject({
    at: number('at').optional(),
    at_most: number('at_most').optional(),
    below: number('below').optional(),
    /** Name of a subscale, when it is not the total that counts. */
    of: text('of').optional(),
    /** Whom it is for, where sexes differ; without a sex recorded, each cut-off speaks for itself. */
    sex: z.enum(['female', 'male'], {error: 'sex is not known → use female or male'}).optional(),
    means: text('means'),
    /** The section that the result obliges to, one that `means` names. */
    action: anyCode('action').optional(),
    flag: flag('flag').optional(),
    /** Counts as soon as the answers given reach it, however many are blank: for what it obliges to, or for the band as well. */
    despite_blanks: z
      .enum(['action', 'band'], {error: 'despite_blanks is not known → use action or band, or leave it out'})
      .optional(),
    source: text('source').optional(),
    status,
  })
  .refine((cutoff) => LIMITS.filter((key) => cutoff[key] !== undefined).length === 1, {
    path: ['at'],
    message: 'a cut-off has not exactly one limit → write at: 10 (or more), at_most: 12 (or less) or below: 36',
  })
  .refine(({at, of, despite_blanks: despite}) => despite === undefined || (at !== undefined && of === undefined), {
    path: ['despite_blanks'],
    message: 'despite_blanks stands with a limit that a blank could undo → use it only with at:, of the total',
  })
  .refine(({at, means}) => at === undefined || !/\bBELOW\b/.test(means), {
    path: ['means'],
    message: 'means says BELOW, but at: counts from there upward → write below: or at_most: in place of at:',
  })
  .refine(({action, means}) => action === undefined || means.includes(action), {
    path: ['action'],
    message: 'action is a section that means does not name → name it there in brackets, or correct action',
  });

/** Beside the total: an answer of `at` or more obliges to `action`, at any total and on an unfinished form. So does a blank. */
export const criticalSchema = z.strictObject({
  item,
  /** What the text calls the item, where it does not go by its number. */
  name: text('name').optional(),
  at: number('at'),
  action: anyCode('action'),
  flag: flag('flag').optional(),
  /** The flag of a blank. */
  blank_flag: flag('blank_flag').optional(),
  /** One of `triage.levels`. */
  level: text('level').optional(),
});

/** A band without a label has no words of its own: it says on which side of a cut-off a total stands, and is no severity. */
export const bandSchema = z
  .strictObject({from: number('from'), to: number('to'), label: text('label').optional(), key: flag('key').optional()})
  .refine(({label, key}) => label !== undefined || key !== undefined, {
    path: ['label'],
    message: 'a band has neither label nor key → write label: mild, or a key for programs alone',
  });

/** Questions that the form skips: when all of `zero` are 0, blanks of `blank` count as 0. */
export const skipSchema = z.strictObject({zero: items, blank: items, flag: flag('flag').optional()});

/** An answer of `at` or more on any of `items` means something beside the total. */
export const ruleSchema = z.strictObject({
  items,
  at: number('at'),
  means: text('means'),
  action: anyCode('action').optional(),
  flag: flag('flag').optional(),
});

/**
 * What the one who scores asks before the result is used. `only`: all points come from these items. `zero` with `above`: all of the
 * first are 0 although one of the second is not. The total stays.
 */
export const promptSchema = z
  .strictObject({
    only: items.optional(),
    zero: items.optional(),
    above: items.optional(),
    /** Key of the band in which alone it is asked. */
    band: text('band').optional(),
    means: text('means'),
    action: anyCode('action').optional(),
    flag: flag('flag').optional(),
  })
  .refine(
    ({only, zero, above}) => (only === undefined) !== (zero === undefined) && (zero === undefined) === (above === undefined),
    {
      message: 'a prompt has no condition that is known → write only: [1], or zero: [1] with above: [2, 3]',
    },
  );

/** Symptoms at `at` or more, so many of each cluster: read beside the total. */
export const patternSchema = z.strictObject({
  means: text('means'),
  at: number('at'),
  clusters: z.array(z.strictObject({name: text('name'), items, need: count('need')})),
  flag: flag('flag').optional(),
});

/** Symptoms at `at` or more, counted over the whole form, one of `core` among them. */
export const symptomCountSchema = z.strictObject({
  at: number('at'),
  /** Items that count from another answer on. */
  except: z.array(z.strictObject({item, at: number('at')})).optional(),
  core: items,
  readings: z.array(z.strictObject({from: count('from'), to: count('to'), label: text('label'), flag: flag('flag').optional()})),
});

/** The total from which a screen is positive. */
export const positiveSchema = z.strictObject({
  at: number('at'),
  /** For men, where that differs. */
  male: number('male').optional(),
  /** A critical answer makes it positive at any total. */
  or_critical: z.literal(true, {error: 'or_critical is not true → write true, or leave it out'}).optional(),
  /** What a positive screen obliges to, where more than the total makes it positive. */
  means: text('means').optional(),
  action: anyCode('action').optional(),
});

/** One level in place of a total: that of the highest yes. Which answer has which level stands in `critical`. */
export const triageSchema = z.strictObject({
  levels: z.array(flag('level')).min(1, 'levels is empty → list them from the lowest to the highest'),
  /** Nothing was answered yes. */
  none: flag('none'),
  /** Unfinished, and no answer has the highest level. */
  unknown: z.strictObject({key: flag('key'), means: text('means'), action: anyCode('action')}),
});

/** Questions beside the items, without which a positive sum settles nothing. */
export const followUpSchema = z.strictObject({
  /** They must be answered from this sum on. */
  from: count('from'),
  questions: z.array(
    z.strictObject({key: slug('key'), name: text('name'), answers: z.array(number('answers')), at: number('at')}),
  ),
});

/** A question before the items; its "no" ends the form with a total of 0. */
export const stemSchema = z.strictObject({key: slug('key'), name: text('name'), flag: flag('flag').optional()});

/** The owner's table from raw sums, in the order of `range`, to T-scores. Bands are of those: each begins at its `from`. */
export const tScoreSchema = z.strictObject({
  table: z.array(number('table')),
  bands: z.array(z.strictObject({from: number('from'), label: text('label')})),
  source: text('source'),
});

/** A line of another published set of cut-offs: named for whoever compares, without a meaning here. */
export const markSchema = z.strictObject({at: number('at'), flag: flag('flag'), source: text('source')});

const groupSchema = z.strictObject({name: text('name'), mean: number('mean'), sd: number('sd'), source: text('source')});

export const changeSchema = z.strictObject({
  /** Smallest change in points that counts. */
  reliable: number('reliable'),
  sd: number('sd').optional(),
  reliability: number('reliability').optional(),
  /** What kind of reliability it is: alpha, retest. */
  kind: text('kind').optional(),
  /** From here a score is on the clinical side: a case. */
  case_at: number('case_at').optional(),
  /** Below this, the healthy side. The case line itself, unless the source asks for more. */
  recovered_below: number('recovered_below').optional(),
  /** Below this, remission. */
  remission_below: number('remission_below').optional(),
  /** Whether response, a fall by half or more, is counted. */
  response: z.literal(true, {error: 'response is not true → write true, or leave it out'}).optional(),
  /** Between whom the lines a, b and c of clinically significant change lie. */
  groups: z.strictObject({clinical: groupSchema, healthy: groupSchema}).optional(),
  /** Other thresholds, computed to see whether the answer hangs on the rule. */
  also: z.array(number('also')).optional(),
  /** On the first result from this day of the stay on, a smaller share gone, and still a case, is too little. */
  early: z.strictObject({day: count('day'), share: number('share')}).optional(),
  /** So many results in a row that differ by less than the threshold, at case level, are a standstill. */
  stalled: count('stalled').optional(),
  /** Weeks in which a prompt from another setting asks about a score of `at` or more. */
  prompts: z.array(z.strictObject({week: count('week'), at: number('at')})).optional(),
  prompts_source: text('prompts_source').optional(),
  /** The section that owns it: it holds a row with the same numbers. */
  section: anyCode('section').optional(),
  source: text('source'),
  status,
});
