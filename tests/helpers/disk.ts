/** A manual in a folder of its own, gone after the tests of the file. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {writeBelow} from '../../scripts/lib/write-below.mts';
import {filesOf, type ManualParts} from './manual.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) {
    rmSync(folder, {recursive: true, force: true});
  }
});

/** Writes the files of a manual below `docs` of a new folder; the result is the path of `docs`. */
export function manualOnDisk(parts: ManualParts = {}): string {
  const site = mkdtempSync(path.join(tmpdir(), 'iop-manual-'));
  folders.push(site);
  const root = path.join(site, 'docs');
  for (const {path: file, text} of filesOf(parts)) {
    writeBelow(root, file, text);
  }
  return root;
}
