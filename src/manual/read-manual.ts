/** All files of one edition in, the `Manual` and every problem out. The only place where Markdown is parsed for meaning. */
import {checkAcross} from './check-across.ts';
import {compareCodes} from './code.ts';
import {compareProblems, type Problem} from './problem.ts';
import {type Data, readData, type SourceFile} from './read-data.ts';
import {readPage} from './read-page.ts';
import {withCalendars} from './rotation-calendar.ts';
import type {Chapter} from './schemas.ts';
import {seriesOf} from './series.ts';
import type {Manual, Page} from './types.ts';

export type {SourceFile} from './read-data.ts';

export type ManualSources = {
  /** Every `.mdx` page and `_data` file, with its path below the manual's root. */
  files: readonly SourceFile[];
  /** Keys of the program's settings. */
  settings: readonly string[];
};

export type ReadManual = {manual: Manual; problems: Problem[] /** Records of `_data` with their places. */; data: Data};

/**
 * Reads an edition. The `Manual` is whole where `problems` is empty; otherwise it holds what could be understood.
 * `readOnePage` may remember pages that did not change.
 */
export function readManual({files, settings}: ManualSources, readOnePage = readPage): ReadManual {
  const data = readData(files);
  const read = files
    .filter(({path}) => path.endsWith('.mdx'))
    .map(({path, text}) => ({text, ...readOnePage({file: path, text})}));
  const pages = read.flatMap(({page}) => (page ? [page] : []));
  const unread = read.flatMap(({text, page}) => (page ? [] : [codeWritten(text)]));
  const problems = [
    ...data.problems,
    ...read.flatMap((result) => result.problems),
    ...checkAcross({pages, data, settings, unread}),
  ];
  const values = <T>(list: readonly {value: T}[]) => list.map(({value}) => value);
  const chapters = values(data.chapters);
  const rotationCalendars = values(data.rotationCalendars);
  return {
    manual: {
      edition: data.edition,
      chapters,
      pages: sortPages(pages, chapters).map((page) => withCalendars(page, rotationCalendars)),
      roles: values(data.roles),
      lexicon: values(data.lexicon),
      references: values(data.references),
      withdrawn: values(data.withdrawn),
      reasons: values(data.reasons),
      notApplicable: values(data.notApplicable),
      instruments: values(data.instruments),
      indicators: values(data.indicators),
      crosswalk: values(data.crosswalk),
      knowledgeChecks: values(data.knowledgeChecks),
      readingPaths: values(data.readingPaths),
      searchWords: values(data.searchWords),
      rotationCalendars,
      dayFrames: values(data.dayFrames),
      shiftChecklists: values(data.shiftChecklists),
      downtimeBinder: values(data.downtimeBinder),
      ...(data.programFigures ? {programFigures: data.programFigures} : {}),
    },
    problems: problems.sort(compareProblems),
    data,
  };
}

/** The code at the top of a page that is not readable as a whole. */
function codeWritten(text: string): string | undefined {
  return /^code:[ \t]*["']?([A-Z]{3}-\d{2})\b/m.exec(text)?.[1];
}

/** The order of care: chapters as `_data/chapters.yml` lists them, then series, then numbers. */
export function sortPages(pages: readonly Page[], chapters: readonly Chapter[]): Page[] {
  const series = chapters.flatMap(seriesOf);
  const rank = (page: Page) => series.indexOf(page.code.slice(0, 3));
  return [...pages].sort((a, b) => rank(a) - rank(b) || compareCodes(a.code, b.code));
}

/** The chapter in whose folder a page lives. */
export function chapterOf(page: Pick<Page, 'code'>, chapters: readonly Chapter[]): Chapter | undefined {
  const series = page.code.slice(0, 3);
  return chapters.find((chapter) => seriesOf(chapter).includes(series));
}
