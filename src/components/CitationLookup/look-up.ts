/** From a pasted text and what has been loaded so far to the answers that can be given, and the pages that are still to be asked for. */
import {type Answer, answerCitation, neededPages} from '../../manual/answer-citation.ts';
import type {EditionsToday} from '../../manual/citation-edition.ts';
import {pageOf} from '../../manual/code.ts';
import type {Histories} from '../../manual/fate.ts';
import {type Finding, findCitations} from '../../manual/find-citations.ts';
import type {LoadedHistory} from './load-history.ts';

/** Each one is a file to be asked for: a pasted book must not become a storm. */
export const MOST_ANSWERS = 50;

export type Loaded = ReadonlyMap<string, LoadedHistory>;

export type Result = {state: 'answered'; key: string; answer: Answer} | {state: 'asking' | 'failed'; key: string; code: string};

export type LookUp = {
  results: Result[];
  /** Pages whose histories are needed, and not there yet. */
  wanted: string[];
  /** How many were found beyond those that are answered. */
  more: number;
};

export function lookUp(text: string, loaded: Loaded, editions: EditionsToday): LookUp {
  const histories = toHistories(loaded);
  const found = findCitations(text, knownSeries(loaded));
  // What may be none of ours, and is not, was never meant.
  const meant = found.filter(({code, doubtful}) => !(doubtful && loaded.get(pageOf(code)) === 'none'));
  const findings = meant.slice(0, MOST_ANSWERS);
  const needed = new Set(findings.flatMap(({code}) => neededPages(code, histories)));
  return {
    results: findings.flatMap((finding) => toResult(finding, loaded, histories, editions)),
    wanted: [...needed].filter((page) => !loaded.has(page)),
    more: meant.length - findings.length,
  };
}

function toResult(finding: Finding, loaded: Loaded, histories: Histories, editions: EditionsToday): Result[] {
  const {code, doubtful} = finding;
  const key = JSON.stringify(finding);
  const states = neededPages(code, histories).map((page) => loaded.get(page));
  if (states.includes(undefined)) {
    return doubtful ? [] : [{state: 'asking', key, code}];
  }
  return loaded.get(pageOf(code)) === 'failed'
    ? [{state: 'failed', key, code}]
    : [{state: 'answered', key, answer: answerCitation(finding, editions, histories)}];
}

/** Series of which a page was found: from then on "asm 2.3" is a code. */
function knownSeries(loaded: Loaded): Set<string> {
  return new Set([...loaded].flatMap(([page, history]) => (typeof history === 'object' ? [page.slice(0, 3)] : [])));
}

function toHistories(loaded: Loaded): Histories {
  const codes = [...loaded.values()].flatMap((history) => (typeof history === 'object' ? Object.entries(history.codes) : []));
  const byCode = new Map(codes);
  return {codes: [...byCode.keys()], get: (code) => byCode.get(code)};
}
