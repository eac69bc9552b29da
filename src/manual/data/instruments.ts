/** Parameters of instruments: what text, worked examples and calculators all score by. */
import * as z from 'zod';
import {anyCode, pageCode, slug, text} from '../schemas.ts';

const number = (what: string) => z.number({error: `${what} is missing or not a number → write it as figures`});
const count = (what: string) => number(what).int(`${what} is not a whole number → write it without a point`);
const item = count('item').min(1, 'item counts from 1 → write its place on the form');
const items = z.array(item, {error: 'items is not a list → write items: [1, 2]'});

const span = z
  .strictObject({from: number('from'), to: number('to')})
  .refine(({from, to}) => from < to, 'from is not less than to → write the lower end first');

/** Evidence: the number was read in the source named. Standard: this program's choice. */
export const STATUSES = ['evidence', 'standard'] as const;
const status = z.enum(STATUSES, {error: `status is not known → use one of ${STATUSES.join(', ')}`});

const LIMITS = ['at', 'at_most', 'below'] as const;

/** `at`: that or more. `at_most`: that or less. `below`: less than that. */
export const cutoffSchema = z
  .strictObject({
    at: number('at').optional(),
    at_most: number('at_most').optional(),
    below: number('below').optional(),
    /** Name of a subscale, when it is not the total that counts. */
    of: text('of').optional(),
    means: text('means'),
    source: text('source').optional(),
    status,
  })
  .refine((cutoff) => LIMITS.filter((key) => cutoff[key] !== undefined).length === 1, {
    path: ['at'],
    message: 'a cut-off has not exactly one limit → write at: 10 (or more), at_most: 12 (or less) or below: 36',
  })
  .refine(({at, means}) => at === undefined || !/\bBELOW\b/.test(means), {
    path: ['means'],
    message: 'means says BELOW, but at: counts from there upward → write below: or at_most: in place of at:',
  });

const criticalSchema = z.strictObject({
  item,
  /** What the text calls the item, where it does not go by its number. */
  name: text('name').optional(),
  at: number('at'),
  action: anyCode('action'),
});

const changeSchema = z.strictObject({
  /** Smallest change in points that counts. */
  reliable: number('reliable'),
  sd: number('sd').optional(),
  reliability: number('reliability').optional(),
  /** What kind of reliability it is: alpha, retest. */
  kind: text('kind').optional(),
  /** Below this, the healthy side of the case line. */
  recovered_below: number('recovered_below').optional(),
  /** The section that owns it: it holds a row with the same numbers. */
  section: anyCode('section').optional(),
  source: text('source'),
  status,
});

export const LICENCES = ['public-domain', 'free-to-use', 'permission', 'licensed'] as const;

const ANSWERS = 'answers has no form that is known → write {from: 0, to: 3}, one list of values for each item, or words';

export const instrumentSchema = z
  .strictObject({
    key: slug('key'),
    page: pageCode,
    name: text('name'),
    items: count('items'),
    /** Values of one answer; a list of values for each item where they differ; words where no total is made. */
    answers: z.union([span, z.array(z.array(z.number())), z.string()], {error: ANSWERS}),
    /** Whether an answer may have a fraction, as a mark on a line has. */
    fractions: z.boolean({error: 'fractions is not true or false → write fractions: true'}).optional(),
    /** Items whose answers count the other way. */
    reversed: items.optional(),
    /** How many blank answers the owner's rule makes up for: sum × items / answered, a half rounded up. */
    prorate: count('prorate').optional(),
    /** Questions that the form skips: when all of `zero` are 0, blanks of `blank` count as 0. */
    skips: z.array(z.strictObject({zero: items, blank: items})).optional(),
    /** Of the total. Absent when there is none. */
    range: span.optional(),
    direction: z
      .enum(['higher-worse', 'higher-better'], {error: 'direction is not known → use higher-worse or higher-better'})
      .optional(),
    bands: z.array(z.strictObject({from: number('from'), to: number('to'), label: text('label')})).optional(),
    cutoffs: z.array(cutoffSchema).optional(),
    /** An answer of `at` or more obliges to `action` at any total; so does a blank. */
    critical: z.array(criticalSchema).optional(),
    /** An answer of `at` or more on any of `items` means something beside the total. */
    rules: z.array(z.strictObject({items, at: number('at'), means: text('means')})).optional(),
    /** Symptoms at `at` or more, so many of each cluster: read beside the total. */
    pattern: z
      .strictObject({
        means: text('means'),
        at: number('at'),
        clusters: z.array(z.strictObject({name: text('name'), items, need: count('need')})),
      })
      .optional(),
    subscales: z.array(z.strictObject({name: text('name'), items})).optional(),
    change: changeSchema.optional(),
    missing: text('missing').optional(),
    licence: z.enum(LICENCES, {error: `licence is not known → use one of ${LICENCES.join(', ')}`}),
    licence_note: text('licence_note').optional(),
    sources: z.array(text('source')).optional(),
  })
  .refine(({answers, items: expected}) => !Array.isArray(answers) || answers.length === expected, {
    path: ['answers'],
    message: 'answers has not one list of values for each item → write as many lists as items says',
  })
  .refine(({range, bands}) => !range || !bands || fill(range, bands), {
    path: ['bands'],
    message: 'the bands leave a gap, overlap, or do not end where the range ends → let each begin one above the one before',
  });

export type Instrument = z.output<typeof instrumentSchema>;
export type Cutoff = z.output<typeof cutoffSchema>;

/** Whether whole totals from the lowest to the highest have one band each. */
function fill(range: {from: number; to: number}, bands: readonly {from: number; to: number}[]): boolean {
  const next = bands.reduce((expected, {from, to}) => (from === expected && to >= from ? to + 1 : Number.NaN), range.from);
  return next === range.to + 1;
}
