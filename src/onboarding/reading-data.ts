/**
 * What onboarding needs of an edition: the reading paths, and everything on them that is read by itself, with its words counted and
 * its fingerprint. A pass over the `Manual`, run when the site is built; small enough to be loaded where a path is begun.
 */
import {READ_BY} from '../manual/data/reading-paths.ts';
import {combineFingerprints, fingerprintOf} from '../manual/fingerprint.ts';
import {chapterOf} from '../manual/read-manual.ts';
import type {Manual, Page} from '../manual/types.ts';
import {pageUnits, type Unit} from '../manual/units.ts';

export {READ_BY};

export type ReadBy = (typeof READ_BY)[number];

export type ReadingData = {
  edition: {name: string; title: string; effective?: string};
  roles: {key: string; name: string}[];
  chapters: {code: string; title: string}[];
  /** In the order of care. */
  pages: ReadingPage[];
  /** By the key of a role; codes of pages and sections as the path names them. */
  paths: Record<string, {by: ReadBy; codes: string[]}[]>;
  competencies: Competencies[];
};

export type ReadingPage = {
  code: string;
  title: string;
  /** Code of its chapter. */
  chapter: string;
  parts: ReadingPart[];
};

/** What is read, and acknowledged, by itself: what stands at the top of a page, a section, a subsection. */
export type ReadingPart = {
  /** The page's own for what stands above its first section. */
  code: string;
  title: string;
  /** 1 for the top of a page, 2 for a section, 3 for a subsection. */
  depth: 1 | 2 | 3;
  /** Of its own text and of the checklists in it, without those of its subsections. */
  words: number;
  /** As everywhere in the manual: of its words and of all that stands in it. */
  fingerprint: string;
  /** Of its words and the checklists in it, where subsections have parts of their own: these may change without it. */
  own?: string;
};

/** What a role learns and shows, by when, and who checks it: a table of the manual. */
export type Competencies = {
  /** Code of the section that has the table. */
  code: string;
  title: string;
  /** Key of the role; absent for what every role shows. */
  role?: string;
  columns: string[];
  rows: {by: ReadBy; cells: string[]}[];
};

/** `fingerprints` by code, where the text carries older ones on (`carryFingerprints`). */
export function toReadingData(manual: Manual, fingerprints: ReadonlyMap<string, string> = new Map()): ReadingData {
  const {name, title, effective} = manual.edition;
  const chapters = new Map(manual.pages.map((page) => [page.code, chapterOf(page, manual.chapters)?.code ?? '']));
  return {
    edition: {name, title, ...(effective === undefined ? {} : {effective})},
    roles: manual.roles.map(({key, name: roleName}) => ({key, name: roleName})),
    chapters: manual.chapters
      .filter(({code}) => [...chapters.values()].includes(code))
      .map(({code, title: chapterTitle}) => ({code, title: chapterTitle})),
    pages: manual.pages.map((page) => toReadingPage(page, chapters.get(page.code) ?? '', fingerprints)),
    paths: Object.fromEntries(
      manual.readingPaths.map(({role, steps}) => [role, steps.map(({by, sections}) => ({by, codes: sections}))]),
    ),
    competencies: manual.pages.flatMap((page) => pageUnits(page).flatMap((unit) => toCompetencies(unit, manual))),
  };
}

function toReadingPage(page: Page, chapter: string, fingerprints: ReadonlyMap<string, string>): ReadingPage {
  const units = pageUnits(page);
  const parts = units
    .filter(({kind}) => kind !== 'checklist')
    // What only says who must know the page is not read by itself.
    .filter(({kind}) => kind !== 'page' || page.intro.length > 0)
    .map((unit) => toPart(unit, units, fingerprints));
  return {code: page.code, title: page.title, chapter, parts};
}

function toPart(unit: Unit, units: readonly Unit[], fingerprints: ReadonlyMap<string, string>): ReadingPart {
  const {code, title, kind} = unit;
  const inside = units.filter(({parent}) => parent === code);
  const checklists = inside.filter((candidate) => candidate.kind === 'checklist');
  return {
    code,
    title,
    depth: kind === 'page' ? 1 : code.split('.').length === 2 ? 2 : 3,
    words: [unit, ...checklists].map(countWords).reduce((sum, words) => sum + words, 0),
    fingerprint: fingerprints.get(code) ?? unit.fingerprint,
    ...(inside.length > checklists.length
      ? {
          own: combineFingerprints(
            unit.own,
            checklists.map(({fingerprint}) => fingerprint),
          ),
        }
      : {}),
  };
}

function countWords({title, lines}: Pick<Unit, 'title' | 'lines'>): number {
  return [title, ...lines.map(({text}) => text)].join(' ').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** A table whose first column says by when: under the name of a role it is that role's, under any other title every role's. */
function toCompetencies({code, title, lines}: Unit, manual: Manual): Competencies[] {
  const rows = lines.filter(({kind}) => kind === 'row').map(({text}) => text.split(' | '));
  const [columns = [], ...body] = rows;
  const dated = body.flatMap(([first = '', ...cells]) => {
    const by = READ_BY.find((key) => key === first.toLowerCase().replace(' ', '-'));
    return by === undefined ? [] : [{by, cells}];
  });
  if (columns[0] !== 'By' || dated.length === 0 || dated.length < body.length) {
    return [];
  }
  const role = manual.roles.find(({name}) => name === title)?.key;
  return [{code, title, ...(role === undefined ? {} : {role}), columns: columns.slice(1), rows: dated}];
}

/** A question with what tells it from its later wordings. */
export type Check = {
  key: string;
  /** Code of the section that answers it. */
  section: string;
  question: string;
  options: string[];
  /** Place of the right option, from 0. */
  answer: number;
  rationale: string;
  fingerprint: string;
};

/** The knowledge checks of an edition, in a file of their own: most visits ask none. */
export function toChecks({knowledgeChecks}: Pick<Manual, 'knowledgeChecks'>): Check[] {
  return knowledgeChecks.map(({key, section, question, options, answer, rationale}) => ({
    key,
    section,
    question,
    options,
    answer,
    rationale,
    fingerprint: fingerprintOf(question, [
      ...options.map((text) => ({kind: 'item' as const, text})),
      {kind: 'about', text: String(answer)},
    ]),
  }));
}
