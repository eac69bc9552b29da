/**
 * The seal of an edition: SHA-256 sums of every file of it, in the form that `sha256sum -c` reads; and, in a second file, the sum of
 * the sums, so that it is certain whether a file or its sum was changed.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {editionName} from '../../src/manual/schemas.ts';
import {readEditionNames} from '../../src/plugins/manual/read-editions.ts';
import {filesBelow} from './archive.mts';

const SUMS = 'SHA256SUMS';
const SUM_OF_SUMS = 'SHA256SUMS.sha256';

export type BrokenSeal = {/** From the project's root. */ file: string; message: string; remedy: string};

/** What operating systems and editors leave in folders: no part of an edition, and mostly ignored by git. */
export function isHidden(file: string): boolean {
  return file.split('/').some((part) => part.startsWith('.'));
}

export function toLine({file, message, remedy}: BrokenSeal): string {
  return `${file}: ${message} → ${remedy}`;
}

export function writeSeal(root: string, name: string): void {
  const [sums, sumOfSums] = sealFiles(name);
  writeFileSync(path.join(root, sums), sumLines(root, sealedFiles(root, name)));
  writeFileSync(path.join(root, sumOfSums), sumLines(root, [sums]));
}

/** Every file of every released edition that is not what it was when it was released. */
export function checkSeals(root: string): BrokenSeal[] {
  const names = readNames(root);
  if (!names) {
    return [
      {
        file: 'versions.json',
        message: 'This is not the list of editions that a release writes',
        remedy: 'restore it: git checkout -- versions.json',
      },
    ];
  }
  return [...names.flatMap((name) => checkSeal(root, name)), ...strangers(root, names)];
}

/** Undefined where `versions.json` cannot be read. */
function readNames(root: string): string[] | undefined {
  try {
    const names = readEditionNames(root);
    return names.every((name) => editionName.safeParse(name).success) ? names : undefined;
  } catch {
    return undefined;
  }
}

/** What is where editions are, and belongs to none. */
function strangers(root: string, names: readonly string[]): BrokenSeal[] {
  const known = new Map([
    ['editions', ['README.md', ...names]],
    ['versioned_docs', names.map((name) => `version-${name}`)],
    ['versioned_sidebars', names.map((name) => `version-${name}-sidebars.json`)],
  ]);
  return [...known].flatMap(([folder, entries]) => {
    const there = new Set(filesIn(root, folder).map((file) => file.split('/')[1] as string));
    return [...there]
      .filter((entry) => !entries.includes(entry))
      .map((entry) => ({
        file: `${folder}/${entry}`,
        message: 'This is of no edition that versions.json names',
        remedy: 'restore versions.json, or delete this if its release was undone',
      }));
  });
}

function checkSeal(root: string, name: string): BrokenSeal[] {
  const [sums, sumOfSums] = sealFiles(name);
  const missing = [sums, sumOfSums].filter((file) => !existsSync(path.join(root, file)));
  if (missing.length > 0) {
    return missing.map((file) => ({file, message: `The seal of edition ${name} is missing`, remedy: restore(file)}));
  }
  const sealed = readFileSync(path.join(root, sums), 'utf8');
  if (readFileSync(path.join(root, sumOfSums), 'utf8') !== sumLines(root, [sums])) {
    // Sums that are right for every file cannot have been changed by accident: then the sum of the sums was.
    const file = sealed === sumLines(root, sealedFiles(root, name)) ? sumOfSums : sums;
    return [{file, message: `The seal of edition ${name} is not as it was written`, remedy: restore(`${sums} ${sumOfSums}`)}];
  }
  return checkFiles(root, name, sealed);
}

function checkFiles(root: string, name: string, sums: string): BrokenSeal[] {
  const sealed = new Map(sums.split('\n').map((line) => [line.slice(66), line.slice(0, 64)]));
  sealed.delete('');
  const there = new Set(sealedFiles(root, name));
  return [...new Set([...sealed.keys(), ...there])].sort().flatMap((file) => {
    if (!there.has(file)) {
      return [{file, message: `This file of edition ${name} is missing`, remedy: restore(file)}];
    }
    if (!sealed.has(file)) {
      const message = `This file was added to edition ${name} after its release`;
      return [{file, message, remedy: 'delete it, or put it into docs/'}];
    }
    return sealed.get(file) === sumOf(path.join(root, file))
      ? []
      : [{file, message: `Edition ${name} was changed after its release`, remedy: restore(file)}];
  });
}

function restore(files: string): string {
  return `editions never change: git checkout -- ${files}`;
}

/** The two files of a seal, from the project's root. */
function sealFiles(name: string): [string, string] {
  return [`editions/${name}/${SUMS}`, `editions/${name}/${SUM_OF_SUMS}`];
}

/** Text, sidebar, record, data and rendered pages of an edition, from the project's root. */
function sealedFiles(root: string, name: string): string[] {
  const sidebar = `versioned_sidebars/version-${name}-sidebars.json`;
  return [
    ...filesIn(root, `editions/${name}`).filter((file) => !sealFiles(name).includes(file)),
    ...filesIn(root, `versioned_docs/version-${name}`),
    ...(existsSync(path.join(root, sidebar)) ? [sidebar] : []),
  ].sort();
}

/** Files below a folder, both from the project's root; none where there is no folder. */
function filesIn(root: string, folder: string): string[] {
  const full = path.join(root, folder);
  const files = existsSync(full) ? filesBelow(full) : [];
  return files.filter((file) => !isHidden(file)).map((file) => `${folder}/${file}`);
}

function sumLines(root: string, files: readonly string[]): string {
  return files.map((file) => `${sumOf(path.join(root, file))}  ${file}\n`).join('');
}

function sumOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
