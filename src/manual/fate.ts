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
  /** `restored`: it had been changed in between, and reads as before. */
  | {state: 'unchanged'; title: string; restored?: true}
  /** `changes`: of its own words, newest last; empty where only what stands below it changed. `below`: codes below that changed. */
  | {state: 'changed'; title: string; changes: CodeChange[]; below: string[]}
  | {state: 'withdrawn'; title: string; edition: string; why: string; successor?: string};

/** Rank of an edition in `order`. What is not in it is later than all: the draft, or what a reader's list does not know yet. */
export function rankIn(order: readonly string[]): (edition: string) => number {
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
  if (changes.length + below.length === 0 && !history.versions.some(({edition}) => between(edition))) {
    return {state: 'unchanged', title};
  }
  const isSame =
    isSameText(versionIn(history, read, order), versionIn(history, now, order)) &&
    below.every((candidate) => {
      const [one, other] = [read, now].map((edition) => textBelow(candidate, {code, edition, order}, histories));
      return isSameText(one, other);
    });
  return isSame ? {state: 'unchanged', title, restored: true} : {state: 'changed', title, changes, below};
}

type Version = CodeHistory['versions'][number];

/** Whether two texts of one code have the same words in the same place, or neither is there. */
function isSameText(one: Version | undefined, other: Version | undefined): boolean {
  return one?.fingerprint === other?.fingerprint && one?.title === other?.title && one?.within === other?.within;
}

/** The text of `candidate` in an edition; undefined where it does not stand below `code` there. */
function textBelow(
  candidate: string,
  {code, edition, order}: {code: string; edition: string; order: readonly string[]},
  histories: Histories,
): Version | undefined {
  const history = histories.get(candidate);
  const version = history && standsIn(history, edition, order) ? versionIn(history, edition, order) : undefined;
  return version && isWithin(version.within ?? parentOf(candidate), code) ? version : undefined;
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
export function versionIn(history: CodeHistory, edition: string, order: readonly string[]): Version | undefined {
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
