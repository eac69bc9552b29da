/** What the commands share: where the draft is, what it says, and how problems are printed. */
import path from 'node:path';
import {program} from '../../program.config.ts';
import {formatProblemIn, type Problem} from '../../src/manual/problem.ts';
import {type ReadManual, readManual} from '../../src/manual/read-manual.ts';
import type {Manual} from '../../src/manual/types.ts';
import {readEditionNames, readExported} from '../../src/plugins/manual/read-editions.ts';
import {readSources} from '../../src/plugins/manual/read-sources.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const DRAFT = path.join(ROOT, 'docs');
/** What readers get. */
export const BUILD = path.join(ROOT, 'build');

/** Reads the draft, or another folder that holds a manual's text. */
export function readDraft(folder = DRAFT): ReadManual {
  return readManual({files: readSources(folder), settings: Object.keys(program.settings)});
}

/** Every code that may not be given again: withdrawn ones, and all that any released edition has. */
export function issuedCodes({withdrawn}: Pick<Manual, 'withdrawn'>): string[] {
  const released = readEditionNames(ROOT).flatMap((name) => readExported(ROOT, name).pages.flatMap(({units}) => units));
  return [...withdrawn, ...released].map(({code}) => code);
}

/** One line a problem, with the path from the project's root, so that an editor or a terminal opens it. */
export function printProblems(problems: readonly Problem[], folder = DRAFT): void {
  for (const problem of problems) {
    console.error(formatProblemIn(path.relative(ROOT, folder), problem));
  }
}
