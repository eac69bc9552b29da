/** The seal of an edition: SHA-256 sums of every file of it, in the form that `sha256sum -c` reads. */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {editionFolder, readEditionNames, textFolder} from '../../src/plugins/manual/read-editions.ts';
import {filesBelow} from './archive.mts';

const SUMS = 'SHA256SUMS';

export type BrokenSeal = {/** From the project's root. */ file: string; message: string; remedy: string};

export function writeSeal(root: string, name: string): void {
  const lines = sealedFiles(root, name).map((file) => `${sumOf(path.join(root, file))}  ${file}\n`);
  writeFileSync(path.join(editionFolder(root, name), SUMS), lines.join(''));
}

/** Every file of every released edition that is not what it was when it was released. */
export function checkSeals(root: string): BrokenSeal[] {
  const names = readEditionNames(root);
  const folder = path.join(root, 'editions');
  const strangers = existsSync(folder)
    ? [...new Set(filesBelow(folder).map((file) => file.split('/')[0] as string))].filter(
        (name) => name !== 'README.md' && !names.includes(name),
      )
    : [];
  return [
    ...names.flatMap((name) => checkSeal(root, name)),
    ...strangers.map((name) => ({
      file: `editions/${name}`,
      message: 'This is no edition that versions.json names',
      remedy: 'restore versions.json, or delete the folder if its release was undone',
    })),
  ];
}

function checkSeal(root: string, name: string): BrokenSeal[] {
  const sumsFile = path
    .relative(root, path.join(editionFolder(root, name), SUMS))
    .split(path.sep)
    .join('/');
  const restore = (file: string) => `editions never change: git checkout -- ${file}`;
  if (!existsSync(path.join(root, sumsFile))) {
    return [{file: sumsFile, message: `The sums of edition ${name} are missing`, remedy: restore(sumsFile)}];
  }
  const problems: BrokenSeal[] = [];
  const sealed = new Map<string, string>();
  for (const line of readFileSync(path.join(root, sumsFile), 'utf8').split(/(?<=\n)/)) {
    const [, sum, file] = /^([0-9a-f]{64}) {2}(\S.*)\n$/.exec(line) ?? [];
    if (sum === undefined || file === undefined || sealed.has(file)) {
      problems.push({
        file: sumsFile,
        message: `A line of the sums of edition ${name} is not as it was written`,
        remedy: restore(sumsFile),
      });
    } else {
      sealed.set(file, sum);
    }
  }
  const there = new Set(sealedFiles(root, name));
  for (const file of [...new Set([...sealed.keys(), ...there])].sort()) {
    if (!there.has(file)) {
      problems.push({file, message: `This file of edition ${name} is missing`, remedy: restore(file)});
    } else if (!sealed.has(file)) {
      problems.push({
        file,
        message: `This file was added to edition ${name} after its release`,
        remedy: 'delete it, or put it into docs/',
      });
    } else if (sealed.get(file) !== sumOf(path.join(root, file))) {
      problems.push({file, message: `Edition ${name} was changed after its release`, remedy: restore(file)});
    }
  }
  return problems;
}

/** Text, sidebar, record, data and rendered pages of an edition, from the project's root. */
function sealedFiles(root: string, name: string): string[] {
  const relative = (folder: string) =>
    existsSync(folder)
      ? filesBelow(folder).map((file) => path.posix.join(path.relative(root, folder).split(path.sep).join('/'), file))
      : [];
  const sidebar = `versioned_sidebars/version-${name}-sidebars.json`;
  return [
    ...relative(editionFolder(root, name)).filter((file) => path.posix.basename(file) !== SUMS),
    ...relative(textFolder(root, name)),
    ...(existsSync(path.join(root, sidebar)) ? [sidebar] : []),
  ].sort();
}

function sumOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
