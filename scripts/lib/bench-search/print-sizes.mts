/** Part 2 of the bench: what is sent. */
import type {Bench} from './bench.mts';
import {ENGINES} from './engines-site.mts';
import {goal, kilobytes, table} from './markdown.ts';
import {type Bytes, sizeOf} from './sizes.mts';

const MOST_KB = 250;

/** A query for which there are results everywhere. */
export const FIRST_QUERY = 'overdose';

export async function printSizes({browser, site}: Bench): Promise<string> {
  const sizes = await Promise.all(ENGINES.map((engine) => sizeOf(browser, site, engine, FIRST_QUERY)));
  const cells = ({raw, gzip, brotli}: Bytes) => [raw, gzip, brotli].map(kilobytes);
  const rows = sizes.map(({index, code, firstQuery}, place) => [
    ENGINES[place] as string,
    ...cells(index),
    kilobytes(code.brotli),
    String(firstQuery.requests),
    kilobytes(firstQuery.brotli),
  ]);
  return [
    '## Size',
    `kB of 1000 bytes, one edition. "First query": all that opening search and asking "${FIRST_QUERY}" bring, code and index, brotli; Pagefind loads
its index in parts. Our site asks for its manifest besides: one request more.`,
    table(['', 'index, raw', 'gzip', 'brotli', 'code, brotli', 'requests, first query', 'kB, first query'], rows),
    goal('index of one edition', (sizes[0]?.index.brotli ?? Number.NaN) / 1000, MOST_KB, 'kB brotli'),
  ].join('\n\n');
}
