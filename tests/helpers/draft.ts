/** What the draft says, read once for all test files: reading it takes longer than most of what they look at. */
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT, readDraft} from '../../scripts/lib/manual.mts';
import {hashFiles} from '../../scripts/lib/sites.mts';
import type {Manual} from '../../src/manual/types.ts';

/** Everything that the outcome depends on. */
const INPUTS = ['docs', 'src/manual', 'src/plugins/manual', 'scripts/lib/manual.mts', 'program.config.ts', 'package-lock.json'];

/** The draft's manual, from `.cache/draft` when nothing that it is made of has changed since it was read last. */
export function draftManual(): Manual {
  const folder = path.join(ROOT, '.cache/draft');
  const file = path.join(folder, `${hashFiles(ROOT, INPUTS)}.json`);
  if (existsSync(file)) {
    return JSON.parse(readFileSync(file, 'utf8'));
  }
  const {manual} = readDraft();
  mkdirSync(folder, {recursive: true});
  // Other test files run beside this one: they must not find half of it.
  const begun = `${file}.${process.pid}`;
  writeFileSync(begun, JSON.stringify(manual));
  renameSync(begun, file);
  return manual;
}
