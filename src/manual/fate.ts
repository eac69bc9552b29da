/** Whether what somebody read under a code, in one edition, still holds in another. */
import {compareCodes, parentOf} from './code.ts';
import type {CodeHistory} from './history.ts';

/** Histories by code; those of one page are enough to judge its codes. */
export type Histories = {readonly get: (code: string) => CodeHistory | undefined; readonly codes: readonly string[]};

export type CodeChange = CodeHistory['changes'][number];

export type Fate =
  /** No edition ever had this code. */
  | {state: 'unknown'}
  /** It came later than the edition that is asked about. */
  | {state: 'not yet'; since: string}
  | {state: 'unchanged'; title: string}
  /** `changes`: of its own words, newest last; empty where only what stands below it changed. `below`: codes below that changed. */
  | {state: 'changed'; title: string; changes: CodeChange[]; below: string[]}
  | {state: 'withdrawn'; title: string; edition: string; why: string; successor?: string};

/** Rank of an edition in `order`. What is not in it is later than all: the draft, or what a reader's list does not know yet. */
function rankIn(order: readonly string[]): (edition: string) => number {
  return (edition) => (order.includes(edition) ? order.indexOf(edition) : Number.POSITIVE_INFINITY);
}

/**
 * What became of `code` from the edition `read` to the edition `now`. `order` are the names of all editions, from the oldest to
 * the newest; `read` may be newer than `now`, as when one reads an edition that is not yet in force.
 */
export function fateOf(
  code: string,
  {read, now, order}: {read: string; now: string; order: readonly string[]},
  histories: Histories,
): Fate {
  const history = histories.get(code);
  const first = history?.versions[0];
  if (!history || !first) {
    return {state: 'unknown'};
  }
  const at = rankIn(order);
  const title = titleIn(history, now, order) ?? first.title;
  if (at(first.edition) > at(now)) {
    return {state: 'not yet', since: first.edition};
  }
  if (history.withdrawn && at(history.withdrawn.edition) <= at(now)) {
    return {state: 'withdrawn', title, ...history.withdrawn};
  }
  const [older, newer] = at(read) <= at(now) ? [at(read), at(now)] : [at(now), at(read)];
  const between = (edition: string) => at(edition) > older && at(edition) <= newer;
  const changes = history.changes.filter(({edition}) => between(edition));
  const below = histories.codes
    .filter((candidate) => candidate !== code && touched(histories.get(candidate), between))
    .filter((candidate) => standsBelow(candidate, code, {older, newer, at}, histories))
    .sort(compareCodes);
  return changes.length + below.length === 0 && !history.versions.some(({edition}) => between(edition))
    ? {state: 'unchanged', title}
    : {state: 'changed', title, changes, below};
}

/** Whether a code stands in an edition: from its first until it is withdrawn. */
export function standsIn({versions, withdrawn}: CodeHistory, edition: string, order: readonly string[]): boolean {
  const at = rankIn(order);
  const [first] = versions;
  return first !== undefined && at(first.edition) <= at(edition) && !(withdrawn && at(withdrawn.edition) <= at(edition));
}

/** What a code was called in an edition, or last before it; undefined before its first. */
export function titleIn(history: CodeHistory, edition: string, order: readonly string[]): string | undefined {
  return versionIn(history, edition, order)?.title;
}

/** The words of a code in an edition, or their last before it was withdrawn; undefined before its first. */
export function versionIn(
  history: CodeHistory,
  edition: string,
  order: readonly string[],
): CodeHistory['versions'][number] | undefined {
  const at = rankIn(order);
  return history.versions.findLast((version) => at(version.edition) <= at(edition));
}

/**
 * Where a code that is withdrawn in the edition `now` leads in the end, along the records of withdrawal; undefined where the trail
 * ends without a text.
 */
export function lastSuccessor(
  code: string,
  {now, order}: {now: string; order: readonly string[]},
  histories: Pick<Histories, 'get'>,
): string | undefined {
  const at = rankIn(order);
  const withdrawnBy = (candidate: string) => {
    const record = histories.get(candidate)?.withdrawn;
    // What only a coming edition withdraws still holds.
    return record && at(record.edition) <= at(now) ? record : undefined;
  };
  const seen = new Set([code]);
  let next = withdrawnBy(code)?.successor;
  while (next !== undefined && withdrawnBy(next)) {
    if (seen.has(next)) {
      return undefined;
    }
    seen.add(next);
    next = withdrawnBy(next)?.successor;
  }
  return next;
}

type Range = {older: number; newer: number; at: (edition: string) => number};

/** `ASM-02.3.1` stands below `ASM-02.3`; a checklist below each section that it stood in, in any edition from `older` to `newer`. */
function standsBelow(candidate: string, code: string, {older, newer, at}: Range, histories: Histories): boolean {
  const versions = histories.get(candidate)?.versions ?? [];
  return versions.some(({edition, within}, index) => {
    const next = versions[index + 1];
    const lasted = at(edition) <= newer && (next === undefined || at(next.edition) > older);
    return lasted && isWithin(within ?? parentOf(candidate), code);
  });
}

/** Whether `code` is `at`, or stands above it. */
function isWithin(at: string | undefined, code: string): boolean {
  return at !== undefined && (at === code || isWithin(parentOf(at), code));
}

function touched(history: CodeHistory | undefined, between: (edition: string) => boolean): boolean {
  return (
    history !== undefined &&
    (history.changes.some(({edition}) => between(edition)) || (history.withdrawn && between(history.withdrawn.edition))) === true
  );
}
