/** Part 5 of the bench: a manual ten times as large. */
import {growExport} from '../grow-export.ts';
import {buildIndex} from '../search-engine.ts';
import {buildOracle} from '../search-oracle.ts';
import type {Bench} from './bench.mts';
import {makeEnginesSite} from './engines-site.mts';
import {goal, kilobytes, milliseconds, table} from './markdown.ts';
import {FIRST_QUERY} from './print-sizes.mts';
import {bytesOf} from './sizes.mts';
import {SLOWDOWN, summarize, timeEngine} from './time-engines.mts';

const TIMES = 10;
const MOST_P95 = 50;
const BUDGET_MS = 60_000;

export async function printGrown({browser, exported, stock, pagefind, typed}: Bench): Promise<string> {
  const grown = growExport(exported, TIMES);
  const [index, oracle] = [buildIndex(grown), buildOracle(grown)];
  const site = await makeEnginesSite('engines-grown', {index, oracle, stock, pagefind: pagefind.draft});
  const rows: {engine: string; bytes: Uint8Array; cold: number; p50: number; p95: number; max: number}[] = [];
  for (const [engine, bytes] of [
    ['ours', index],
    ['minisearch', Buffer.from(oracle)],
  ] as const) {
    const times = await timeEngine(browser, site, engine, {first: FIRST_QUERY, queries: typed, letters: true, budget: BUDGET_MS});
    rows.push({engine, bytes, cold: times.cold, ...summarize(times)});
  }
  const sections = grown.pages.reduce((sum, {units}) => sum + units.length, 0);
  return [
    `## ${TIMES} times the manual`,
    `${grown.pages.length} pages, ${sections} things with a code: lines of different sections mixed, rare words replaced by invented ones, as many as a text of that
length would bring (scripts/lib/grow-export.ts). Main thread, ${SLOWDOWN} times slower, typing the test half.`,
    table(
      ['', 'index, kB raw', 'brotli', 'cold, ms', 'p50', 'p95', 'worst'],
      rows.map(({engine, bytes, cold, p50, p95, max}) => [
        engine,
        kilobytes(bytes.length),
        kilobytes(bytesOf(bytes).brotli),
        ...[cold, p50, p95, max].map(milliseconds),
      ]),
    ),
    goal('p95 of a keystroke', rows[0]?.p95 ?? Number.NaN, MOST_P95, 'ms'),
  ].join('\n\n');
}
