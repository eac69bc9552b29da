/** What paper says of itself. */
import {DRAFT_EDITION, editionPath, editionWords} from '../manual/edition-name.ts';
import {effectiveWords, sentenceCase} from '../manual/edition-words.ts';
import type {BinderManual} from './binder.ts';
import type {PrintedEntry} from './printed.ts';

type Edition = BinderManual['edition'];

/** "Edition 2026.1, effective Dec 1, 2026", "Draft, not in force". */
export function editionLine(edition: Edition): string {
  return [sentenceCase(editionWords(edition.name)), effectiveWords(edition)].filter((words) => words !== '').join(', ');
}

/** At the head of every sheet, on the right. */
export function standingLine(edition: Edition): string {
  return `${editionLine(edition)} · uncontrolled when printed`;
}

/** Address of a page: that of the edition, which stays true. */
export function pinnedAddress(url: string, edition: Pick<Edition, 'name'>, path = ''): string {
  return `${url}${editionPath(edition.name)}${path}`;
}

/** Where whoever holds the paper sees whether it still counts. */
export function whetherInForce(url: string, edition: Pick<Edition, 'name'>): string {
  return edition.name === DRAFT_EDITION
    ? 'This is a draft. Nobody works by it.'
    : `Whether this edition is in force says ${withoutScheme(url)}/editions/`;
}

/** "Of this page: SAF-02.1, SAF-02.2." Empty for a whole page. */
export function excerptWords({entry}: Pick<PrintedEntry, 'entry'>): string {
  const {only, withTop} = entry;
  return only === undefined ? '' : `Of this page: ${[...(withTop ? ['its top'] : []), ...only].join(', ')}`;
}

/** `https://www.example.org/a/` → `example.org/a/`: as people write it. */
export function withoutScheme(address: string): string {
  return address.replace(/^[a-z]+:\/\/(www\.)?/i, '');
}
