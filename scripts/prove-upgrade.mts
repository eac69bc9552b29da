/**
 * `npm run prove:upgrade`: whether a change of dependencies changes what readers read. Builds the draft and renders every released edition
 * twice, with the project as it was at a commit and with the one in this folder, and compares: the text of every page and the
 * addresses on it; the words and fingerprint of every code. Names what differs, and writes nothing but `.cache/upgrade`.
 *
 * `--base COMMIT`: what to compare with; otherwise the last commit with another package-lock.json. `--only next,2026.1`: these sites.
 * `--keep`: leaves both renderings there to look at. Takes several minutes for each edition, twice.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import type {ExportedManual} from '../src/manual/export-manual.ts';
import {readEditionNames} from '../src/plugins/manual/read-editions.ts';
import {DRAFT_SITE, manualSite} from '../src/site.ts';
import {compareRenderings, firstDifference} from './lib/compare-renderings.mts';
import {textDifferences} from './lib/compare-texts.ts';
import {ROOT} from './lib/manual.mts';
import {addressedText} from './lib/page-text.ts';
import {buildSite} from './lib/sites.mts';

/** How many differences of a site are printed: a fault of the renderers is on every page. */
const MOST = 20;

const WORK = path.join(ROOT, '.cache', 'upgrade');
const OLD = path.join(WORK, 'project');

/** Below `.cache` of either project. */
const READ_TEXT = `
import {writeFileSync} from 'node:fs';
import {readDraft} from '../scripts/lib/manual.mts';
import {exportManual} from '../src/manual/export-manual.ts';
const [folder, out] = process.argv.slice(2);
writeFileSync(out, JSON.stringify(exportManual(readDraft(folder).manual, [])));
`;

const {base, only, keep} = readOptions();
const npm = process.env.npm_execpath;
if (!npm) {
  fail('It was not started by npm, which installs what it compares with → run it as npm run prove:upgrade');
}
const names = sites();
clear();
process.once('exit', () => keep || clear());

console.log(`Comparing with ${git('log', '-1', '--format=%h %s', base)}`);
git('worktree', 'add', '--quiet', '--detach', OLD, base);
run(OLD, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error']);

let found = 0;
for (const name of names) {
  const [before, after] = ['before', 'after'].map((side) => path.join(WORK, side, name)) as [string, string];
  buildSite(OLD, name, before);
  buildSite(ROOT, name, after);
  const differences = [
    ...compareRenderings(before, after, addressedText, new Set()).map(
      (difference) => `${difference.file} ${difference.says}: ${firstDifference(difference)}`,
    ),
    ...textDifferences(readText(OLD, name), readText(ROOT, name)),
  ];
  found += differences.length;
  console.log(
    `${name}: ${differences.length === 0 ? 'every page says what it said, and every redline is empty' : `${differences.length} differences`}`,
  );
  for (const difference of differences.slice(0, MOST)) {
    console.log(`  ${difference}`);
  }
  if (differences.length > MOST) {
    console.log(`  and ${differences.length - MOST} more`);
  }
}
console.log(
  found === 0
    ? 'The upgrade changes nothing that readers read.'
    : `${found} differences → take the upgrade back, or mend the renderers.`,
);
process.exitCode = found === 0 ? 0 : 1;

/** What the code in `project` reads in the text of a site. In a process of its own: it has its own dependencies. */
function readText(project: string, name: string): ExportedManual {
  const [script, out] = ['read-text.mts', 'text.json'].map((file) => path.join(project, '.cache', file)) as [string, string];
  mkdirSync(path.dirname(script), {recursive: true});
  writeFileSync(script, READ_TEXT);
  run(project, [path.join(project, 'node_modules/tsx/dist/cli.mjs'), script, manualSite(name).edition?.folder ?? '', out]);
  return JSON.parse(readFileSync(out, 'utf8'));
}

function sites(): string[] {
  const all = [DRAFT_SITE, ...readEditionNames(ROOT)];
  const unknown = only.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    fail(`There is no site ${unknown.join(', ')} → use some of: ${all.join(', ')}`);
  }
  return only.length > 0 ? only : all;
}

function readOptions(): {base: string; only: string[]; keep: boolean} {
  const options = {base: {type: 'string'}, only: {type: 'string', default: ''}, keep: {type: 'boolean', default: false}} as const;
  try {
    const {values} = parseArgs({options});
    const chosen = values.base ?? lastWithAnotherLock();
    return {
      base: git('rev-parse', '--verify', `${chosen}^{commit}`),
      only: values.only.split(',').filter(Boolean),
      keep: values.keep,
    };
  } catch (error) {
    return fail(`${(error as Error).message.split('\n')[0]} → write npm run prove:upgrade -- --base COMMIT --only next,2026.1`);
  }
}

/** The last commit before the lock file became what it is now. */
function lastWithAnotherLock(): string {
  const lock = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8').trim();
  return git('show', 'HEAD:package-lock.json') === lock
    ? `${git('log', '-1', '--format=%H', '--', 'package-lock.json')}~1`
    : 'HEAD';
}

function git(...args: string[]): string {
  return execFileSync('git', args, {cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28}).trim();
}

function run(cwd: string, args: string[]): void {
  const {status} = spawnSync(process.execPath, args, {cwd, stdio: 'inherit'});
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

function clear(): void {
  rmSync(WORK, {recursive: true, force: true});
  git('worktree', 'prune');
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
