/** Knowledge checks: one question at a time; what was answered wrong comes again. A line of work, not a game: nothing is scored. */
import {pageOf} from '../manual/code.ts';
import type {PathPart} from './path.ts';
import type {Check, ReadingData} from './reading-data.ts';
import type {Answer} from './record.ts';

export type ChapterChecks = {code: string; title: string; checks: Check[]};

/** The questions about pages of a path, by chapter, in the order of care. */
export function checksOf(
  checks: readonly Check[],
  data: Pick<ReadingData, 'chapters' | 'pages'>,
  parts: readonly Pick<PathPart, 'page'>[],
): ChapterChecks[] {
  const pages = new Set(parts.map(({page}) => page.code));
  const chapterOf = new Map(data.pages.map(({code, chapter}) => [code, chapter]));
  return data.chapters
    .map(({code, title}) => ({
      code,
      title,
      checks: checks.filter(({section}) => pages.has(pageOf(section)) && chapterOf.get(pageOf(section)) === code),
    }))
    .filter((chapter) => chapter.checks.length > 0);
}

export type CheckState = 'open' | 'right' | 'wrong';

/** How a question stands: by its last answer. Answers to an earlier wording do not count. */
export function stateOfCheck(check: Check, answers: readonly Answer[]): CheckState {
  const last = answersTo(check, answers).at(-1);
  return last === undefined ? 'open' : last.right ? 'right' : 'wrong';
}

/** In the order of time. */
function answersTo({key, fingerprint}: Check, answers: readonly Answer[]): Answer[] {
  return answers.filter((answer) => answer.key === key && answer.check === fingerprint);
}

export type CheckTally = {all: number; right: number; atFirst: number; wrong: number; open: number};

export function tallyChecks(checks: readonly Check[], answers: readonly Answer[]): CheckTally {
  const states = checks.map((check) => stateOfCheck(check, answers));
  const count = (state: CheckState) => states.filter((candidate) => candidate === state).length;
  return {
    all: checks.length,
    right: count('right'),
    atFirst: checks.filter((check) => answersTo(check, answers)[0]?.right).length,
    wrong: count('wrong'),
    open: count('open'),
  };
}

export function checkWords({all, right, atFirst, wrong, open}: CheckTally): string {
  if (open === all) {
    return `${all} ${all === 1 ? 'question' : 'questions'}, none answered yet`;
  }
  const parts = [
    `${right} of ${all} right`,
    ...(atFirst < right ? [`${atFirst} of them at the first answer`] : []),
    ...(wrong > 0 ? [`${wrong} to come again`] : []),
    ...(open > 0 ? [`${open} not asked yet`] : []),
  ];
  return parts.join(', ');
}

/** Keys of the questions that are still to be asked; the first is the one that is asked now. */
export type Run = readonly string[];

/** What is not right yet; all, where everything is. In an order that differs from person to person, and from day to day. */
export function startRun(checks: readonly Check[], answers: readonly Answer[], seed: string): Run {
  const open = checks.filter((check) => stateOfCheck(check, answers) !== 'right');
  return shuffled(
    (open.length > 0 ? open : checks).map(({key}) => key),
    seed,
  );
}

/** A right answer takes the question off; a wrong one puts it behind the others. */
export function goOn([now, ...rest]: Run, right: boolean): Run {
  return now === undefined || right ? rest : [...rest, now];
}

/** Places of the options, in the order in which they are shown. */
export function optionOrder(check: Check, seed: string): number[] {
  return shuffled(
    check.options.map((_, index) => index),
    `${seed} ${check.key}`,
  );
}

/** The same order for the same seed (Fisher and Yates' shuffle; numbers by mulberry32, seeded by FNV-1a). */
function shuffled<T>(list: readonly T[], seed: string): T[] {
  let state = 2166136261;
  for (const sign of seed) {
    state = Math.imul(state ^ (sign.codePointAt(0) as number), 16777619);
  }
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const order = [...list];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
