/** What became of what somebody cited: for `/cite/`. Plain data and sentences; the page only lays them out. */

import {type AnswerLink, redlineLink, textLink} from './answer-links.ts';
import * as words from './answer-words.ts';
import {citedEdition, type EditionsToday} from './citation-edition.ts';
import {codeToPath, pageOf} from './code.ts';
import {DRAFT_EDITION} from './edition-name.ts';
import {type CodeChange, type Fate, fateOf, type Histories, lastSuccessor, standsIn, titleIn, versionIn} from './fate.ts';
import type {Finding} from './find-citations.ts';
import type {CodeHistory} from './history.ts';
import {floatingEdition} from './standing.ts';

export type Verdict = 'holds' | 'changed' | 'moved' | 'withdrawn' | 'coming' | 'draft' | 'unknown';

export type Answer = {
  code: string;
  /** What it is called now, or was called last; absent for a code that never was. */
  title?: string;
  page?: {code: string; title: string};
  verdict: Verdict;
  /** The answer in a few words. */
  headline: string;
  /** What is wrong with the citation itself. */
  warnings: string[];
  /** What was cited, and what else there is to know. */
  sentences: string[];
  /** Why it changed, edition by edition. */
  reasons: string[];
  /** What took the place of a withdrawn code. */
  successor?: {code: string; title?: string};
  links: AnswerLink[];
};

/** Pages whose histories an answer needs: the code's own, and those of what took its place, as far as that is known by now. */
export function neededPages(code: string, histories: Pick<Histories, 'get'>): string[] {
  const chain = new Set([code]);
  for (const at of chain) {
    const next = histories.get(at)?.withdrawn?.successor;
    if (next !== undefined) {
      chain.add(next);
    }
  }
  return [...new Set([...chain].map(pageOf))];
}

export function answerCitation(finding: Finding, editions: EditionsToday, histories: Histories): Answer {
  const {code} = finding;
  const history = histories.get(code);
  if (!history) {
    return unknown(code, histories, editions);
  }
  const {order} = editions;
  // Before the first edition is in force, what is compared with is the first that will be; before any, the draft.
  const now = floatingEdition(editions.list, editions.today)?.name ?? DRAFT_EDITION;
  const cited = citedEdition(finding, history, editions);
  const from = cited.from ?? now;
  const fate = fateOf(code, {read: from, now, order}, histories);
  const title = titleIn(history, now, order) ?? history.versions[0]?.title ?? code;
  const successor = fate.state === 'withdrawn' ? lastSuccessor(code, {now, order}, histories) : undefined;
  const stands = standsIn(history, now, order);
  return {
    code,
    title,
    ...pageTitle(code, histories, now, order),
    ...toVerdict(fate, {from, now}, editions),
    ...(fate.state === 'unchanged' && isOtherText(finding, history, now, order) ? words.OTHER_TEXT : {}),
    warnings: cited.warnings,
    sentences: [
      ...fateSentences(fate, successor),
      // Of what is not in force, that it is asked for as in force says nothing.
      ...(fate.state === 'not yet' && finding.edition === undefined ? [] : cited.sentences),
      ...comingSentences(code, {now, stands}, editions, histories),
    ],
    reasons: toReasons(fate),
    ...(successor === undefined ? {} : {successor: toSuccessor(successor, histories, now, order)}),
    links: [
      ...(cited.pinned === undefined ? [] : [textLink(code, cited.pinned)]),
      ...(stands && now !== DRAFT_EDITION && editions.inForce ? [{label: 'Edition in force', href: `/${codeToPath(code)}`}] : []),
      ...(stands && !editions.inForce && now !== cited.pinned ? [textLink(code, now)] : []),
      ...(fate.state === 'not yet' && fate.since !== cited.pinned ? [textLink(code, fate.since)] : []),
      ...(fate.state === 'changed' ? [redlineLink(code, from, now, order)] : []),
    ],
  };
}

function unknown(code: string, histories: Histories, {order}: EditionsToday): Answer {
  const page = pageTitle(code, histories, DRAFT_EDITION, order);
  return {
    code,
    ...page,
    verdict: 'unknown',
    headline: 'Not a code of this manual.',
    warnings: [],
    sentences: page.page ? [`${page.page.code} is a page of it, and never had ${code}. Look for a slip in the number.`] : [],
    reasons: [],
    links: page.page ? [{label: page.page.code, href: `/${codeToPath(page.page.code)}`}] : [],
  };
}

function pageTitle(code: string, histories: Histories, now: string, order: readonly string[]): Pick<Answer, 'page'> {
  const page = pageOf(code);
  const history = page === code ? undefined : histories.get(page);
  const title = history && (titleIn(history, now, order) ?? history.versions[0]?.title);
  return title === undefined ? {} : {page: {code: page, title}};
}

/** Whether the text that now stands is another than the one that a fingerprint was taken of, whatever edition is named. */
function isOtherText({fingerprint}: Finding, history: CodeHistory, now: string, order: readonly string[]): boolean {
  return fingerprint !== undefined && versionIn(history, now, order)?.fingerprint !== fingerprint;
}

function toVerdict(fate: Fate, span: {from: string; now: string}, editions: EditionsToday): Pick<Answer, 'verdict' | 'headline'> {
  switch (fate.state) {
    case 'unchanged':
      return words.unchanged(fate, span, editions);
    case 'changed':
      return words.changed(fate, span, editions);
    case 'withdrawn':
      return {verdict: 'withdrawn', headline: words.withdrawn(fate.edition, editions)};
    case 'not yet':
      return fate.since === DRAFT_EDITION
        ? {verdict: 'draft', headline: 'Only in the draft. It is in no edition yet.'}
        : {verdict: 'coming', headline: words.comesWith(fate.since, editions)};
    case 'unknown':
      return {verdict: 'unknown', headline: 'Not a code of this manual.'};
  }
}

function fateSentences(fate: Fate, successor: string | undefined): string[] {
  if (fate.state === 'withdrawn') {
    const end = fate.successor === undefined ? 'Nothing took its place.' : 'What took its place has been withdrawn too.';
    return [fate.why, ...(successor === undefined ? [end] : [])];
  }
  return fate.state === 'changed' && fate.below.length > 0 ? [words.changedBelow(fate)] : [];
}

/** What an edition that is not yet in force will do to a text that is. */
function comingSentences(
  code: string,
  {now, stands}: {now: string; stands: boolean},
  {list, order, inForce}: EditionsToday,
  histories: Histories,
): string[] {
  const coming = inForce && list.find(({effective}) => effective > inForce.effective);
  const fate = coming && stands ? fateOf(code, {read: now, now: coming.name, order}, histories) : undefined;
  return coming && (fate?.state === 'changed' || fate?.state === 'withdrawn') ? [words.willBe(fate.state, coming)] : [];
}

function toReasons(fate: Fate): Answer['reasons'] {
  const changes: readonly CodeChange[] = fate.state === 'changed' ? fate.changes : [];
  return changes.map(words.reason);
}

function toSuccessor(code: string, histories: Histories, now: string, order: readonly string[]): {code: string; title?: string} {
  const history = histories.get(code);
  const title = history && titleIn(history, now, order);
  return {code, ...(title === undefined ? {} : {title})};
}
