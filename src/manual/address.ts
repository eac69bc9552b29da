/** Addresses of the manual: `/2026.1/asm-02/#asm-02-3` in an edition, `/asm-02/#asm-02-3` in the one in force. */

import {anchorToCode, pageOf, parseCode} from './code.ts';
import {DRAFT_EDITION} from './edition-name.ts';

export type ManualAddress = {
  code: string;
  /** Name of the edition, or `draft`; absent in a floating address. */
  edition?: string;
};

const PATH = /^\/(?:(next|20\d{2}\.[1-9]\d{0,2})\/)?([a-z]{3}-\d{2})\/?(?:index\.html)?$/;

/**
 * The code that an address leads to; undefined where it is none of the manual's. A fragment that is no code of the page, such as
 * that of a source, leads to the page.
 */
export function readAddress(pathname: string, hash = ''): ManualAddress | undefined {
  const [, edition, anchor = ''] = PATH.exec(pathname.toLowerCase()) ?? [];
  const page = anchorToCode(anchor);
  if (page === undefined || !parseCode(page)) {
    return undefined;
  }
  const section = anchorToCode(hash.replace(/^#/, '').toLowerCase());
  const code = section !== undefined && pageOf(section) === page ? section : page;
  return {code, ...(edition === undefined ? {} : {edition: edition === 'next' ? DRAFT_EDITION : edition})};
}
