import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Writes a file below a folder, and the folders on the way to it. */
export function writeBelow(folder: string, file: string, text: string | Uint8Array): void {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), {recursive: true});
  writeFileSync(full, text);
}
