/** What an address leads to on a device without a network. */
import {isReleaseName} from '../manual/edition-name.ts';
import {type Dated, floatingEdition} from '../manual/standing.ts';
import {DRAFT_COPY, ROOT_COPY} from './copies.ts';

/** A copy that is on the device, whole. */
export type Holding = {name: string; has: (path: string) => boolean};

export type Found =
  | {kind: 'file'; copy: string; path: string}
  /** To an address below the root, with the query: browsers keep the fragment. */
  | {kind: 'redirect'; to: string}
  /** Of a copy that is not on this device. */
  | {kind: 'not-held'; copy: string}
  /** The site's own page for addresses where nothing is. */
  | {kind: 'nothing'; copy: string; path: string};

const NOT_FOUND = '404.html';

/**
 * `editions`: all that are known, held or not. Undefined where this device cannot say: without the root's copy it does not even know
 * what is not there.
 */
export function findOffline(
  {pathname, search}: Pick<URL, 'pathname' | 'search'>,
  holdings: readonly Holding[],
  editions: readonly Dated[],
  today: string,
): Found | undefined {
  const path = decode(pathname).slice(1);
  const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const holder = (file: string) => holdings.find((holding) => holding.has(file))?.name;

  const copy = holder(page);
  if (copy !== undefined) {
    return {kind: 'file', copy, path: page};
  }
  if (!path.endsWith('/') && holder(`${path}/index.html`) !== undefined) {
    return {kind: 'redirect', to: `/${path}/${search}`};
  }
  const floating = floatingAddress(path, holdings, editions, today);
  if (floating !== undefined) {
    return {kind: 'redirect', to: `${floating}${search}`};
  }
  const root = holdings.find(({name}) => name === ROOT_COPY);
  if (!root?.has(NOT_FOUND)) {
    return undefined;
  }
  const folder = path.split('/', 1)[0] ?? '';
  const isHeld = holdings.some(({name}) => name === folder);
  if ((folder === DRAFT_COPY || isReleaseName(folder)) && !isHeld) {
    return {kind: 'not-held', copy: folder};
  }
  return {kind: 'nothing', copy: ROOT_COPY, path: NOT_FOUND};
}

/** `saf-08/` → `/2026.2/saf-08/`, as src/floating/go.ts decides it, among the editions that are here. */
function floatingAddress(
  path: string,
  holdings: readonly Holding[],
  editions: readonly Dated[],
  today: string,
): string | undefined {
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  const has = (name: string, file: string) => holdings.some((holding) => holding.name === name && holding.has(file));
  const named = /^changes\/([^/]+)\/$/.exec(folder)?.[1];
  if (named !== undefined && has(named, `${named}/changes/index.html`)) {
    return `/${named}/changes/`;
  }
  const answering = editions.length > 0 ? editions : [{name: DRAFT_COPY, effective: ''}];
  const edition = floatingEdition(
    answering.filter(({name}) => has(name, `${name}/${folder}index.html`)),
    today,
  );
  return edition && `/${edition.name}/${folder}`;
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
