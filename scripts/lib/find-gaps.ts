/** What a reader without a network would miss: an address that a page names, and that nothing on the device answers. */
import type {Dated} from '../../src/manual/standing.ts';
import {ROOT_COPY} from '../../src/offline/copies.ts';
import {type Found, findOffline, type Holding} from '../../src/offline/find-offline.ts';
import type {Named} from './named-in.ts';

export type PageNames = {
  /** `2026.1/saf-08/index.html` */
  file: string;
  copy: string;
  named: readonly Named[];
  /** Hashes of chunks, where it is a bundler's runtime. */
  chunks: readonly string[];
};

export type WholeSite = {
  editions: readonly Dated[];
  /** Whether this file is there for the network only, by intent (src/offline/which-copy.ts). */
  isNetworkOnly: (file: string) => boolean;
};

const ORIGIN = 'http://site.invalid';
/** Any day: which edition a link without one leads to does not matter here. */
const A_DAY = '9999-12-31';

/** One line each: `2026.1/saf-08/index.html names /img/x.png`. With the root's copy beside it, each copy has to be whole by itself. */
export function findGaps(
  pages: readonly PageNames[],
  copies: ReadonlyMap<string, ReadonlySet<string>>,
  {editions, isNetworkOnly}: WholeSite,
): string[] {
  return pages.flatMap(({file, copy, named, chunks}) => {
    const holdings = [...new Set([copy, ROOT_COPY])].map((name) => toHolding(name, copies));
    const known = new Map<string, boolean>();
    const isThere = (one: Named) => {
      const key = `${one.isLoaded} ${one.address}`;
      const answer = known.get(key) ?? isAnswered(one, file, holdings, editions, isNetworkOnly);
      known.set(key, answer);
      return answer;
    };
    const files = [...(copies.get(copy) ?? [])].join('\n');
    return [
      ...named.filter((one) => !isThere(one)).map(({address}) => `${file} names ${address}`),
      ...chunks.filter((hash) => !files.includes(hash)).map((hash) => `${file} names the chunk ${hash}`),
    ];
  });
}

function isAnswered(
  {address, isLoaded}: Named,
  file: string,
  holdings: readonly Holding[],
  editions: readonly Dated[],
  isNetworkOnly: (file: string) => boolean,
): boolean {
  const base = new URL(`${ORIGIN}/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  // Other sites, phones, data in the page: of those, what is loaded is another test's matter (tests/site/self-contained.test.ts).
  if (!url || url.origin !== ORIGIN) {
    return true;
  }
  const found = findOffline(url, holdings, editions, A_DAY);
  return isLoaded ? found?.kind === 'file' : leadsOn(found, url, isNetworkOnly);
}

/** A link may lead to what is said not to be here: another edition, or a file that is for the network only. */
function leadsOn(found: Found | undefined, {pathname}: URL, isNetworkOnly: (file: string) => boolean): boolean {
  const isHere = found !== undefined && found.kind !== 'nothing';
  return isHere || isNetworkOnly(pathname.slice(1)) || isNetworkOnly(`${pathname.slice(1)}index.html`);
}

function toHolding(name: string, copies: ReadonlyMap<string, ReadonlySet<string>>): Holding {
  return {name, has: (path) => copies.get(name)?.has(path) ?? false};
}
