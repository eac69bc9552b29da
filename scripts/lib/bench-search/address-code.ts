/** Which code another engine's result stands for: it names a page and perhaps a heading on it. */
import {anchorToCode} from '../../../src/manual/code.ts';

export type Anchors = ReadonlyMap<string, string>;

/** Parts of our pages that belong to the page as a whole, though they stand below its last section. */
const OF_THE_PAGE = new Set(['sources', 'cited-by']);

/**
 * `/docs/safety/saf-08#saf-08-2` → `SAF-08.2`. A heading without a code of its own belongs to the code above it (`anchors`, by page and
 * anchor), else to the page. Undefined for a page that has no code, such as a list of pages: other engines are not charged for it.
 */
export function codeOfAddress(address: string, codes: ReadonlySet<string>, anchors: Anchors = new Map()): string | undefined {
  const {pathname, hash} = new URL(address, 'http://localhost');
  const page = anchorToCode(pathname.split('/').findLast((part) => part !== '' && part !== 'index.html') ?? '');
  if (page === undefined || !codes.has(page)) {
    return undefined;
  }
  const anchor = decodeURIComponent(hash.slice(1));
  return [anchorToCode(anchor), anchors.get(`${page}#${anchor}`), page].find((code) => code !== undefined && codes.has(code));
}

/** For each id on a built page that is no code, the code whose anchor stands last above it. */
export function anchorsOf(page: string, html: string): [string, string][] {
  let above = page;
  return [...html.matchAll(/\sid=(?:"([^"]*)"|([^\s>]+))/g)].flatMap(([, quoted, bare]): [string, string][] => {
    const id = quoted ?? bare ?? '';
    const code = anchorToCode(id);
    if (code !== undefined) {
      above = code;
      return [];
    }
    return [[`${page}#${id}`, OF_THE_PAGE.has(id) ? page : above]];
  });
}

/** The same place once: page-level and heading-level results may stand for one code. */
export function toRanking(addresses: readonly string[], codes: ReadonlySet<string>, anchors?: Anchors): string[] {
  return [...new Set(addresses.flatMap((address) => codeOfAddress(address, codes, anchors) ?? []))];
}
