/** Builds the sites that the manual is published as (src/site.ts), each only when what it is made of has changed. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {editionFolder, readEditionNames, textFolder} from '../../src/plugins/manual/read-editions.ts';
import {manualSite} from '../../src/site.ts';
import {filesBelow} from './archive.mts';

/** What every site is made of: the renderers. */
export const RENDERERS = [
  'src',
  'static',
  'docusaurus.config.ts',
  'program.config.ts',
  'sidebars.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Everything that `npm run build` reads. */
export const INPUTS = [...RENDERERS, 'docs', 'versions.json', 'versioned_docs', 'versioned_sidebars', 'editions'];

/** Where a site is built: outside `build/`, which is put together from several. */
export function siteFolder(root: string, name: string): string {
  return path.join(root, '.cache', 'sites', name);
}

/** True when it built. Exits with the builder's own code when that fails. */
export function buildSiteIfChanged(root: string, name: string): boolean {
  const out = siteFolder(root, name);
  const inputs = hashFiles(root, siteInputs(root, name));
  const stamp = `${out}.built-from`;
  if (existsSync(out) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) {
    return false;
  }
  // A build that is interrupted must not pass for the last one.
  rmSync(stamp, {force: true});
  buildSite(root, name, out);
  writeFileSync(stamp, inputs);
  return true;
}

/** Builds a site from nothing. Exits with the builder's own code when that fails. */
export function buildSite(root: string, name: string, out: string): void {
  rmSync(out, {recursive: true, force: true});
  mkdirSync(path.dirname(out), {recursive: true});
  const docusaurus = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  // Docusaurus' cache between builds does not notice every changed file; what readers get is built from scratch.
  const env = {...process.env, MANUAL_SITE: name, DOCUSAURUS_NO_PERSISTENT_CACHE: '1'};
  const {status} = spawnSync(process.execPath, [docusaurus, 'build', '--out-dir', out], {cwd: root, stdio: 'inherit', env});
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

/** An edition is compared with the one before it: the text and the record of both are what its site is made of. */
function siteInputs(root: string, name: string): string[] {
  const {edition} = manualSite(name);
  if (!edition) {
    return RENDERERS;
  }
  const names = readEditionNames(root);
  const place = names.indexOf(edition.name);
  const before = place === -1 ? names.at(-1) : names[place - 1];
  const texts = [edition.folder, ...(before === undefined ? [] : [path.relative(root, textFolder(root, before))])];
  const record = path.join(editionFolder(root, edition.name), 'record.json');
  return [...RENDERERS, ...texts, ...(place === -1 ? ['versions.json'] : [path.relative(root, record)])];
}

/** SHA-256 of the names and bytes of files and folders; what is not there counts as nothing. */
export function hashFiles(root: string, inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => expand(root, input))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function expand(root: string, input: string): string[] {
  const full = path.join(root, input);
  if (!existsSync(full)) {
    return [];
  }
  return statSync(full).isDirectory() ? filesBelow(full).map((file) => path.posix.join(input, file)) : [input];
}
