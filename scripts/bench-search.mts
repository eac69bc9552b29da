/**
 * `npm run bench:search`: this search beside the easyops plugin, Pagefind and MiniSearch, as Markdown tables: quality on the judged queries,
 * size, speed of engines and of interfaces in Chromium, and ten times the manual. `-- --only quality` prints one part, `--misses` what to look at in the tuning half.
 * Trust ratios and bytes: these machines are noisy.
 */
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {type Bench, prepareBench} from './lib/bench-search/bench.mts';
import {printGrown} from './lib/bench-search/print-grown.mts';
import {printInterfaces} from './lib/bench-search/print-interfaces.mts';
import {printQuality} from './lib/bench-search/print-quality.mts';
import {printSizes} from './lib/bench-search/print-sizes.mts';
import {printSpeed} from './lib/bench-search/print-speed.mts';
import {ROOT} from './lib/manual.mts';

const {values} = parseArgs({
  options: {
    only: {type: 'string'},
    misses: {type: 'boolean', default: false},
    queries: {type: 'string', default: path.join(ROOT, 'tests/search/queries.yml')},
  },
});

const PARTS: Record<string, (bench: Bench) => Promise<string>> = {
  quality: (bench) => printQuality(bench, values.misses),
  size: printSizes,
  speed: printSpeed,
  interfaces: printInterfaces,
  grown: printGrown,
};

const chosen = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = chosen.filter((name) => !PARTS[name]);
if (unknown.length > 0) {
  console.error(`--only ${unknown.join(',')} is no part of the bench → use some of ${Object.keys(PARTS).join(',')}`);
  process.exit(1);
}

const bench = await prepareBench(values.queries);
console.log(describe(bench));
for (const name of chosen) {
  console.log(`\n${await PARTS[name]?.(bench)}`);
}
console.log(`\nLoad average at the end: ${loads()}.`);
await bench.browser.close();

function describe({exported, codes, queries, browser}: Bench): string {
  const cpus = os.cpus();
  return `${exported.pages.length} pages, ${codes.size} things with a code, ${exported.lexicon.length} terms; ${queries.length} judged queries, split by their SHA-256.
Machine: ${cpus.length} cores (${cpus[0]?.model}), Node ${process.versions.node}, Chromium ${browser.version()}; load average ${loads()}.`;
}

function loads(): string {
  return os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(', ');
}
