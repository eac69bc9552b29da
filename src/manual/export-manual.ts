/** An edition for machines: `/2026.1/manual.json`, everything that it says, keyed by code. */
import * as z from 'zod';
import {crosswalkRowSchema} from './data/crosswalk.ts';
import {dayFrameSchema} from './data/day-frames.ts';
import {downtimePartSchema} from './data/downtime-binder.ts';
import {indicatorSchema} from './data/indicators.ts';
import {instrumentSchema} from './data/instruments.ts';
import {knowledgeCheckSchema} from './data/knowledge-checks.ts';
import {programFiguresSchema} from './data/program-figures.ts';
import {readingPathSchema} from './data/reading-paths.ts';
import {rotationCalendarSchema} from './data/rotation-calendars.ts';
import {searchWordsSchema} from './data/search-words.ts';
import {shiftChecklistSchema} from './data/shift-checklists.ts';
import {LINE_KINDS} from './lines.ts';
import {chapterOf} from './read-manual.ts';
import {lexiconEntrySchema, PAGE_KINDS, PHASES, roleSchema} from './schemas.ts';
import type {ChecklistItem, Manual, Page, Section, SessionTemplate} from './types.ts';
import {pageUnits, type Unit} from './units.ts';
import type {Withdrawal} from './withdrawals.ts';

const code = z.string().describe('A code: ASM-02 a page, ASM-02.3 a section, ASM-02.3.1 a subsection, ASM-02-C1 a checklist.');
const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{8}$/)
  .describe('First 8 hexadecimal signs of a SHA-256 over the words, and over those of everything below.');

const lines = z
  .array(z.strictObject({kind: z.enum(LINE_KINDS), text: z.string()}))
  .describe('Plain text, line by line, without what has a code of its own.');

const unitSchema = z.strictObject({
  code,
  title: z.string(),
  kind: z.enum(['page', 'section', 'checklist']),
  parent: code.optional().describe('What it stands in. Absent for a page.'),
  lines,
  fingerprint,
});

const itemSchema = z.strictObject({
  number: z.string().describe('Place in the checklist: 2, and 2a for the first condition below it.'),
  text: z.string(),
  role: z.string().optional().describe('Key of the role that has to do it, when it is not the checklist’s own.'),
  get ifs() {
    return z.array(itemSchema);
  },
});

const checklistSchema = z.strictObject({
  code,
  title: z.string(),
  kind: z.enum(['read-do', 'do-confirm']),
  by: z.string().describe('Key of the role that works through it.'),
  section: code,
  pausePoints: z.array(z.strictObject({title: z.string().optional(), items: z.array(itemSchema)})),
});

const sessionSchema = z.strictObject({
  minutes: z.number().int(),
  size: z.string(),
  staff: z.string(),
  segments: z.array(
    z.strictObject({
      title: z.string(),
      minutes: z.number().int(),
      least: z.number().int().describe('How few minutes it may shrink to.'),
      text: z.string(),
    }),
  ),
  objectives: z.array(z.string()),
  materials: z.array(z.string()),
  documents: z.array(z.string()),
});

export const exportedPageSchema = z.strictObject({
  code,
  title: z.string(),
  description: z.string(),
  kind: z.enum(PAGE_KINDS),
  chapter: z.string().describe('Code of the chapter.'),
  owner: z.string().describe('Key of a role.'),
  roles: z.array(z.string()).describe('Keys of the roles that must know the page.'),
  reviewed: z.string(),
  reviewBy: z.string(),
  situation: z.string().optional(),
  units: z.array(unitSchema).describe('The page itself, then its sections and checklists in order.'),
  checklists: z.array(checklistSchema),
  session: sessionSchema.optional(),
  worksheets: z
    .array(z.strictObject({title: z.string(), copies: z.string(), section: code}))
    .optional()
    .describe('What clients are handed. The first editions had none.'),
  phases: z.array(z.enum(PHASES)).optional().describe('When in care it is used.'),
  asked: z.record(z.string(), z.array(z.string())).optional().describe('By code: how staff ask for it, in their own words.'),
  keyTerms: z.record(z.string(), z.array(z.string())).optional().describe('By code: what its text sets in bold.'),
  sources: z.array(z.string()).describe('Keys of the references that it cites, in order of first citation.'),
});

export const exportedManualSchema = z.strictObject({
  format: z.literal(1).describe('Version of this form.'),
  edition: z.strictObject({
    name: z.string(),
    title: z.string(),
    effective: z.string().optional().describe('Day from which it is in force. A draft has none.'),
    released: z.string().optional(),
  }),
  chapters: z.array(z.strictObject({code: z.string(), title: z.string(), about: z.string()})),
  pages: z.array(exportedPageSchema),
  withdrawn: z.array(z.strictObject({code, title: z.string(), edition: z.string(), why: z.string(), successor: code.optional()})),
  roles: z.array(roleSchema),
  lexicon: z.array(lexiconEntrySchema),
  references: z.array(z.looseObject({id: z.string()})).describe('CSL-JSON.'),
  // The first editions had none of these.
  instruments: z.array(instrumentSchema).optional().describe('Parameters by which forms are scored.'),
  indicators: z.array(indicatorSchema).optional().describe('What the program counts, and out of what.'),
  crosswalk: z.array(crosswalkRowSchema).optional().describe('What is asked from outside, and the sections that answer it.'),
  knowledgeChecks: z.array(knowledgeCheckSchema).optional().describe('Questions, each with the section that answers it.'),
  readingPaths: z.array(readingPathSchema).optional().describe('What each role reads, in order, and by when.'),
  searchWords: z.array(searchWordsSchema).optional().describe('Words that mean the same here, apart from terms.'),
  rotationCalendars: z.array(rotationCalendarSchema).optional().describe('Which templates run on which day of which week.'),
  dayFrames: z.array(dayFrameSchema).optional().describe('When the groups of a day begin.'),
  shiftChecklists: z.array(shiftChecklistSchema).optional().describe('Which checklists belong to a program day.'),
  downtimeBinder: z
    .array(downtimePartSchema)
    .optional()
    .describe('What lies in the downtime binder, by chapter, page, section or checklist.'),
  programFigures: programFiguresSchema
    .optional()
    .describe('Columns of a program’s own files, and the numbers by which they are counted.'),
});

export type ExportedManual = z.output<typeof exportedManualSchema>;
export type ExportedPage = z.output<typeof exportedPageSchema>;

/** `fingerprints` by code, where the text carries older ones on (`carryFingerprints`). */
export function exportManual(
  manual: Manual,
  withdrawn: readonly Withdrawal[],
  fingerprints: ReadonlyMap<string, string> = new Map(),
): ExportedManual {
  const {name, title, effective, released} = manual.edition;
  return {
    format: 1,
    edition: {name, title, ...(effective === undefined ? {} : {effective}), ...(released === undefined ? {} : {released})},
    chapters: manual.chapters.map((chapter) => ({code: chapter.code, title: chapter.title, about: chapter.about})),
    pages: manual.pages.map((page) => exportPage(page, manual, fingerprints)),
    withdrawn: [...withdrawn],
    roles: manual.roles,
    lexicon: manual.lexicon,
    // What of a source was read is for authors.
    references: manual.references.map(({note: _note, ...reference}) => reference),
    ...withoutEmpty({
      instruments: manual.instruments,
      indicators: manual.indicators,
      crosswalk: manual.crosswalk,
      knowledgeChecks: manual.knowledgeChecks,
      readingPaths: manual.readingPaths,
      searchWords: manual.searchWords,
      rotationCalendars: manual.rotationCalendars,
      dayFrames: manual.dayFrames,
      shiftChecklists: manual.shiftChecklists,
      downtimeBinder: manual.downtimeBinder,
    }),
    ...(manual.programFigures ? {programFigures: manual.programFigures} : {}),
  };
}

/** What an edition or a page has none of leaves no trace in the export. */
function withoutEmpty<T extends Record<string, object>>(parts: T): Partial<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0)) as Partial<T>;
}

function exportPage(page: Page, manual: Manual, fingerprints: ReadonlyMap<string, string>): ExportedPage {
  const chapter = chapterOf(page, manual.chapters);
  const phases = page.phases ?? chapter?.phases;
  const {code, title, description, kind, owner, roles, reviewed, review_by: reviewBy, situation} = page;
  return {
    code,
    title,
    description,
    kind,
    chapter: chapter?.code ?? '',
    owner,
    roles,
    reviewed,
    reviewBy,
    ...(situation === undefined ? {} : {situation}),
    units: pageUnits(page).map((unit) => exportUnit(unit, fingerprints)),
    checklists: page.checklists.map(({pausePoints, line: _line, ...checklist}) => ({
      ...checklist,
      pausePoints: pausePoints.map((pausePoint) => ({...pausePoint, items: pausePoint.items.map(exportItem)})),
    })),
    ...(page.session ? {session: exportSession(page.session)} : {}),
    ...withoutEmpty({worksheets: page.worksheets.map(({title, copies, section}) => ({title, copies, section}))}),
    ...(phases === undefined ? {} : {phases}),
    ...withoutEmpty({
      asked: byCode(page, ({asked}) => asked ?? []),
      keyTerms: byCode(page, (part) => ('keyTerms' in part ? part.keyTerms : [])),
    }),
    sources: [...new Set(page.uses.citations.map(({name}) => name))],
  };
}

/** What a page and its sections have to say of themselves, by code; who has nothing is not in it. */
function byCode(page: Page, read: (part: Page | Section) => string[]): Record<string, string[]> {
  const parts = [page, ...page.sections].map((part) => [part.code, read(part)] as const);
  return Object.fromEntries(parts.filter(([code, found]) => code !== '' && found.length > 0));
}

/** Without the fingerprint of its own words, which only comparing needs. */
function exportUnit({own: _own, ...unit}: Unit, fingerprints: ReadonlyMap<string, string>) {
  return {...unit, fingerprint: fingerprints.get(unit.code) ?? unit.fingerprint};
}

/** Without the name under which a browser keeps its tick. */
function exportItem({id: _id, ifs, ...item}: ChecklistItem): z.output<typeof itemSchema> {
  return {...item, ifs: ifs.map(exportItem)};
}

function exportSession({line: _line, segments, ...session}: SessionTemplate): z.output<typeof sessionSchema> {
  return {...session, segments: segments.map(({line: _place, ...segment}) => segment)};
}
