/** What a citation says: everything that a reader in three years needs to find the same words again, and to know that they are. */
import {codeToPath, pageOf} from './code.ts';
import {editionPath} from './edition-name.ts';

/** What is cited, in one edition. */
export type Cited = {
  code: string;
  /** Title of what is cited; the page's own when the page is cited. */
  title: string;
  pageTitle: string;
  /** Name of the edition. */
  edition: string;
  /** Day from which that edition is in force; a draft has none. */
  effective?: string;
  /** Of the words that were read. */
  fingerprint?: string;
};

/** Where, when and by whom it is cited. */
export type CitingSite = {
  /** Title of the manual. */
  manual: string;
  /** Name of the program, which publishes it. */
  publisher: string;
  /** Origin of the site, without a slash at the end. */
  origin: string;
  /** The reader's day, as `2026-11-22`: a draft has no other date. */
  read: string;
  /** Name of the edition in force on that day, where it is known. */
  inForce?: string | undefined;
};

/** `pinned` names an edition; `floating` means the one that is in force. */
export type Pin = 'pinned' | 'floating';

export type Citation = {
  pin: Pin;
  code: string;
  title: string;
  page: {code: string; title: string};
  manual: string;
  publisher: string;
  edition: {name: string; effective?: string};
  fingerprint?: string;
  read: string;
  url: string;
};

export function toCitation(cited: Cited, site: CitingSite, pin: Pin = 'pinned'): Citation {
  const {code, title, pageTitle, edition, effective, fingerprint} = cited;
  // Only of the edition in force can be said, of what was read, that it is what a floating address leads to.
  const vouches = fingerprint !== undefined && (pin === 'pinned' || site.inForce === edition);
  return {
    pin,
    code,
    title,
    page: {code: pageOf(code), title: pageTitle},
    manual: site.manual,
    publisher: site.publisher,
    edition: {name: edition, ...(effective === undefined ? {} : {effective})},
    ...(vouches ? {fingerprint} : {}),
    read: site.read,
    url: site.origin + (pin === 'pinned' ? editionPath(edition) : '/') + codeToPath(code),
  };
}
