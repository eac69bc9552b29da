/** What may stand at the top of a page and in `_data`. Messages end in the remedy, after an arrow: authors read them. */

import * as z from 'zod';
import {faultOf} from './asked-phrase.ts';
import {parseCode} from './code.ts';
import {isCalendarDate} from './dates.ts';

export const PAGE_KINDS = ['protocol', 'session', 'instrument', 'policy', 'training', 'reference'] as const;

export const text = (what: string) =>
  z
    .string({error: `${what} is missing or not text → write it as words; in quotes if it looks like a number`})
    .trim()
    .min(1, `${what} is empty → write it`);

export const slug = (what: string) =>
  z
    .string({error: `${what} is missing → write a short name in lower case with hyphens`})
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `${what} has other signs than a-z, 0-9 and "-" → write it like "primary-therapist"`);

export const pageCode = z
  .string({error: 'code is missing or not in quotes → write code: "SAF-08"'})
  .refine(
    (value) => /^[A-Z]{3}-\d{2}$/.test(value),
    'code is not a page code → write three capitals, a hyphen, two digits: "SAF-08"',
  );

const date = (what: string) =>
  z
    .string({error: `${what} is missing → write ${what}: "2026-11-21", in quotes`})
    .refine(isCalendarDate, `${what} is not a date → write year-month-day in quotes: "2026-11-21"`);

/** When something is used, in the order of care; the last is for what no client has a part in. */
export const PHASES = ['referral', 'admission', 'treatment', 'leaving', 'aftercare', 'running'] as const;

export type Phase = (typeof PHASES)[number];

const phases = z.array(z.enum(PHASES, {error: `phase is not known → use some of ${PHASES.join(', ')}`}), {
  error: 'phases is not a list → write phases: [admission, treatment]',
});

/** The front matter of a page. Unknown keys are refused, so that a mistyped one does not vanish. */
export const pageHeadSchema = z
  .strictObject({
    code: pageCode,
    title: text('title'),
    description: text('description')
      .refine((value) => value.length <= 180, 'description is longer than 180 characters → say it in one shorter sentence')
      .refine((value) => !value.startsWith('Write: '), "description is still the pattern's question → answer it"),
    kind: z.enum(PAGE_KINDS, {error: `kind is not known → use one of ${PAGE_KINDS.join(', ')}`}),
    /** Key of the role that answers for the page. */
    owner: slug('owner'),
    /** Keys of the roles that must know the page. */
    roles: z
      .array(slug('role'), {error: 'roles is missing or not a list → list who must know this page: roles: [front-desk]'})
      .min(1, 'roles is empty → list who must know this page: roles: [front-desk]'),
    reviewed: date('reviewed'),
    review_by: date('review_by'),
    /** For the safety chapter: the words in which staff think of it. */
    situation: text('situation').optional(),
    /** How staff ask for the page, in their own words: for search. */
    asked: z
      .array(
        text('asked').refine((value) => faultOf(value) === undefined, {
          error: ({input}) =>
            `asked: "${input}" ${faultOf(String(input))} → write two to seven words, as they are typed into a search`,
        }),
        {error: 'asked is not a list → write asked: ["client shows up drunk"]'},
      )
      .optional(),
    /** It is a form that is handed out or filled in as it is. */
    form: z.literal(true, {error: 'form is not true → write form: true, or leave it out'}).optional(),
    /** When in care it is used, where that differs from its chapter's. */
    phases: phases.optional(),
  })
  .refine((head) => !isCalendarDate(head.reviewed) || !isCalendarDate(head.review_by) || head.review_by > head.reviewed, {
    path: ['review_by'],
    message: 'review_by is not after reviewed → give the date of the next review',
  });

const series = (what: string) => z.string().regex(/^[A-Z]{3}$/, `${what} is not three capitals → write it like SAF`);

export const chapterSchema = z.strictObject({
  /** Also the series of its codes, unless `series` names several. */
  code: series('code'),
  title: text('title'),
  folder: slug('folder'),
  about: text('about'),
  /** When in care its pages are used. */
  phases: phases.optional(),
  /** Series of codes whose pages live in this chapter's folder. */
  series: z.array(series('series'), {error: 'series is not a list → write series: [ORI, CBT]'}).optional(),
});

export const roleSchema = z.strictObject({key: slug('key'), name: text('name'), plural: text('plural')});

export const lexiconEntrySchema = z.strictObject({
  term: text('term'),
  /** What an abbreviation stands for. */
  name: text('name').optional(),
  definition: text('definition'),
  /** Other words and spellings for the same thing. */
  also: z.array(text('also'), {error: 'also is not a list → write also: [one word, another]'}).optional(),
});

/** CSL-JSON: only what this project relies on is checked, the rest is the citation library's. */
export const referenceSchema = z.looseObject({id: text('id'), type: text('type'), title: text('title')});

export const anyCode = (what: string) =>
  z
    .string({error: `${what} is missing or not in quotes → write it like "SAF-08.2"`})
    .refine((value) => parseCode(value) !== undefined, `${what} is not a code → write it like "SAF-08.2"`);

export const withdrawnSchema = z.strictObject({
  code: anyCode('code'),
  /** In which edition it went. The release writes it: absent until then. */
  edition: text('edition').optional(),
  why: text('why'),
  successor: anyCode('successor').optional(),
  /** What it was called. The release writes it. */
  title: text('title').optional(),
});

/** Kinds of change that an author names, in the order in which readers need to know of them. */
export const CHANGE_KINDS = ['duty-changed', 'new', 'moved', 'clarified', 'corrected'] as const;

export const reasonSchema = z
  .strictObject({
    code: anyCode('code'),
    kind: z.enum(CHANGE_KINDS, {error: `kind is not known → use one of ${CHANGE_KINDS.join(', ')}`}),
    why: text('why').refine((value) => /[.?!]$/.test(value), 'why is not a sentence → end it with a full stop'),
    /** Where the text stood before. */
    from: anyCode('from').optional(),
  })
  .refine(({kind, from}) => from === undefined || kind === 'moved', {
    path: ['from'],
    message: 'from is given, but the kind is not "moved" → write kind: moved, or leave from out',
  });

/** Names of editions: the year and a number in it. Also the folder below which an edition lives: `/2026.1/`. */
export const editionName = z
  .string()
  .regex(/^20\d{2}\.[1-9]\d{0,2}$/, 'the name of an edition is not a year and a number → write it like 2026.1');

/** What a text calls itself: the draft has no dates. The release writes those of an edition. */
export const editionSchema = z.strictObject({
  name: text('name'),
  title: text('title'),
  effective: date('effective').optional(),
  released: date('released').optional(),
  approved_by: z.array(slug('approved_by')).optional(),
});

export type PageHead = z.output<typeof pageHeadSchema>;
export type Chapter = z.output<typeof chapterSchema>;
export type Role = z.output<typeof roleSchema>;
export type LexiconEntry = z.output<typeof lexiconEntrySchema>;
export type Reference = z.output<typeof referenceSchema>;
export type Withdrawn = z.output<typeof withdrawnSchema>;
export type EditionHead = z.output<typeof editionSchema>;
export type Reason = z.output<typeof reasonSchema>;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
