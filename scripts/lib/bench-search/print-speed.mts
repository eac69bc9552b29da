/** Part 3 of the bench: how long a keystroke takes. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {median} from 'simple-statistics';
import {indexedWords} from '../../../src/search/words.ts';
import {BUILD} from '../manual.mts';
import {seededRandom} from '../search-intervals.ts';
import type {Bench} from './bench.mts';
import {ENGINES, type Engine} from './engines-site.mts';
import type {Typed} from './in-page/time-typing.ts';
import {goal, milliseconds, table} from './markdown.ts';
import {misspeltQueries} from './misspell.ts';
import {FIRST_QUERY} from './print-sizes.mts';
import {measureSlowdown, middleOf, SLOWDOWN, summarize, type Times, timeEngine} from './time-engines.mts';
import {type Interface, timeInterface} from './time-interfaces.mts';

const MOST_P95 = 16;
const MOST_WORST = 50;
/** An engine that is slower is stopped: queries come in an order that is not that of the file. */
const BUDGET_MS = 30_000;
const ROUNDS = 3;
const MISSPELT = 40;
/** Typed into real interfaces. */
const IN_INTERFACE = 25;

export async function printSpeed(bench: Bench): Promise<string> {
  const {browser, site} = bench;
  const typed = shuffled(bench.typed);
  const misspelt = misspeltQueries(vocabularyOf(bench), MISSPELT);
  const slowed = await measureSlowdown(browser, site);
  const rows: {engine: Engine; cold: number; keystrokes: Times; worst: Times}[] = [];
  for (const engine of ENGINES) {
    const [keystrokes, worst] = [await timeRounds(bench, engine, typed), await timeRounds(bench, engine, misspelt)];
    rows.push({
      engine,
      cold: median([keystrokes.cold, worst.cold]),
      keystrokes: summarize(keystrokes),
      worst: summarize(worst),
    });
  }
  const ours = rows[0] as (typeof rows)[number];
  return [
    '## Speed',
    `(a) On the main thread of a blank page, each engine by its own code, processor slowed down ${SLOWDOWN} times (CDP Emulation.setCPUThrottlingRate; measured
here: main thread ${slowed.main.toFixed(1)} times, worker ${slowed.worker.toFixed(1)} times: it does not hold for workers, in which ours, easyops' and Pagefind's run for readers).
Milliseconds from the question to the answer, without the list. Cold: from nothing to the first answer. Every prefix of the test half's queries;
then ${MISSPELT} queries of six misspelt words, typed too. ${ROUNDS} rounds; of each keystroke the time in the middle. A round ends after ${BUDGET_MS / 1000} s.`,
    table(
      ['typing the test half', 'cold', 'p50', 'p95', 'p99', 'worst', 'keystrokes', 'queries'],
      rows.map(({engine, cold, keystrokes}) => [engine, milliseconds(cold), ...cellsOf(keystrokes)]),
    ),
    table(
      ['typing six misspelt words', 'p50', 'p95', 'p99', 'worst', 'keystrokes', 'queries'],
      rows.map(({engine, worst}) => [engine, ...cellsOf(worst)]),
    ),
    [
      goal('p95 of a keystroke', ours.keystrokes.p95, MOST_P95, 'ms'),
      goal('worst keystroke of six misspelt words', ours.worst.max, MOST_WORST, `ms ("${ours.worst.worst}")`),
    ].join('\n'),
    await interfaceTable(bench, typed.slice(0, IN_INTERFACE)),
  ].join('\n\n');
}

async function timeRounds({browser, site}: Bench, engine: Engine, queries: string[]): Promise<Typed> {
  const rounds: Typed[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await timeEngine(browser, site, engine, {first: FIRST_QUERY, queries, letters: true, budget: BUDGET_MS}));
  }
  return middleOf(rounds);
}

function cellsOf({p50, p95, p99, max, keystrokes, queries}: Times): string[] {
  return [...[p50, p95, p99, max].map(milliseconds), String(keystrokes), String(queries)];
}

async function interfaceTable({browser, stock}: Bench, typed: readonly string[]): Promise<string> {
  const interfaces: [string, Interface][] = [
    [
      'ours',
      {
        folder: BUILD,
        address: '/next/saf-08/',
        key: '/',
        field: '[role=combobox]',
        list: '[role=listbox]',
        option: '[role=option]',
      },
    ],
    [
      'easyops',
      {
        folder: path.join(stock, 'build'),
        address: '/docs/safety/saf-08',
        field: '.navbar__search-input',
        list: '.navbar__search [class*="dropdownMenu"]',
        option: '.navbar__search [class*="suggestion_"]',
      },
    ],
  ];
  const rows: string[][] = [];
  for (const [name, settings] of interfaces) {
    if (name === 'ours' && !existsSync(path.join(BUILD, 'search/manifest.json'))) {
      rows.push([name, 'the built site has no search: npm run build', '', '', '', '', '']);
      continue;
    }
    const {cold, times, unchanged} = await timeInterface(browser, settings, FIRST_QUERY, typed);
    const {p50, p95, max} = summarize({cold, keystrokes: times.map((ms) => ({query: '', ms})), queries: typed.length});
    rows.push([name, ...[cold, p50, p95, max].map(milliseconds), String(times.length), String(unchanged)]);
  }
  return `(b) In the real interface, from the input event to the painted list, ${typed.length} queries typed; the page ${SLOWDOWN} times slower, the worker not. Cold: from
the key or click that opens search to the first result. Letters after which the list stays as it was are not counted. A frame takes up to 16.7 ms.

${table(['', 'cold', 'p50', 'p95', 'worst', 'keystrokes', 'unchanged'], rows)}`;
}

/** The words of the text, as typed. */
function vocabularyOf({exported}: Bench): string[] {
  return exported.pages.flatMap(({units}) => units.flatMap(({lines}) => lines.flatMap(({text}) => indexedWords(text))));
}

function shuffled(list: readonly string[]): string[] {
  const random = seededRandom(1);
  return list
    .map((item) => ({item, place: random()}))
    .sort((a, b) => a.place - b.place)
    .map(({item}) => item);
}
