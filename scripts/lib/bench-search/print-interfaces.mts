/** Part 4 of the bench: how long a keystroke takes until a reader sees its results. */
import path from 'node:path';
import {BUILD} from '../manual.mts';
import type {Bench} from './bench.mts';
import {milliseconds, table} from './markdown.ts';
import {FIRST_QUERY} from './print-sizes.mts';
import {shuffled} from './print-speed.mts';
import {SLOWDOWN, summarize} from './time-engines.mts';
import {type Interface, timeInterface} from './time-interfaces.mts';

const QUERIES = 25;

export async function printInterfaces({browser, stock, typed}: Bench): Promise<string> {
  const interfaces: Record<string, Interface> = {
    ours: {
      folder: BUILD,
      address: '/next/saf-08/',
      key: '/',
      field: '[role=combobox]:visible',
      list: '[role=listbox]',
      // Examples, which an empty field shows, are options too, but lead nowhere.
      option: 'a[role=option]',
    },
    easyops: {
      folder: path.join(stock, 'build'),
      address: '/docs/safety/saf-08',
      field: '.navbar__search-input',
      list: '.navbar__search [class*="dropdownMenu"]',
      option: '.navbar__search [class*="suggestion_"]',
    },
  };
  const queries = shuffled(typed).slice(0, QUERIES);
  const rows: string[][] = [];
  for (const [name, settings] of Object.entries(interfaces)) {
    rows.push([name, ...(await rowOf(() => timeInterface(browser, settings, FIRST_QUERY, queries)))]);
  }
  return [
    '## Speed of the interfaces',
    `From the input event to the painted list, ${queries.length} queries of the test half typed; the page ${SLOWDOWN} times slower, its worker not. Cold: from the key or click
that opens search to the first result. Letters after which the list stays as it was are not counted. A frame takes up to 16.7 ms.`,
    table(['', 'cold', 'p50', 'p95', 'worst', 'keystrokes', 'unchanged'], rows),
  ].join('\n\n');
}

/** An interface that cannot be opened, or shows nothing, is a finding too: the other parts of the bench must not be lost for it. */
async function rowOf(time: () => ReturnType<typeof timeInterface>): Promise<string[]> {
  try {
    const {cold, times, unchanged} = await time();
    const {p50, p95, max} = summarize({cold, keystrokes: times.map((ms) => ({query: '', ms})), queries: 0});
    return [...[cold, p50, p95, max].map(milliseconds), String(times.length), String(unchanged)];
  } catch (error) {
    return [`FAILED: ${String(error).split('\n')[0]}`, '', '', '', '', ''];
  }
}
