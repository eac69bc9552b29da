/** Times engines on the main thread of a page that has nothing else to do, slowed down. */
import type {Browser} from 'playwright-core';
import {median, quantile} from 'simple-statistics';
import type {Engine} from './engines-site.mts';
import type {Typed, TypingTask} from './in-page/time-typing.ts';
import {visit} from './visit.mts';

export const SLOWDOWN = 4;

export type Times = {keystrokes: number; queries: number; p50: number; p95: number; p99: number; max: number; worst: string};

export function timeEngine(browser: Browser, site: string, engine: Engine, task: Omit<TypingTask, 'engine'>): Promise<Typed> {
  return visit(browser, {folder: site, slowdown: SLOWDOWN}, async (page) => {
    await page.addScriptTag({type: 'module', url: '/time-typing.js'});
    await page.waitForFunction(() => 'timeTyping' in window);
    return page.evaluate((asked) => window.timeTyping(asked), {...task, engine: `/${engine}.js`});
  });
}

/**
 * Several rounds of the same task as one: each keystroke with the time in the middle, so that other work on the machine, which hits
 * different keystrokes each time, does not count. What not every round came to is left out.
 */
export function middleOf(rounds: readonly Typed[]): Typed {
  const shortest = rounds.reduce((a, b) => (b.keystrokes.length < a.keystrokes.length ? b : a));
  return {
    cold: median(rounds.map(({cold}) => cold)),
    queries: shortest.queries,
    keystrokes: shortest.keystrokes.map(({query}, place) => ({
      query,
      ms: median(rounds.map(({keystrokes}) => keystrokes[place]?.ms ?? Number.NaN)),
    })),
  };
}

export function summarize({keystrokes, queries}: Typed): Times {
  const times = keystrokes.map(({ms}) => ms);
  const [p50, p95, p99] = quantile(times, [0.5, 0.95, 0.99]) as [number, number, number];
  const worst = keystrokes.reduce((a, b) => (b.ms > a.ms ? b : a));
  return {keystrokes: times.length, queries, p50, p95, p99, max: worst.ms, worst: worst.query};
}

/** How much slower a loop becomes on the main thread and in a worker when Chromium is told to slow the page down. */
export function measureSlowdown(browser: Browser, site: string): Promise<{main: number; worker: number}> {
  return visit(browser, {folder: site}, async (page) => {
    const before = await page.evaluate(spinBoth);
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
    const after = await page.evaluate(spinBoth);
    return {main: after.main / before.main, worker: after.worker / before.worker};
  });
}

/** Runs in the page. */
async function spinBoth(): Promise<{main: number; worker: number}> {
  const spin = `
    let best = Infinity;
    for (let round = 0; round < 5; round++) {
      const started = performance.now();
      let sum = 0;
      for (let i = 0; i < 1e7; i++) sum += Math.sqrt(i);
      best = Math.min(best, performance.now() - started + sum * 0);
    }`;
  const main = new Function(`${spin} return best;`)();
  const worker = new Worker(URL.createObjectURL(new Blob([`${spin} postMessage(best);`])));
  return new Promise((resolve) => {
    worker.onmessage = ({data}) => resolve({main, worker: data});
  });
}
