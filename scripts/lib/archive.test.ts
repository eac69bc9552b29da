import {mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {filesBelow, pack, unpack} from './archive.mts';

const work = mkdtempSync(path.join(os.tmpdir(), 'iop-archive-'));
afterAll(() => rmSync(work, {recursive: true, force: true}));

function folderWith(name: string, files: readonly string[], modified: number): string {
  const folder = path.join(work, name);
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    writeFileSync(path.join(folder, file), `Content of ${file}: ü\n`);
    utimesSync(path.join(folder, file), modified, modified);
  }
  return folder;
}

const FILES = ['index.html', 'asm-02/index.html', 'assets/js/main.js', 'a b/ü.txt', `${'deep/'.repeat(30)}end.html`];

test('what is packed comes out again, every byte', () => {
  const archive = path.join(work, 'one.tar.br');
  pack(folderWith('one', FILES, 1000), archive);
  unpack(archive, path.join(work, 'out'));
  expect(filesBelow(path.join(work, 'out'))).toEqual([...FILES].sort());
  expect(readFileSync(path.join(work, 'out', 'a b/ü.txt'), 'utf8')).toBe('Content of a b/ü.txt: ü\n');
});

test('the same files make the same archive, whenever they were written, and in whatever order', () => {
  pack(folderWith('early', FILES, 1000), path.join(work, 'early.tar.br'));
  pack(folderWith('late', [...FILES].reverse(), 2_000_000_000), path.join(work, 'late.tar.br'));
  expect(readFileSync(path.join(work, 'late.tar.br')).equals(readFileSync(path.join(work, 'early.tar.br')))).toBe(true);
});
