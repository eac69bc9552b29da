/**
 * What a device can hold for the time without a network: copies. Each edition is one, the draft is one, and so is what belongs to no
 * edition. The build writes a list of its files for each copy, and one offer that names them all. Both come over the network, and
 * what a browser stored of them comes back later: neither is trusted to have its form.
 */
import {isReleaseName} from '../manual/edition-name.ts';
import {isObject} from '../manual/is-object.ts';
import type {Dated} from '../manual/standing.ts';

/** What belongs to no edition: `/cite/`, `/compare/`, the list of editions, the page of wrong addresses, the history of codes. */
export const ROOT_COPY = 'root';

export const DRAFT_COPY = 'next';

/** `2026.2/saf-08/index.html`, the first 128 bits of its SHA-256 in hex, its bytes. */
export type ListedFile = readonly [path: string, hash: string, bytes: number];

/** `/offline/2026.2.json` */
export type FileList = {format: 1; name: string; files: readonly ListedFile[]};

export type OfferedEdition = Dated & {title: string};

/** `hash` is that of its list: another one means that something in the copy is new. */
export type OfferedCopy = {name: string; hash: string; bytes: number};

/** `/offline/copies.json` */
export type Offer = {format: 1; timeZone: string; editions: readonly OfferedEdition[]; copies: readonly OfferedCopy[]};

export const OFFER = '/offline/copies.json';

export function listAddress(copy: string): string {
  return `/offline/${copy}.json`;
}

/** Under which a file is stored: another content has another key, so an older one is never taken for it. */
export function fileKey(path: string, hash: string): string {
  return `/${path}?${hash}`;
}

/** The address at which a server gives a file: some lead from `/x/index.html` to `/x/`. */
export function fileAddress(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Whether another content would have another name: then what is held is as good as what the network has. */
export function isNamedByContent(path: string): boolean {
  return /^([^/]+\/)?assets\/|^search\/[^/]+-[0-9a-f]{10}[./]/.test(path);
}

/** Files of a list that are not there yet. `keys` are those of what is stored. */
export function filesToFetch({files}: FileList, keys: ReadonlySet<string>): ListedFile[] {
  return files.filter(([path, hash]) => !keys.has(fileKey(path, hash)));
}

export function sumBytes(files: readonly ListedFile[]): number {
  return files.reduce((sum, [, , bytes]) => sum + bytes, 0);
}

export function isCopyName(value: unknown): value is string {
  return typeof value === 'string' && (value === ROOT_COPY || value === DRAFT_COPY || isReleaseName(value));
}

export function isFileList(data: unknown, name: string): data is FileList {
  return isObject(data) && data.format === 1 && data.name === name && Array.isArray(data.files) && data.files.every(isListedFile);
}

export function isOffer(data: unknown): data is Offer {
  return (
    isObject(data) &&
    data.format === 1 &&
    isTimeZone(data.timeZone) &&
    Array.isArray(data.editions) &&
    data.editions.every(isOfferedEdition) &&
    Array.isArray(data.copies) &&
    data.copies.every(isOfferedCopy)
  );
}

/** A path below the root that names itself and nothing else: no step up, no query, no other origin. */
export function isPlainPath(path: unknown): path is string {
  return typeof path === 'string' && /^(?!.*(^|\/)\.\.?(\/|$))[\w.~@+-]+(\/[\w.~@+-]+)*$/.test(path);
}

function isListedFile(value: unknown): boolean {
  return Array.isArray(value) && isPlainPath(value[0]) && isHash(value[1]) && isCount(value[2]);
}

function isOfferedEdition(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.name === 'string' &&
    isReleaseName(value.name) &&
    typeof value.title === 'string' &&
    typeof value.effective === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value.effective)
  );
}

function isOfferedCopy(value: unknown): boolean {
  return isObject(value) && isCopyName(value.name) && isHash(value.hash) && isCount(value.bytes);
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTimeZone(value: unknown): boolean {
  try {
    return typeof value === 'string' && Boolean(new Intl.DateTimeFormat('en-US', {timeZone: value}));
  } catch {
    return false;
  }
}
