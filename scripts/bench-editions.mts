/**
 * `npm run bench:editions`: what editions cost, here and with Docusaurus' own versions, on the same text in the same run, as a Markdown
 * table. The text is the draft, doubled until it has at least 100 pages. Before the measured release, older editions are copies of
 * the first one under other names. Trust ratios and bytes: these machines are noisy.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {readManual} from '../src/manual/read-manual.ts';
import {readSources} from '../src/plugins/manual/read-sources.ts';
import {filesBelow, pack, unpack} from './lib/archive.mts';
import {linkModules, makeStock} from './lib/bench-sites.mts';
import {launchChromium} from './lib/chromium.mts';
import {growPages} from './lib/grow-manual.ts';
import {ROOT} from './lib/manual.mts';
import {type BuildCost, measureBuild, measureCommand} from './lib/measure-build.mts';
import {writeSeal} from './lib/seal.mts';
import {weighPage} from './lib/weigh-page.mts';

const LEAST_PAGES = 100;
const PAGE = 'SAF-08';
const TSX = 'node_modules/tsx/dist/cli.mjs';

const counts = parseArgs({options: {editions: {type: 'string', default: '1,3,5,10'}}})
  .values.editions.split(',')
  .map(Number);

type Row = {count: number; release: BuildCost; build: BuildCost; stock: BuildCost; ours: number; theirs: number};

const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'iop-editions-')));
process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
const ours = copyProject(path.join(folder, 'ours'));
const pages = growDraft(path.join(ours, 'docs'));
const {manual} = readManual({files: readSources(path.join(ours, 'docs')), settings: []});
const stock = makeStock(
  path.join(folder, 'stock'),
  manual.pages.find(({code}) => code === PAGE) as (typeof manual.pages)[number],
  manual,
  path.join(ours, 'docs'),
);
const browser = await launchChromium();

const rows: Row[] = [];
for (const count of counts) {
  addOlder(ours, count - 1);
  const name = nameOf(count);
  commitAll(ours);
  const release = await measureCommand(ours, [
    TSX,
    'scripts/release.mts',
    name,
    '--effective',
    `20${40 + count}-01-01`,
    '--yes-far-ahead',
    '--approved-by',
    'program-director',
  ]);
  const build = await measureCommand(ours, [TSX, 'scripts/build.mts']);
  const {bytes: ourBytes} = await weighPage(browser, path.join(ours, 'build'), `/${name}/saf-08/`);
  addStockVersions(stock.folder, count);
  const stockCost = await measureBuild(stock.folder, 'build');
  const {bytes: stockBytes} = await weighPage(browser, path.join(stock.folder, 'build'), stock.page);
  rows.push({count, release, build, stock: stockCost, ours: ourBytes.JavaScript, theirs: stockBytes.JavaScript});
  console.error(
    `${count} editions: release ${release.seconds.toFixed(0)} s, build ${build.seconds.toFixed(0)} s, stock ${stockCost.seconds.toFixed(0)} s`,
  );
  setTitle(ours, `Text after ${count}`);
}
await browser.close();

console.log(`${pages} pages of text. ${PAGE} viewed cold. ${os.cpus().length} cores (${os.cpus()[0]?.model}), Node ${process.versions.node}; load average at the end ${os
  .loadavg()
  .map((load) => load.toFixed(1))
  .join(', ')}.
"Release" is npm run release without npm's own start: all checks, and the new edition rendered. "Build" is npm run build after it: draft, root, and all editions put together. "Stock" builds all versions.

| editions | release, s | build, s | stock build, s | release + build, processor s | stock, processor s | ours, peak MB | stock, peak MB | JavaScript of a page, kB | stock, kB |
|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${rows.map(toLine).join('\n')}`);

function toLine({count, release, build, stock: theirs, ours: ourJs, theirs: theirJs}: Row): string {
  const cells = [
    count,
    release.seconds.toFixed(1),
    build.seconds.toFixed(1),
    theirs.seconds.toFixed(1),
    (release.cpuSeconds + build.cpuSeconds).toFixed(1),
    theirs.cpuSeconds.toFixed(1),
    (Math.max(release.bytes, build.bytes) / 1e6).toFixed(0),
    (theirs.bytes / 1e6).toFixed(0),
    (ourJs / 1000).toFixed(1),
    (theirJs / 1000).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

function nameOf(count: number): string {
  return `2030.${count}`;
}

/** Everything that git knows or would know of this project, as a repository of its own without an edition. */
function copyProject(target: string): string {
  const {stdout} = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], {cwd: ROOT, encoding: 'utf8'});
  for (const file of stdout
    .trim()
    .split('\n')
    .filter((name) => !/^(editions|versioned_|versions\.json)/.test(name))) {
    mkdirSync(path.dirname(path.join(target, file)), {recursive: true});
    cpSync(path.join(ROOT, file), path.join(target, file));
  }
  linkModules(target);
  spawnSync('git', ['init', '-q'], {cwd: target});
  // What measuring needs.
  writeFileSync(path.join(target, '.git/info/exclude'), '.tmp\n');
  return target;
}

function commitAll(project: string): void {
  spawnSync('git', ['add', '-A', '.', ':!node_modules'], {cwd: project});
  spawnSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', 'commit', '-qm', 'State'], {cwd: project});
}

function growDraft(draft: string): number {
  const sources = readSources(draft).filter(({path: file}) => file.endsWith('.mdx'));
  const grown = growPages(sources, LEAST_PAGES);
  for (const {path: file, text} of grown) {
    writeFileSync(path.join(draft, file), text);
  }
  setTitle(path.dirname(draft), 'Text to measure');
  writeFileSync(path.join(draft, '_data/withdrawn.yml'), '[]\n');
  writeFileSync(path.join(draft, '_data/changes.yml'), '[]\n');
  return grown.length;
}

function setTitle(project: string, title: string): void {
  writeFileSync(path.join(project, 'docs/_data/edition.yml'), `name: draft\ntitle: "${title}"\n`);
}

/** Older editions, up to `count`: the first one under other names, pages, data, text and seal. */
function addOlder(project: string, count: number): void {
  const versions = path.join(project, 'versions.json');
  const names: string[] = count > 0 ? JSON.parse(readFileSync(versions, 'utf8')) : [];
  for (let number = names.length + 1; number <= count; number++) {
    copyEdition(project, nameOf(1), nameOf(number), `20${40 + number}-01-01`);
    names.unshift(nameOf(number));
  }
  if (count > 0) {
    writeFileSync(versions, JSON.stringify(names));
  }
}

function copyEdition(project: string, from: string, to: string, effective: string): void {
  const at = (kind: string, name: string) => path.join(project, kind.replace('*', name));
  for (const kind of ['versioned_docs/version-*', 'versioned_sidebars/version-*-sidebars.json', 'editions/*']) {
    cpSync(at(kind, from), at(kind, to), {recursive: true});
  }
  const site = mkdtempSync(path.join(folder, 'site-'));
  const archive = path.join(at('editions/*', to), 'site.tar.br');
  unpack(archive, site);
  for (const file of filesBelow(site).filter((name) => /\.(html|js|css|json)$/.test(name))) {
    const full = path.join(site, file);
    writeFileSync(full, readFileSync(full, 'utf8').replaceAll(from, to));
  }
  pack(site, archive);
  rmSync(site, {recursive: true});
  for (const file of ['record.json', 'manual.json']) {
    const full = path.join(at('editions/*', to), file);
    const text = readFileSync(full, 'utf8')
      .replaceAll(from, to)
      .replace(/"effective": "[^"]*"/, `"effective": "${effective}"`);
    writeFileSync(full, text);
  }
  writeSeal(project, to);
}

/** Versions as Docusaurus cuts them: copies of the current text. */
function addStockVersions(project: string, count: number): void {
  const names = Array.from({length: count}, (_, index) => nameOf(count - index));
  for (const name of names) {
    cpSync(path.join(project, 'docs'), path.join(project, 'versioned_docs', `version-${name}`), {recursive: true});
    mkdirSync(path.join(project, 'versioned_sidebars'), {recursive: true});
    writeFileSync(
      path.join(project, 'versioned_sidebars', `version-${name}-sidebars.json`),
      '{"tutorialSidebar": [{"type": "autogenerated", "dirName": "."}]}',
    );
  }
  writeFileSync(path.join(project, 'versions.json'), JSON.stringify(names));
}
