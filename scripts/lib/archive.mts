/** A folder as one file, and back: the same folder gives the same bytes, whoever packs it and when. */
import {mkdirSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import * as tar from 'tar';

/** Packs every file below `folder`: sorted, without owners and times, compressed by Brotli. */
export function pack(folder: string, file: string): void {
  mkdirSync(path.dirname(file), {recursive: true});
  tar.create({file, cwd: folder, sync: true, portable: true, noMtime: true, brotli: true}, filesBelow(folder));
}

export function unpack(file: string, folder: string): void {
  mkdirSync(folder, {recursive: true});
  tar.extract({file, cwd: folder, sync: true, brotli: true});
}

/** Every file below a folder, with forward slashes, sorted: a directory's own order differs between machines. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
