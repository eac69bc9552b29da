/** What became of every code that was ever released: when it came, what changed and why, when it went, what replaced it. */
import * as z from 'zod';
import {compareCodes, pageOf, parentOf} from './code.ts';
import {changeRecordSchema, type EditionRecord} from './edition-record.ts';
import type {Unit} from './units.ts';

const versionSchema = z.object({
  edition: z.string(),
  title: z.string(),
  /** Of its words and of all that stands below it. */
  fingerprint: z.string(),
  /** For a checklist, the section that it stands in, which its code does not say. */
  within: z.string().optional(),
});

export const codeHistorySchema = z.object({
  /** First one: the edition in which it came. A further one for each edition in which it became another. */
  versions: z.array(versionSchema).min(1),
  /** What was changed in its own words, edition by edition. */
  changes: z.array(changeRecordSchema.pick({kind: true, why: true, from: true}).extend({edition: z.string()})),
  withdrawn: z.object({edition: z.string(), why: z.string(), successor: z.string().optional()}).optional(),
});

/** The file of one page: `/history/asm-02.json`. Codes of the page, its sections and checklists, in the order of codes. */
export const pageHistorySchema = z.object({
  format: z.literal(1),
  page: z.string(),
  codes: z.record(z.string(), codeHistorySchema),
});

export type CodeHistory = z.output<typeof codeHistorySchema>;
export type PageHistory = z.output<typeof pageHistorySchema>;

/** What history needs of an edition: its record, and title and fingerprint of everything in it. */
export type EditionUnits = {
  record: Pick<EditionRecord, 'name' | 'changes'>;
  units: readonly Pick<Unit, 'code' | 'title' | 'fingerprint' | 'parent'>[];
};

/** The history of every code, by code. `editions` from the oldest to the newest. */
export function historyOf(editions: readonly EditionUnits[]): Map<string, CodeHistory> {
  const history = new Map<string, CodeHistory>();
  for (const {record, units} of editions) {
    for (const {code, title, fingerprint, parent} of units) {
      const known = history.get(code) ?? {versions: [], changes: []};
      history.set(code, known);
      const last = known.versions.at(-1);
      const within = parent === parentOf(code) ? undefined : parent;
      if (last?.title !== title || last.fingerprint !== fingerprint || last.within !== within) {
        known.versions.push({edition: record.name, title, fingerprint, ...(within === undefined ? {} : {within})});
      }
    }
    for (const {code, change, kind, why, from, successor} of record.changes) {
      const known = history.get(code);
      if (known && change === 'gone') {
        known.withdrawn = {edition: record.name, why, ...(successor === undefined ? {} : {successor})};
      } else if (known) {
        known.changes.push({edition: record.name, kind, why, ...(from === undefined ? {} : {from})});
      }
    }
  }
  return history;
}

/** One file for each page that was ever released. */
export function toPageHistories(history: ReadonlyMap<string, CodeHistory>): PageHistory[] {
  const pages = new Map<string, PageHistory>();
  for (const [code, entry] of [...history].sort(([a], [b]) => compareCodes(a, b))) {
    const page = pageOf(code);
    const known = pages.get(page) ?? {format: 1, page, codes: {}};
    known.codes[code] = entry;
    pages.set(page, known);
  }
  return [...pages.values()];
}
