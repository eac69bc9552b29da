/** The sentences of an answer about a citation. */
import type {Answer} from './answer-citation.ts';
import {changeSentence} from './change-words.ts';
import type {EditionsToday} from './citation-edition.ts';
import {formatDay} from './dates.ts';
import {DRAFT_EDITION, theEdition} from './edition-name.ts';
import type {CodeChange, Fate} from './fate.ts';
import type {Dated} from './standing.ts';

/** "Moved in 2026.2: It stands with the ride. It stood at SAF-02-C1 before." */
export function reason(change: CodeChange): string {
  const edition = change.edition === DRAFT_EDITION ? 'the draft' : change.edition;
  return changeSentence({...change, edition}) + (change.from === undefined ? '' : ` It stood at ${change.from} before.`);
}

type Said = Pick<Answer, 'verdict' | 'headline'>;
type Span = {from: string; now: string};

/** What the fingerprint says, against what the named edition would. */
export const OTHER_TEXT: Said = {
  verdict: 'changed',
  headline: 'The text that now stands is not the one that this citation was made from.',
};

export function unchanged({restored}: Fate & {state: 'unchanged'}, {from, now}: Span, {inForce}: EditionsToday): Said {
  if (!inForce) {
    return {verdict: now === DRAFT_EDITION ? 'draft' : 'coming', headline: 'No edition is in force yet.'};
  }
  if (restored) {
    return {verdict: 'holds', headline: `Reads the same in the edition in force, ${now}; it had been changed in between.`};
  }
  return {
    verdict: 'holds',
    headline: from === now ? 'In force.' : `Unchanged: the edition in force, ${now}, has the same words.`,
  };
}

export function changed({changes, below}: Fate & {state: 'changed'}, {from, now}: Span, {order, inForce}: EditionsToday): Said {
  const side = theEdition(from);
  if (order.indexOf(from) > order.indexOf(now)) {
    const other = inForce ? 'The edition in force' : `Edition ${now}`;
    return {verdict: 'changed', headline: `${other} reads differently from ${side}.`};
  }
  if (changes.length === 0 && below.length > 0) {
    return {verdict: 'changed', headline: `Its own words are those of ${side}. What stands below it changed.`};
  }
  const isMoved = changes.length > 0 && changes.every(({kind}) => kind === 'moved');
  return isMoved
    ? {verdict: 'moved', headline: `Moved since ${side}.`}
    : {verdict: 'changed', headline: `Changed since ${side}.`};
}

export function changedBelow({below}: Fate & {state: 'changed'}): string {
  return `Changed below: ${below.join(', ')}.`;
}

export function withdrawn(edition: string, {list}: EditionsToday): string {
  const since = list.find(({name}) => name === edition)?.effective;
  return edition === DRAFT_EDITION
    ? 'Withdrawn in the draft.'
    : `Withdrawn by edition ${edition}${since === undefined ? '' : `, since ${formatDay(since)}`}.`;
}

export function comesWith(edition: string, {list}: EditionsToday): string {
  const day = list.find(({name}) => name === edition)?.effective;
  return `Not yet in force. It comes with ${theEdition(edition)}${day === undefined ? '' : ` on ${formatDay(day)}`}.`;
}

export function willBe(state: 'changed' | 'withdrawn', {name, effective}: Dated): string {
  return `Edition ${name} ${state === 'changed' ? 'changes' : 'withdraws'} it on ${formatDay(effective)}.`;
}
