import {rmSync} from 'node:fs';
import path from 'node:path';
import {writeBelow} from '../../../scripts/lib/write-below.mts';
import {manualOnDisk} from '../../../tests/helpers/disk.ts';
import {pageWith} from '../../../tests/helpers/manual.ts';
import {readChapters} from './read-chapters.ts';
import {readSources} from './read-sources.ts';
import {createManualReader} from './reader.ts';

const SETTINGS = ['on-call-phone'];
const PAGES = [pageWith({code: 'SAF-02'}), pageWith({code: 'SAF-03'}), pageWith({code: 'ASM-01'})];

test('readSources finds pages and data, sorted, with forward slashes, and nothing else', () => {
  const root = manualOnDisk({pages: PAGES});
  writeBelow(root, 'STYLE.md', 'How to write.');
  writeBelow(root, 'safety/door.svg', '<svg/>');
  const sources = readSources(root);
  expect(sources.map((source) => source.path)).toEqual([
    '_data/changes.yml',
    '_data/chapters.yml',
    '_data/edition.yml',
    '_data/lexicon.yml',
    '_data/not-applicable.yml',
    '_data/references.json',
    '_data/roles.yml',
    '_data/withdrawn.yml',
    'assessment/asm-01.mdx',
    'safety/saf-02.mdx',
    'safety/saf-03.mdx',
  ]);
  expect(sources.at(-1)?.text).toBe(PAGES[1]?.text);
});

test('readChapters gives the chapters in their order', () => {
  expect(readChapters(manualOnDisk()).map(({folder}) => folder)).toEqual(['program', 'sessions', 'safety', 'assessment']);
});

test('a manual reader sees what changed, and parses again only that', () => {
  const root = manualOnDisk({pages: PAGES});
  const read = createManualReader(root, SETTINGS);
  const first = read();
  expect(first.problems).toEqual([]);

  const changed = pageWith({code: 'SAF-02', body: 'See SAF-09.'});
  writeBelow(root, changed.path, changed.text);
  const second = read();
  const pageOf = (result: typeof first, code: string) => result.manual.pages.find((page) => page.code === code);
  expect(second.problems.map(({message}) => message)).toEqual(['SAF-09 is nothing in this manual']);
  expect(pageOf(second, 'SAF-03')).toBe(pageOf(first, 'SAF-03'));
  expect(pageOf(second, 'SAF-02')).not.toBe(pageOf(first, 'SAF-02'));

  rmSync(path.join(root, changed.path));
  expect(read().manual.pages.map(({code}) => code)).toEqual(['SAF-03', 'ASM-01']);
});
