/** The disk side of reading a manual: which files an edition consists of. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {SourceFile} from '../../manual/read-manual.ts';

const PAGE_OR_DATA = /\.(mdx|ya?ml|json)$/;

/** Every page and data file below `root`, sorted by path: a directory's own order differs between machines. */
export function readSources(root: string): SourceFile[] {
  return readdirSync(root, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => PAGE_OR_DATA.test(file))
    .sort()
    .map((file) => ({path: file, text: readFileSync(path.join(root, file), 'utf8')}));
}
