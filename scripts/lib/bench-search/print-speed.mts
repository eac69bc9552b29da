/** Part 3 of the bench: how long a keystroke takes each engine. */
import {median} from 'simple-statistics';
import {indexedWords} from '../../../src/search/words.ts';
import {seededRandom} from '../search-intervals.ts';
import type {Bench} from './bench.mts';
import {ENGINES, type Engine} from './engines-site.mts';
import type {Typed} from './in-page/time-typing.ts';
import {goal, milliseconds, table} from './markdown.ts';
import {misspeltQueries} from './misspell.ts';
import {FIRST_QUERY} from './print-sizes.mts';
import {measureSlowdown, middleOf, SLOWDOWN, summarize, type Times, timeEngine} from './time-engines.mts';

const MOST_P95 = 16;
const MOST_WORST = 50;
/** An engine that is slower is stopped: queries come in an order that is not that of the file. */
const BUDGET_MS = 30_000;
const ROUNDS = 3;
const MISSPELT = 40;

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
    '## Speed of the engines',
    `On the main thread of a blank page, each engine by its own code, processor slowed down ${SLOWDOWN} times (CDP Emulation.setCPUThrottlingRate; measured
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

/** The words of the text, as typed. */
function vocabularyOf({exported}: Bench): string[] {
  return exported.pages.flatMap(({units}) => units.flatMap(({lines}) => lines.flatMap(({text}) => indexedWords(text))));
}

export function shuffled(list: readonly string[]): string[] {
  const random = seededRandom(1);
  return list
    .map((item) => ({item, place: random()}))
    .sort((a, b) => a.place - b.place)
    .map(({item}) => item);
}
