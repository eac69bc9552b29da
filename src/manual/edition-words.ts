/** What an edition is called, and what it counts today, in words. */

import {formatDay} from './dates.ts';
import {DRAFT_EDITION, editionWords} from './edition-name.ts';
import type {EditionHead} from './schemas.ts';
import {type Dated, standingOf, successorOf} from './standing.ts';

/** "Draft: Pilot edition", "Edition 2026.1: Pilot edition". */
export function editionTitle({name, title}: Pick<EditionHead, 'name' | 'title'>): string {
  return `${sentenceCase(editionWords(name))}: ${title}`;
}

/** "PDF of the whole edition, 14.2 MB": a file is not fetched before its size is known. */
export function pdfWords(bytes: number): string {
  return `PDF of the whole edition, ${(bytes / 1e6).toFixed(1)} MB`;
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What can be said on any day of what it counts: "not in force", "effective Dec 1, 2026". */
export function effectiveWords({name, effective}: Pick<EditionHead, 'name' | 'effective'>): string {
  return name === DRAFT_EDITION ? 'not in force' : effective === undefined ? '' : `effective ${formatDay(effective)}`;
}

/** What an edition counts on a day: "in force since Dec 1, 2026". */
export function standingWords(edition: Dated, editions: readonly Dated[], day: string): string {
  const standing = standingOf(edition, editions, day);
  if (standing === 'coming') {
    return `not yet in force: takes effect on ${formatDay(edition.effective)}`;
  }
  if (standing === 'in force') {
    return `in force since ${formatDay(edition.effective)}`;
  }
  const successor = successorOf(edition, editions);
  return successor ? `superseded on ${formatDay(successor.effective)} by edition ${successor.name}` : 'superseded';
}
