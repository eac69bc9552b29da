/** What is printed as one book: parts, in each of them pages or some sections of a page, in order. */
import {pageOf} from '../manual/code.ts';
import type {ExportedManual, ExportedPage} from '../manual/export-manual.ts';

export type Binder = {
  /** Name of the file, without its ending. */
  file: string;
  title: string;
  /** One sentence for the cover: what lies here, and for whom. */
  about: string;
  parts: BinderPart[];
};

export type BinderPart = {title: string; about?: string; entries: BinderEntry[]};

export type BinderEntry = {
  /** Code of the page. */
  page: string;
  /** Codes of the sections or checklists of that page that are printed; absent for the whole page. */
  only?: string[];
  /** Whether what stands above the first section is printed, too. */
  withTop: boolean;
};

export type BinderManual = Pick<ExportedManual, 'edition' | 'chapters' | 'pages' | 'roles' | 'readingPaths' | 'downtimeBinder'>;

/** What cannot be printed, and what can be printed instead. */
export class NoSuchBinder extends Error {}

/** Every page, in the order of care, a part for each chapter. */
export function editionBinder(manual: BinderManual): Binder {
  const parts = manual.chapters.map((chapter) => chapterPart(chapter, manual)).filter(({entries}) => entries.length > 0);
  return {file: fileName(manual), title: 'The whole manual', about: manual.edition.title, parts};
}

/** The pages of one chapter. Throws when the edition has none of them. */
export function chapterBinder(manual: BinderManual, code: string): Binder {
  const chapter = manual.chapters.find((candidate) => candidate.code === code.toUpperCase());
  const part = chapter && chapterPart(chapter, manual);
  if (!part || part.entries.length === 0) {
    const known = manual.chapters.filter((candidate) => chapterPart(candidate, manual).entries.length > 0);
    throw new NoSuchBinder(`There is no chapter ${code} → use one of ${known.map((each) => each.code).join(', ')}`);
  }
  return {file: fileName(manual, code), title: part.title, about: part.about ?? '', parts: [part]};
}

/** What lies in the downtime binder: the list of the edition itself, or that of a later one, without what this one does not have. */
export function downtimeBinder(manual: BinderManual, list = manual.downtimeBinder): Binder {
  if (!list || list.length === 0) {
    throw new NoSuchBinder('No list says what the downtime binder holds → write docs/_data/downtime-binder.yml');
  }
  const parts = list.map(({title, codes}) => ({title, entries: codes.flatMap((code) => entriesFor(code, manual))}));
  return {
    file: fileName(manual, 'downtime'),
    title: 'Downtime binder',
    about: 'For the day without power, network or records system. Replace every sheet when a new edition takes effect.',
    parts: parts.filter(({entries}) => entries.length > 0),
  };
}

/** `2026.1`, `2026.1-saf`; the draft's is called as its address is. */
export function fileName({edition}: Pick<BinderManual, 'edition'>, what?: string): string {
  return [edition.name === 'draft' ? 'next' : edition.name, ...(what === undefined ? [] : [what.toLowerCase()])].join('-');
}

function chapterPart({code, title, about}: ExportedManual['chapters'][number], manual: BinderManual): BinderPart {
  const pages = manual.pages.filter(({chapter}) => chapter === code);
  return {title, about, entries: pages.map(wholePage)};
}

function wholePage({code}: Pick<ExportedPage, 'code'>): BinderEntry {
  return {page: code, withTop: true};
}

/** A chapter is all its pages, a page is itself, a section or a checklist stands without what is above it. */
function entriesFor(code: string, manual: BinderManual): BinderEntry[] {
  if (/^[A-Z]{3}$/.test(code)) {
    return manual.pages.filter(({chapter}) => chapter === code).map(wholePage);
  }
  const page = manual.pages.find((candidate) => candidate.code === pageOf(code));
  if (!page?.units.some((unit) => unit.code === code)) {
    return [];
  }
  return [code === page.code ? wholePage(page) : {page: page.code, only: [code], withTop: false}];
}
