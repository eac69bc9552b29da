/** Builds the site when something that it is made of has changed since the last build, and not otherwise. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT} from './manual.mts';

export const BUILD = path.join(ROOT, 'build');

/** Files and folders that the site is made of. */
export const INPUTS = [
  'docs',
  'src',
  'static',
  'docusaurus.config.ts',
  'program.config.ts',
  'sidebars.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

const STAMP = path.join(ROOT, '.cache', 'built-from');

/** True when it built. Exits with the builder's own code when that fails. */
export function buildIfChanged(): boolean {
  const inputs = hashInputs();
  if (existsSync(path.join(BUILD, 'index.html')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs) {
    return false;
  }
  const docusaurus = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  // Docusaurus' cache between builds does not notice every changed file; what readers get is built from scratch.
  const env = {...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: '1'};
  const {status} = spawnSync(process.execPath, [docusaurus, 'build'], {cwd: ROOT, stdio: 'inherit', env});
  if (status !== 0) {
    process.exit(status ?? 1);
  }
  mkdirSync(path.dirname(STAMP), {recursive: true});
  writeFileSync(STAMP, inputs);
  return true;
}

function hashInputs(): string {
  const hash = createHash('sha256');
  for (const input of INPUTS.flatMap(filesBelow)) {
    hash
      .update(`${input}\0`)
      .update(readFileSync(path.join(ROOT, input)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(input: string): string[] {
  const full = path.join(ROOT, input);
  if (!statSync(full).isDirectory()) {
    return [input];
  }
  return readdirSync(full, {recursive: true, encoding: 'utf8'})
    .map((file) => path.join(input, file))
    .filter((file) => statSync(path.join(ROOT, file)).isFile())
    .sort();
}
