/** The built site as the site tests read it. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {BUILD} from '../../scripts/lib/build.mts';
import {addressOf, htmlFiles} from '../browser/pages.ts';

export type BuiltPage = {/** `/next/saf-08/`; `/404.html` for the page of wrong addresses. */ address: string; html: string};

/** Every file of the built site, below its root, with forward slashes. */
export function builtFiles(): string[] {
  return readdirSync(BUILD, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(BUILD, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

export function builtPages(): BuiltPage[] {
  return htmlFiles().map((file) => ({address: addressOf(file), html: readBuilt(file)}));
}

export function readBuilt(file: string): string {
  return readFileSync(path.join(BUILD, file), 'utf8');
}

/** Bytes that travel for a file of the site, as gzip sends it. */
export function gzipBytes(file: string): number {
  return gzipSync(readFileSync(path.join(BUILD, file)), {level: 9}).length;
}
