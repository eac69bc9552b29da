/** Which edition somebody cited, how it stands today, and whether the citation can have been made from its text. */
import {formatDay} from './dates.ts';
import {DRAFT_EDITION, theEdition} from './edition-name.ts';
import {standingWords} from './edition-words.ts';
import {standsIn, versionIn} from './fate.ts';
import type {Finding} from './find-citations.ts';
import type {CodeHistory} from './history.ts';
import {type Dated, inForceOn} from './standing.ts';

/** What a page knows of the editions on the day on which it is opened. */
export type EditionsToday = {
  list: readonly Dated[];
  /** Names from the oldest to the newest, the draft at the end. */
  order: readonly string[];
  today: string;
  inForce: Dated | undefined;
};

export type CitedEdition = {
  /** The edition whose text was read, as far as that is known. */
  from?: string;
  /** The edition that is named, and has the code. */
  pinned?: string;
  sentences: string[];
  warnings: string[];
};

export function citedEdition(finding: Finding, history: CodeHistory, editions: EditionsToday): CitedEdition {
  const {edition} = finding;
  if (edition === DRAFT_EDITION) {
    return citedDraft(finding, history, editions);
  }
  if (edition === undefined) {
    return citedFloating(finding, history, editions);
  }
  const known = editions.list.find(({name}) => name === edition);
  if (!known) {
    return {sentences: [], warnings: [`There is no edition ${edition}.`]};
  }
  if (!standsIn(history, edition, editions.order)) {
    return {sentences: [citedWords(known, editions)], warnings: [`Edition ${edition} does not have ${finding.code}.`]};
  }
  return {pinned: edition, sentences: [citedWords(known, editions)], ...textOf(finding, edition, history, editions)};
}

function citedDraft({code, fingerprint}: Finding, history: CodeHistory, {order}: EditionsToday): CitedEdition {
  const inDraft = standsIn(history, DRAFT_EDITION, order);
  const pinned = inDraft ? {pinned: DRAFT_EDITION} : {};
  const sentences = ['Cited from the draft, which is not in force and can change any day.'];
  const same =
    fingerprint === undefined ? undefined : history.versions.findLast((version) => version.fingerprint === fingerprint);
  if (same && same.edition !== DRAFT_EDITION) {
    return {
      ...pinned,
      from: same.edition,
      sentences: [...sentences, `What was read there is the text of edition ${same.edition}.`],
      warnings: [],
    };
  }
  const from = inDraft ? {from: DRAFT_EDITION} : {};
  const changed = fingerprint !== undefined && !same ? ['The draft has changed since this was cited.'] : [];
  return {...pinned, ...from, sentences, warnings: inDraft ? changed : [`The draft no longer has ${code}.`]};
}

function citedFloating(finding: Finding, history: CodeHistory, editions: EditionsToday): CitedEdition {
  const {inForceOn: day, fingerprint} = finding;
  const {inForce, list} = editions;
  if (day !== undefined) {
    const then = inForceOn(list, day);
    const sentences = [
      then
        ? `Cited as in force on ${readDay(day)}: that was edition ${then.name}.`
        : `Cited as in force on ${readDay(day)}, when no edition was.`,
    ];
    return then && standsIn(history, then.name, editions.order)
      ? {sentences, ...textOf(finding, then.name, history, editions)}
      : {sentences, warnings: []};
  }
  const same = history.versions.findLast((version) => version.fingerprint === fingerprint);
  const sentences = inForce
    ? [`No edition is named, so the one in force counts: edition ${inForce.name}, since ${formatDay(inForce.effective)}.`]
    : ['No edition is named, and none is in force yet.'];
  return {...(same && same.edition !== DRAFT_EDITION ? {from: same.edition} : {}), sentences, warnings: []};
}

/** What a reader typed may be no day at all. */
function readDay(day: string): string {
  return Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : formatDay(day);
}

function citedWords(edition: Dated, {list, today}: EditionsToday): string {
  return `Cited from edition ${edition.name}, ${standingWords(edition, list, today)}.`;
}

/** Which text was read: that of the edition that is named, unless the fingerprint says otherwise. */
function textOf(
  {fingerprint}: Finding,
  edition: string,
  history: CodeHistory,
  {order}: EditionsToday,
): Pick<CitedEdition, 'from' | 'warnings'> {
  if (fingerprint === undefined || versionIn(history, edition, order)?.fingerprint === fingerprint) {
    return {from: edition, warnings: []};
  }
  const other = history.versions.findLast((version) => version.fingerprint === fingerprint)?.edition;
  const whose = other === undefined ? '' : ` It was made from that of ${theEdition(other)}.`;
  return {
    from: other ?? edition,
    warnings: [`This citation was not made from the text of edition ${edition}.${whose}`],
  };
}
