/** The manual at a glance, for the start page, the contents and the lists: a pass over the `Manual`, small enough to ship. */
import {chapterOf} from './read-manual.ts';
import type {EditionHead, PAGE_KINDS} from './schemas.ts';
import type {Manual, Page} from './types.ts';

export type Contents = {
  edition: EditionHead;
  chapters: {code: string; title: string; about: string; pages: ContentsPage[]}[];
  roles: {key: string; name: string}[];
  /** What staff say when someone is in danger, and the page that answers. */
  situations: {code: string; situation: string; first: string}[];
};

export type ContentsPage = {
  code: string;
  title: string;
  description: string;
  kind: (typeof PAGE_KINDS)[number];
  roles: string[];
  minutes?: number;
  /** A calculator stands on it. */
  measures?: true;
  checklists: {code: string; title: string}[];
};

export function toContents(manual: Manual): Contents {
  return {
    edition: manual.edition,
    chapters: manual.chapters
      .map((chapter) => ({
        code: chapter.code,
        title: chapter.title,
        about: chapter.about,
        pages: manual.pages.filter((page) => chapterOf(page, manual.chapters) === chapter).map(toContentsPage),
      }))
      .filter(({pages}) => pages.length > 0),
    roles: manual.roles.map(({key, name}) => ({key, name})),
    situations: manual.pages.flatMap(({code, situation, doNow}) => (situation ? [{code, situation, first: doNow[0] ?? ''}] : [])),
  };
}

function toContentsPage(page: Page): ContentsPage {
  return {
    code: page.code,
    title: page.title,
    description: page.description,
    kind: page.kind,
    roles: page.roles,
    ...(page.session ? {minutes: page.session.minutes} : {}),
    ...(page.calculators.length > 0 ? {measures: true as const} : {}),
    checklists: page.checklists.map(({code, title}) => ({code, title})),
  };
}
