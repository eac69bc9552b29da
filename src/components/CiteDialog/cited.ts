/** What the dialog cites, and what it says of the choice between the edition that is read and the one in force. */
import type {Cited, Pin} from '../../manual/citation.ts';
import {DRAFT_EDITION} from '../../manual/edition-name.ts';
import type {PageData} from '../../manual/page-data.ts';

export function citedOn(page: Pick<PageData, 'edition' | 'title' | 'fingerprints'>, code: string, title: string): Cited {
  const {name, effective} = page.edition;
  const fingerprint = page.fingerprints[code];
  return {
    code,
    title,
    pageTitle: page.title,
    edition: name,
    ...(effective === undefined ? {} : {effective}),
    ...(fingerprint === undefined ? {} : {fingerprint}),
  };
}

export function pinNote(edition: string, pin: Pin, inForce: string | undefined): string {
  if (edition === DRAFT_EDITION) {
    return 'A draft can change any day. The citation says when you read it, and its fingerprint shows whether the text is still the same. For a record, cite an edition.';
  }
  if (pin === 'pinned') {
    return 'Always leads to the text that you are reading, also when later editions change it.';
  }
  if (inForce === undefined || inForce === edition) {
    return 'Leads to the edition that is in force on the day when it is opened. Its text can change.';
  }
  return `Leads to the edition that is in force on the day when it is opened. Today that is ${inForce}, and not what you are reading.`;
}
