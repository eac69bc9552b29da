/**
 * `npm run bench`: this site beside the stock classic template with the usual local search on the same text, as a Markdown table.
 * `-- --rounds 3` builds and audits each of them three times, in turns, and prints medians: on a machine that does other work, trust ratios
 * and processor seconds.
 */
import {mkdtempSync, realpathSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import type {Browser} from 'playwright-core';
import {auditFolder, auditPage, type PageAudit} from './lib/audit-page.mts';
import {addEasyops, type BenchSite, copyOurs, makeStock} from './lib/bench-sites.mts';
import {buildIfChanged} from './lib/build.mts';
import {launchChromium} from './lib/chromium.mts';
import {readDraft} from './lib/manual.mts';
import {type BuildCost, measureBuild} from './lib/measure-build.mts';
import {startNginx} from './lib/nginx.ts';
import {PACKAGE, packageBuild} from './lib/package.mts';
import {KINDS, type Kind, type PageWeight, weighPage} from './lib/weigh-page.mts';

const CODE = 'SAF-08';

type Goal = {words: string; isMet: (ours: number, stock: number) => boolean};

function atMost(limit: number): Goal {
  return {words: `at most ${limit}`, isMet: (ours) => ours <= limit};
}

const WEIGHT_GOALS: Partial<Record<Kind, Goal>> = {
  JavaScript: {words: 'at most 0.8 of stock', isMet: (ours, stock) => ours <= 0.8 * stock},
  CSS: atMost(20),
};

const PERFECT: Goal = {words: '100', isMet: (ours) => Math.round(ours) === 100};

/** Row, what is read, decimal places, goal. */
const AUDITED: [string, keyof PageAudit, number, Goal?][] = [
  ['Lighthouse performance', 'performance', 0, PERFECT],
  ['Lighthouse accessibility', 'accessibility', 0, PERFECT],
  ['Lighthouse best practices', 'best-practices', 0, PERFECT],
  ['Lighthouse search engines', 'seo', 0, PERFECT],
  ['First paint, ms', 'first-contentful-paint', 0],
  ['Largest paint, ms', 'largest-contentful-paint', 0, atMost(1200)],
  ['Blocking time, ms', 'total-blocking-time', 0, atMost(50)],
  ['Interactive, ms', 'interactive', 0],
  ['Layout shift', 'cumulative-layout-shift', 3, atMost(0.1)],
];

/** `bare`: as the page is sent to a reader who asks to save data; `whole`: with all that it fetches once it is idle. */
type Round = {cold: BuildCost; warm: BuildCost; audit: PageAudit; bare: PageWeight; whole: PageWeight};

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

// With its root, its other editions and what keeps it on a device: as a clinic deploys it.
await buildIfChanged();
await packageBuild();
const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'iop-bench-')));
try {
  const sites = {ours: copyOurs(path.join(folder, 'ours'), page), stock: makeStock(path.join(folder, 'stock'), page, manual)};
  addEasyops(sites.stock.folder);
  const measured: Record<BenchSite['name'], Round[]> = {ours: [], stock: []};
  const browser = await launchChromium();
  for (let round = 1; round <= rounds; round++) {
    for (const site of Object.values(sites)) {
      measured[site.name].push(await measure(site, browser));
    }
  }
  console.log(`${describe(browser.version())}\n\n${toTable(measured.ours, measured.stock)}`);
  await browser.close();
} finally {
  rmSync(folder, {recursive: true, force: true});
}

async function measure(site: BenchSite, browser: Browser): Promise<Round> {
  const cold = await measureBuild(site.folder, site.out);
  const warm = await measureBuild(site.folder, site.out, 'warm');
  const built = path.join(site.folder, 'build');
  const audit = site.name === 'ours' ? await auditDeployed(site.page) : await auditFolder(built, site.page);
  const bare = await weighPage(browser, built, site.page, {savesData: true});
  const whole = await weighPage(browser, built, site.page);
  console.error(`${site.name}: built in ${cold.seconds.toFixed(1)} s, performance ${audit.performance.toFixed(0)}`);
  return {cold, warm, audit, bare, whole};
}

async function auditDeployed(page: string): Promise<PageAudit> {
  const nginx = await startNginx({site: path.join(PACKAGE, 'site'), nginx: path.join(PACKAGE, 'nginx')});
  try {
    return await auditPage(nginx.origin + page);
  } finally {
    await nginx.stop();
  }
}

function describe(chromium: string): string {
  const cpus = os.cpus();
  const load = os.loadavg().map((value) => value.toFixed(1));
  return `${manual.pages.length} pages of text; ${CODE} viewed cold, 1280 × 800, until 2 s after the network is idle.
Medians of ${rounds} round${rounds === 1 ? '' : 's'}, in turns. Builds: cold without, warm with all that the build before has left. Memory: highest resident sum of the cold build's processes, sampled.
Lighthouse: its settings for phones, processor slowed down four times and slow 4G applied (not modelled). This site whole, from nginx as it is packaged for a server, without sign-in; the stock site from a plain server with gzip.
Sizes: kB of 1000 bytes, gzip; fonts as they are; for a reader who asks to save data. "When idle": with what others get besides once the page is idle,
here the search made ready. "Fetched ahead" is what the page prefetches and does not use. A keystroke to its results: npm run bench:search.
Machine: ${cpus.length} cores (${cpus[0]?.model}), Node ${process.versions.node}, Chromium ${chromium}; load average at the end ${load.join(', ')}.`;
}

function toTable(ours: readonly Round[], stock: readonly Round[]): string {
  /** `read`: what is read of a round. */
  const row = (name: string, read: (round: Round) => number, digits = 1, goal?: Goal): string[] => {
    const show = (value: number, places = digits) => (Number.isFinite(value) ? value.toFixed(places) : '–');
    const [our, their] = [median(ours.map(read)), median(stock.map(read))];
    const said = goal === undefined ? '' : `${goal.words}: ${goal.isMet(our, their) ? 'met' : 'MISSED'}`;
    return [name, show(our), show(their), show(our / their, 2), said];
  };
  const rows: string[][] = [
    row('Cold build, s', ({cold}) => cold.seconds),
    row('Cold build, processor s', ({cold}) => cold.cpuSeconds),
    row('Warm build, s', ({warm}) => warm.seconds),
    row('Peak memory, MB', ({cold}) => cold.bytes / 1e6, 0),
    // To a reader who asks to save data nothing is fetched ahead, by either site.
    ...KINDS.map((kind) =>
      row(`${kind}, kB`, ({bare, whole}) => (kind === 'Fetched ahead' ? whole : bare).bytes[kind] / 1000, 1, WEIGHT_GOALS[kind]),
    ),
    row('Requests', ({bare}) => bare.requests, 0),
    row('JavaScript when idle, kB', ({whole}) => whole.bytes.JavaScript / 1000),
    row('Requests when idle', ({whole}) => whole.requests, 0),
    row('Third-party requests', ({whole}) => whole.thirdParties, 0, atMost(0)),
    ...AUDITED.map(([name, key, digits, goal]) => row(name, ({audit}) => audit[key], digits, goal)),
  ];
  return [['', 'ours', 'stock', 'ours / stock', 'goal'], ['---', '--:', '--:', '--:', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
}
