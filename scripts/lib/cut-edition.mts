/**
 * Cuts an edition from the draft: freezes its text, writes its record, renders its pages once, and seals all of it. Everything is made in
 * a copy of the project and moved into place last, so that a release that fails or is stopped, however hard, has changed nothing. A
 * handler for signals would not do: it cannot run while a child is waited for, and tsx kills who does not answer at once.
 */
import {spawnSync} from 'node:child_process';
import {copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseDocument, stringify, type YAMLSeq} from 'yaml';
import {program} from '../../program.config.ts';
import {carryFingerprints, type EditionBefore} from '../../src/manual/carry-fingerprints.ts';
import type {DraftChanges} from '../../src/manual/draft-changes.ts';
import {type EditionRecord, toChangeRecord} from '../../src/manual/edition-record.ts';
import {exportManual} from '../../src/manual/export-manual.ts';
import {readManual} from '../../src/manual/read-manual.ts';
import type {Manual} from '../../src/manual/types.ts';
import {unitsOf} from '../../src/manual/units.ts';
import {toWithdrawals, type Withdrawal} from '../../src/manual/withdrawals.ts';
import {editionFolder, readEditionNames, textFolder} from '../../src/plugins/manual/read-editions.ts';
import {readSources} from '../../src/plugins/manual/read-sources.ts';
import {pack} from './archive.mts';
import {SITE_ARCHIVE} from './assemble.mts';
import {isHidden, writeSeal} from './seal.mts';
import {buildSite, INPUTS, siteFolder} from './sites.mts';

export type Cut = {
  root: string;
  name: string;
  effective: string;
  /** Day of the release. */
  today: string;
  /** Keys of roles. */
  approvedBy: readonly string[];
  manual: Manual;
  before: EditionBefore | undefined;
  changes: DraftChanges;
};

/** What a release writes, from the project's root. */
export function releasedPaths(name: string): {made: string[]; changed: string[]} {
  return {
    made: [`editions/${name}`, `versioned_docs/version-${name}`, `versioned_sidebars/version-${name}-sidebars.json`],
    changed: ['versions.json', 'docs/_data/changes.yml', 'docs/_data/withdrawn.yml'],
  };
}

/** Undo a release that is not committed, whether or not it was added; after the commit they do nothing. For any shell. */
export function undoCommands(name: string, isFirst: boolean): string[] {
  const {made, changed} = releasedPaths(name);
  const fresh = isFirst ? [...made, 'versions.json'] : made;
  const restored = changed.filter((file) => !fresh.includes(file));
  return [
    `git reset -q -- ${[...fresh, ...restored].join(' ')}`,
    `git checkout -q HEAD -- ${restored.join(' ')}`,
    `git clean -fdxq -- ${fresh.join(' ')}`,
  ];
}

/** The draft must be free of problems, and every change explained. When rendering fails, the process ends, and nothing has changed. */
export function cutEdition(cut: Cut): void {
  const {root, name} = cut;
  const copy = path.join(root, '.cache', 'release');
  const clear = () => rmSync(copy, {recursive: true, force: true});
  clear();
  process.once('exit', clear);
  copyProject(root, copy);
  makeEdition({...cut, root: copy});
  moveIntoPlace(copy, root, name);
  clear();
  process.off('exit', clear);
}

function makeEdition(cut: Cut): void {
  const {root, name} = cut;
  const docusaurus = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const {status} = spawnSync(process.execPath, [docusaurus, 'docs:version', name], {cwd: root, stdio: 'inherit'});
  if (status !== 0) {
    process.exit(status ?? 1);
  }
  const withdrawals = writeFrozenData(cut);
  writeRecord(cut);
  const {manual} = readManual({files: readSources(textFolder(root, name)), settings: Object.keys(program.settings)});
  writeFileSync(
    path.join(editionFolder(root, name), 'manual.json'),
    `${JSON.stringify(exportManual(manual, withdrawals, carryFingerprints(manual, cut.before)), null, 1)}\n`,
  );
  renderEdition(root, name, path.join(editionFolder(root, name), SITE_ARCHIVE));
  writeSeal(root, name);
  emptyReasons(root);
}

/** Renders an edition's pages with the renderers of today, into an archive. */
export function renderEdition(root: string, name: string, archive: string): void {
  const site = siteFolder(root, name);
  buildSite(root, name, site);
  pack(site, archive);
  rmSync(site, {recursive: true});
}

/** What the edition calls itself, and all withdrawals with their edition: in its own text; the latter in the draft, too. */
function writeFrozenData({root, name, effective, today, approvedBy, manual, before, changes}: Cut): Withdrawal[] {
  const data = path.join(textFolder(root, name), '_data');
  const edition = {name, title: manual.edition.title, effective, released: today, approved_by: [...approvedBy]};
  writeFileSync(
    path.join(data, 'edition.yml'),
    `# What this text calls itself. Written by its release.\n${stringify(edition, {defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN'})}`,
  );
  const gone = changes.explained.filter((change) => change.change === 'gone');
  const withdrawals = toWithdrawals(before?.exported.withdrawn ?? [], gone, unitsOf(before?.manual ?? {pages: []}), name);
  for (const file of [path.join(data, 'withdrawn.yml'), path.join(root, 'docs/_data/withdrawn.yml')]) {
    replaceList(file, withdrawals);
  }
  return withdrawals;
}

function writeRecord({root, name, effective, today, approvedBy, manual, before, changes}: Cut): void {
  const titles = new Map([...unitsOf(before?.manual ?? {pages: []}), ...unitsOf(manual)].map(([code, {title}]) => [code, title]));
  const record: EditionRecord = {
    format: 1,
    name,
    title: manual.edition.title,
    effective,
    released: today,
    approvedBy: approvedBy.map((key) => manual.roles.find((role) => role.key === key)?.name ?? key),
    previous: readEditionNames(root).at(-2) ?? null,
    url: program.url,
    changes: changes.explained.map((change) => toChangeRecord(change, titles.get(change.code) ?? change.code)),
  };
  mkdirSync(editionFolder(root, name), {recursive: true});
  writeFileSync(path.join(editionFolder(root, name), 'record.json'), `${JSON.stringify(record, null, 2)}\n`);
}

/** The reasons went along with the edition: the next one starts without. */
function emptyReasons(root: string): void {
  replaceList(path.join(root, 'docs/_data/changes.yml'), []);
}

/** Replaces the list in a YAML file; the comment at its top stays. */
function replaceList(file: string, list: readonly unknown[]): void {
  const document = parseDocument(readFileSync(file, 'utf8'));
  const sequence = document.createNode(list) as YAMLSeq;
  sequence.flow = list.length === 0;
  document.contents = sequence as typeof document.contents;
  writeFileSync(file, document.toString({lineWidth: 0}));
}

/** What operating systems and editors leave in folders stays behind: it would be frozen with the text, and git may not know it. */
function copyProject(root: string, copy: string): void {
  mkdirSync(copy, {recursive: true});
  for (const input of INPUTS.filter((file) => existsSync(path.join(root, file)))) {
    cpSync(path.join(root, input), path.join(copy, input), {recursive: true, filter: (file) => !isHidden(path.basename(file))});
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
}

/** `versions.json` comes right after what it names: before it, what is there is reported as being of no edition. */
function moveIntoPlace(copy: string, root: string, name: string): void {
  const {made, changed} = releasedPaths(name);
  for (const file of made) {
    mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    renameSync(path.join(copy, file), path.join(root, file));
  }
  for (const file of changed) {
    copyFileSync(path.join(copy, file), path.join(root, file));
  }
}
