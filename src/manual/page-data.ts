/**
 * What one page of the site needs beside its text: names behind keys, numbers behind citations, titles behind codes, neighbours.
 * A pass over the `Manual`; holds only what the page uses.
 */
import {pageOf} from './code.ts';
import type {RotationCalendar} from './data/rotation-calendars.ts';
import type {Flow, FlowRenderer} from './flow.ts';
import type {FormattedReference} from './format-references.ts';
import {indexLexicon, termKey} from './lexicon.ts';
import {type MeasuresData, measuresOn} from './measures.ts';
import {chapterOf} from './read-manual.ts';
import type {EditionHead, PAGE_KINDS} from './schemas.ts';
import {titleOf} from './title-of.ts';
import type {Checklist, Manual, Page, ProgramWeek, SessionTemplate} from './types.ts';
import {pageUnits} from './units.ts';
import type {Withdrawal} from './withdrawals.ts';
import {type Worked, workOut} from './work-out.ts';

export type PageData = {
  edition: EditionHead;
  code: string;
  title: string;
  kind: (typeof PAGE_KINDS)[number];
  chapter: {code: string; title: string};
  owner: string;
  roles: string[];
  reviewed: string;
  reviewBy: string;
  /** Names behind the role keys that the page uses. */
  roleNames: Record<string, string>;
  /** By the key of what stands between Term tags. */
  terms: Record<string, {term: string; name?: string; definition: string}>;
  /** In the order of first citation: the first is source 1. */
  sources: FormattedReference[];
  /** Titles behind the codes that the page names. */
  titles: Record<string, string>;
  checklists: Record<string, Checklist>;
  session?: SessionTemplate;
  flows: Flow[];
  worked: Worked[];
  weeks: ProgramWeek[];
  /** By track, of those that the page draws. Absent where it draws none. */
  calendars?: Record<string, RotationCalendar>;
  /** Absent where no calculator stands on the page. */
  measures?: MeasuresData;
  notApplicable: string[];
  /** Without titles where they are many: a page that half the manual names must not carry half its contents. */
  citedBy: (Omit<Neighbour, 'title'> & Partial<Neighbour>)[];
  /** Codes of the page that are gone. */
  withdrawn: Withdrawal[];
  /** Fingerprints of everything on the page that has a code. */
  fingerprints: Record<string, string>;
  previous?: Neighbour;
  next?: Neighbour;
};

export type Neighbour = {code: string; title: string};

export type PageDataTools = {
  /** By code, where the text carries older ones on (`carryFingerprints`). */
  fingerprints?: ReadonlyMap<string, string>;
  formatReferences: (references: Manual['references']) => FormattedReference[];
  renderFlow: FlowRenderer;
};

/** Data of every page, by page code. The manual must be free of problems; `withdrawals` are all that it ever had. */
export function toPageData(manual: Manual, withdrawals: readonly Withdrawal[], tools: PageDataTools): Map<string, PageData> {
  const citedBy = indexCitedBy(manual);
  return new Map(
    manual.pages.map((page, index) => [
      page.code,
      {
        edition: manual.edition,
        code: page.code,
        title: page.title,
        kind: page.kind,
        chapter: toChapter(page, manual),
        owner: roleName(manual, page.owner),
        roles: page.roles.map((key) => roleName(manual, key)),
        reviewed: page.reviewed,
        reviewBy: page.review_by,
        ...toLookups(page, manual, tools),
        checklists: Object.fromEntries(page.checklists.map((checklist) => [checklist.code, checklist])),
        ...(page.session ? {session: page.session} : {}),
        flows: page.flows.map(tools.renderFlow),
        worked: page.worked.map((source) => workOut(source, manual)),
        weeks: page.weeks,
        ...toCalendars(page, manual),
        ...toMeasures(page, manual, tools),
        notApplicable: page.checklists.length > 0 ? manual.notApplicable : [],
        withdrawn: withdrawals.filter(({code}) => pageOf(code) === page.code),
        fingerprints: Object.fromEntries(
          pageUnits(page).map(({code, fingerprint}) => [code, tools.fingerprints?.get(code) ?? fingerprint]),
        ),
        citedBy: toCitedBy(citedBy.get(page.code) ?? []),
        ...neighbours(manual.pages, index),
      },
    ]),
  );
}

function toChapter(page: Page, manual: Manual): PageData['chapter'] {
  const chapter = chapterOf(page, manual.chapters);
  return {code: chapter?.code ?? '', title: chapter?.title ?? ''};
}

function toCalendars({calendars}: Page, manual: Manual): Pick<PageData, 'calendars'> {
  const drawn = manual.rotationCalendars.filter(({track}) => calendars.some(({name}) => name === track));
  return drawn.length === 0 ? {} : {calendars: Object.fromEntries(drawn.map((calendar) => [calendar.track, calendar]))};
}

function toMeasures(page: Page, manual: Manual, {formatReferences}: PageDataTools): Pick<PageData, 'measures'> {
  const measures = measuresOn(page, manual, formatReferences);
  return measures ? {measures} : {};
}

function toLookups(
  page: Page,
  manual: Manual,
  tools: PageDataTools,
): Pick<PageData, 'roleNames' | 'terms' | 'sources' | 'titles'> {
  const lexicon = indexLexicon(manual.lexicon);
  const references = new Map(manual.references.map((reference) => [reference.id, reference]));
  const used = (list: keyof Page['uses']) => [...new Set(page.uses[list].map(({name}) => name))];
  return {
    roleNames: Object.fromEntries(used('roles').map((key) => [key, roleName(manual, key)])),
    terms: Object.fromEntries(
      used('terms').flatMap((name) => {
        const entry = lexicon.get(termKey(name));
        return entry
          ? [[termKey(name), {term: entry.term, ...(entry.name ? {name: entry.name} : {}), definition: entry.definition}]]
          : [];
      }),
    ),
    sources: tools.formatReferences(used('citations').flatMap((key) => references.get(key) ?? [])),
    titles: Object.fromEntries(used('codes').map((code) => [code, titleOf(code, manual)])),
  };
}

function roleName(manual: Manual, key: string): string {
  return manual.roles.find((role) => role.key === key)?.name ?? key;
}

function indexCitedBy(manual: Manual): Map<string, Page[]> {
  const index = new Map<string, Page[]>();
  for (const page of manual.pages) {
    for (const target of new Set(page.uses.codes.map(({name}) => pageOf(name)))) {
      if (target !== page.code) {
        index.set(target, [...(index.get(target) ?? []), page]);
      }
    }
  }
  return index;
}

function neighbours(pages: readonly Page[], index: number): Pick<PageData, 'previous' | 'next'> {
  const [previous, next] = [pages[index - 1], pages[index + 1]];
  return {...(previous ? {previous: toNeighbour(previous)} : {}), ...(next ? {next: toNeighbour(next)} : {})};
}

/** As many as a reader looks through by title. */
const MOST_TITLED = 12;

function toCitedBy(pages: readonly Page[]): PageData['citedBy'] {
  return pages.length > MOST_TITLED ? pages.map(({code}) => ({code})) : pages.map(toNeighbour);
}

function toNeighbour({code, title}: Page): Neighbour {
  return {code, title};
}
