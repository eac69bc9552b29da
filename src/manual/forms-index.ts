/** Everything of an edition that is filled in, by chapter: a pass over the `Manual`. */
import {chapterOf} from './read-manual.ts';
import type {ChecklistKind, Manual, Page} from './types.ts';

export type FormsIndex = {
  /** Title of the chapter. */
  chapter: string;
  forms: {code: string; title: string}[];
  checklists: {code: string; title: string; kind: ChecklistKind /** Name of the role. */; by: string}[];
  worksheets: {code: string; title: string /** Code of the session. */; session: string; copies: string}[];
}[];

/** In the order of care. A chapter that has nothing to fill in is not listed. */
export function toFormsIndex(manual: Pick<Manual, 'chapters' | 'pages' | 'roles'>): FormsIndex {
  return manual.chapters
    .map((chapter) => {
      const pages = manual.pages.filter((page) => chapterOf(page, manual.chapters) === chapter);
      return {
        chapter: chapter.title,
        forms: pages.filter(isForm).map(({code, title}) => ({code, title})),
        checklists: pages.flatMap(({checklists}) =>
          checklists.map(({code, title, kind, by}) => ({code, title, kind, by: roleName(manual, by)})),
        ),
        worksheets: pages.flatMap((page) =>
          page.worksheets.map(({section, title, copies}) => ({code: section, title, session: page.code, copies})),
        ),
      };
    })
    .filter(({forms, checklists, worksheets}) => forms.length + checklists.length + worksheets.length > 0);
}

/** A page that is handed out as it is, and a questionnaire. */
function isForm({kind, form}: Page): boolean {
  return form === true || kind === 'instrument';
}

function roleName({roles}: Pick<Manual, 'roles'>, key: string): string {
  return roles.find((role) => role.key === key)?.name ?? key;
}
