/** The headers of a built site, from what its pages have in them. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {filesBelow} from './archive.mts';
import {inlinePartsOf} from './inline-parts.ts';
import {type Header, toContentSecurityPolicy, toSecurityHeaders} from './security-headers.ts';

export type SiteHeadersOptions = {
  /** Pages to take the hashes from, as paths below the folder; all pages where it is left out. */
  pages?: readonly string[];
  /** Origin to which pages may send onboarding statements. */
  recordStore?: string | undefined;
};

export function headersOf(site: string, {pages, recordStore}: SiteHeadersOptions = {}): Header[] {
  const files = pages ?? filesBelow(site).filter((file) => file.endsWith('.html'));
  const parts = inlinePartsOf(files.map((file) => ({file, html: readFileSync(path.join(site, file), 'utf8')})));
  return toSecurityHeaders(toContentSecurityPolicy(parts, recordStore));
}

/**
 * The policy as a site's first page would need it, for a server on this machine: every other page has the same script in it
 * (tests/site/self-contained.test.ts), and one that had another would show it there.
 */
export function localPolicy(site: string, recordStore?: string): Header[] {
  return headersOf(site, {pages: ['404.html'], recordStore}).filter(({name}) => name === 'Content-Security-Policy');
}
