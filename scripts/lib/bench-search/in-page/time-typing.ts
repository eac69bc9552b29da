/** Times an engine in the page: opening it until it answers, and every keystroke of queries that are typed letter by letter. */
import type {OpenEngine} from './engine.ts';

export type Typed = {
  /** From nothing to the answer to the first query. */
  cold: number;
  keystrokes: {query: string; ms: number}[];
  /** Queries that were typed to the end before the time was up. */
  queries: number;
};

export type TypingTask = {engine: string; first: string; queries: string[]; letters: boolean; budget: number};

async function timeTyping({engine, first, queries, letters, budget}: TypingTask): Promise<Typed> {
  const started = performance.now();
  const {open} = (await import(engine)) as {open: OpenEngine};
  const search = await open();
  await search(first);
  const cold = performance.now() - started;
  const typed: Typed = {cold, keystrokes: [], queries: 0};
  for (const query of queries) {
    for (let end = letters ? 1 : query.length; end <= query.length; end++) {
      const asked = performance.now();
      await search(query.slice(0, end));
      typed.keystrokes.push({query: query.slice(0, end), ms: performance.now() - asked});
    }
    typed.queries++;
    if (performance.now() - started > budget) {
      break;
    }
  }
  return typed;
}

declare global {
  interface Window {
    timeTyping: typeof timeTyping;
  }
}

window.timeTyping = timeTyping;
