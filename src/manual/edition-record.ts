/** The record of a released edition: who released what, when, and why each section changed. Written once, never edited. */

import * as z from 'zod';
import {isCalendarDate} from './dates.ts';
import type {ExplainedChange} from './explain-changes.ts';
import {CHANGE_KINDS, editionName} from './schemas.ts';

const day = z.string().refine(isCalendarDate, 'not a calendar day');
const code = z.string();

export const changeRecordSchema = z.strictObject({
  code,
  title: z.string(),
  /** Whether the code stood in the edition before, is in this one, or both. */
  change: z.enum(['changed', 'new', 'gone']),
  kind: z.enum([...CHANGE_KINDS, 'withdrawn']),
  why: z.string(),
  /** Where the text stood before. */
  from: code.optional(),
  /** What took the place of a withdrawn code. */
  successor: code.optional(),
});

export const editionRecordSchema = z.strictObject({
  /** Version of this form. */
  format: z.literal(1),
  name: editionName,
  title: z.string(),
  /** Day from which it is in force. */
  effective: day,
  released: day,
  /** Names of the roles that approved it. */
  approvedBy: z.array(z.string()).min(1),
  /** The edition before; null for the first. */
  previous: editionName.nullable(),
  /** Where the site was published when this edition was rendered. */
  url: z.string(),
  /** What changed since the edition before, by code. Empty for the first. */
  changes: z.array(changeRecordSchema),
});

export type ChangeRecord = z.output<typeof changeRecordSchema>;
export type EditionRecord = z.output<typeof editionRecordSchema>;

/** What the browser is told of every edition, in `/editions.json`. */
export const editionListSchema = z.object({
  format: z.literal(1),
  /** In which an effective date begins. */
  timeZone: z.string(),
  /** From the oldest to the newest. */
  editions: z.array(
    editionRecordSchema.omit({format: true, changes: true, url: true}).extend({
      /** The whole edition at `/pdf/2026.1.pdf`; absent where none was made. */
      pdf: z.strictObject({bytes: z.number().int()}).optional(),
    }),
  ),
});

export type EditionList = z.output<typeof editionListSchema>;
export type ListedEdition = EditionList['editions'][number];

/** `editions.json` for a list of records. `pdfs`: bytes of those that there are, by the name of the edition. */
export function toEditionList(
  records: readonly EditionRecord[],
  timeZone: string,
  pdfs: ReadonlyMap<string, number> = new Map(),
): EditionList {
  return {
    format: 1,
    timeZone,
    editions: records.map(({format: _format, changes: _changes, url: _url, ...edition}) => {
      const bytes = pdfs.get(edition.name);
      return {...edition, ...(bytes === undefined ? {} : {pdf: {bytes}})};
    }),
  };
}

/** A change as it stands in a record: what happened, and the title under which it is found. */
export function toChangeRecord(change: ExplainedChange, title: string): ChangeRecord {
  return {...change, title};
}

/** The inverse of `toChangeRecord`, for passes that find titles themselves. */
export function fromChangeRecord({title: _title, ...change}: ChangeRecord): ExplainedChange {
  return change as ExplainedChange;
}
