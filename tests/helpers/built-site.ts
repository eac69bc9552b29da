/** The built site as files: what tests of the whole site and tests in a browser both list. */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {BUILD} from '../../scripts/lib/manual.mts';

/** Every file of the built site with this ending, below `build/`, with forward slashes. */
export function builtFiles(ending: string): string[] {
  const files = readdirSync(BUILD, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith(ending))
    .sort();
  if (files.length === 0) {
    throw new Error(`The built site has no ${ending} file: nothing would be tested → npm run build`);
  }
  return files;
}

export function readBuilt(file: string): string {
  return readFileSync(path.join(BUILD, file), 'utf8');
}

/**
 * The pages that tests look at one by one: all of the draft and of the root. Released editions are sealed, and all of their pages were
 * looked at before they were released; of them, and of the copies at addresses without an edition, one of each kind is looked at, and one of
 * each set of places where something live is put in: what is done to the others is the same.
 */
export function pageFiles(): string[] {
  const met = new Set<string>();
  return builtFiles('.html').filter((file) => {
    const html = readBuilt(file);
    const home = /^\d[^/]*/.exec(file)?.[0] ?? (html.includes('src="/go.js"') ? 'a copy' : undefined);
    if (home === undefined) {
      return true;
    }
    const place = file.slice(home === 'a copy' ? 0 : home.length + 1).replace(/^[a-z]{3}(-\d\d)?\/index\.html$/, '');
    const classes = /<html [^>]*\bclass="?([^">]*)/.exec(html)?.[1];
    const live = new Set(html.match(/ data-(?:setting|settings|program|standing)\b/g));
    const kind = [home, place, classes, ...[...live].sort()].join(' ');
    return !met.has(kind) && met.add(kind);
  });
}

/** Bytes that travel for a file, as gzip sends it. */
export function gzipBytes(file: string): number {
  return gzipSync(readFileSync(path.join(BUILD, file)), {level: 9}).length;
}

/** `next/saf-03/index.html` → `/next/saf-03/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The file that a static host sends for an address; undefined where there is none. */
export function fileAt(address: string): string | undefined {
  const file = decodeURIComponent(address.endsWith('/') ? `${address}index.html` : address).slice(1);
  const full = path.join(BUILD, file);
  return existsSync(full) && statSync(full).isFile() ? file : undefined;
}
