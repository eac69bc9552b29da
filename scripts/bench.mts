/**
 * `npm run bench`: this site beside the stock classic template on the same text, as a Markdown table. `-- --rounds 3` builds each
 * of them three times, in turns, and prints medians: on a machine that does other work, trust ratios and processor seconds.
 */
import {mkdtempSync, realpathSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {type BenchSite, copyOurs, makeStock} from './lib/bench-sites.mts';
import {launchChromium} from './lib/chromium.mts';
import {readDraft} from './lib/manual.mts';
import {type BuildCost, measureBuild} from './lib/measure-build.mts';
import {KINDS, type Kind, type PageWeight, weighPage} from './lib/weigh-page.mts';

const CODE = 'SAF-08';
const MOST_KB: Partial<Record<Kind, number>> = {JavaScript: 165, CSS: 20};

type Measured = {costs: BuildCost[]; weight: PageWeight};

const rounds = Number(parseArgs({options: {rounds: {type: 'string', default: '1'}}}).values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds is not a whole number from 1 → write npm run bench -- --rounds 3');
  process.exit(1);
}

const {manual} = readDraft();
const page = manual.pages.find(({code}) => code === CODE);
if (!page) {
  console.error(`${CODE} cannot be read → run npm run check:content`);
  process.exit(1);
}

const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'iop-bench-')));
try {
  const sites = {ours: copyOurs(path.join(folder, 'ours'), page), stock: makeStock(path.join(folder, 'stock'), page, manual)};
  const costs: Record<BenchSite['name'], BuildCost[]> = {ours: [], stock: []};
  for (let round = 1; round <= rounds; round++) {
    for (const site of Object.values(sites)) {
      const cost = await measureBuild(site.folder, site.out);
      costs[site.name].push(cost);
      console.error(`Round ${round}, ${site.name}: built in ${cost.seconds.toFixed(1)} s`);
    }
  }
  const browser = await launchChromium();
  const weigh = (site: BenchSite) => weighPage(browser, path.join(site.folder, 'build'), site.page);
  const ours = {costs: costs.ours, weight: await weigh(sites.ours)};
  const stock = {costs: costs.stock, weight: await weigh(sites.stock)};
  console.log(`${describe(browser.version())}\n\n${toTable(ours, stock)}`);
  await browser.close();
} finally {
  rmSync(folder, {recursive: true, force: true});
}

function describe(chromium: string): string {
  const cpus = os.cpus();
  const load = os.loadavg().map((value) => value.toFixed(1));
  return `${manual.pages.length} pages of text; ${CODE} viewed cold, 1280 × 800, until 2 s after the network is idle.
Builds: no caches; median of ${rounds} round${rounds === 1 ? '' : 's'}, in turns. Memory: highest resident sum of the build's processes, sampled.
Sizes: kB of 1000 bytes, gzip; fonts as they are. "Fetched ahead" is what the page prefetches and does not use.
Machine: ${cpus.length} cores (${cpus[0]?.model}), Node ${process.versions.node}, Chromium ${chromium}; load average at the end ${load.join(', ')}.`;
}

function toTable(ours: Measured, stock: Measured): string {
  const rows: string[][] = [
    row('Cold build, s', ours, stock, ({costs}) => median(costs.map(({seconds}) => seconds))),
    row('Cold build, processor s', ours, stock, ({costs}) => median(costs.map(({cpuSeconds}) => cpuSeconds))),
    row('Peak memory, MB', ours, stock, ({costs}) => median(costs.map(({bytes}) => bytes)) / 1e6, 0),
    ...KINDS.map((kind) => row(`${kind}, kB`, ours, stock, ({weight}) => weight.bytes[kind] / 1000, 1, MOST_KB[kind])),
    row('Requests', ours, stock, ({weight}) => weight.requests, 0),
    row('Third-party requests', ours, stock, ({weight}) => weight.thirdParties, 0, 0),
  ];
  return [['', 'ours', 'stock', 'ours / stock', 'goal'], ['---', '--:', '--:', '--:', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function row(
  name: string,
  ours: Measured,
  stock: Measured,
  read: (site: Measured) => number,
  digits = 1,
  most?: number,
): string[] {
  const show = (value: number, places = digits) => (Number.isFinite(value) ? value.toFixed(places) : '–');
  const goal = most === undefined ? '' : `at most ${most}: ${read(ours) <= most ? 'met' : 'MISSED'}`;
  return [name, show(read(ours)), show(read(stock)), show(read(ours) / read(stock), 2), goal];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
}
