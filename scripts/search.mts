/**
 * `npm run search -- "narcan"`: the results that the browser would show, best first. `--json` prints one JSON array a query, `--stdin`
 * reads one query a line, `--edition 2026.1` searches a released edition instead of the draft, `--limit 20` prints more than ten.
 */
import {createInterface} from 'node:readline';
import {parseArgs} from 'node:util';
import {exportManual} from '../src/manual/export-manual.ts';
import {readEditionNames, readExported} from '../src/plugins/manual/read-editions.ts';
import type {Hit} from '../src/search/protocol.ts';
import {ROOT, readDraft} from './lib/manual.mts';
import {buildIndex, openIndex, type Searcher} from './lib/search-engine.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    json: {type: 'boolean', default: false},
    stdin: {type: 'boolean', default: false},
    edition: {type: 'string', default: 'draft'},
    limit: {type: 'string', default: '10'},
  },
});
const limit = Number(values.limit);
if (!Number.isInteger(limit) || limit < 1) {
  stop('--limit is not a whole number from 1 → write --limit 20');
}
const searcher = open(values.edition);
if (values.stdin) {
  for await (const query of createInterface({input: process.stdin})) {
    print(query);
  }
} else if (positionals.length === 0) {
  stop('There is no query → write npm run search -- "client arrives drunk"');
} else {
  positionals.forEach(print);
}

/** As the browser gets it: written to bytes and read from them. */
function open(edition: string): Searcher {
  const released = readEditionNames(ROOT);
  if (edition !== 'draft' && edition !== 'next' && !released.includes(edition)) {
    stop(`There is no edition ${edition} → use draft, ${released.join(', ')}`);
  }
  const manual = released.includes(edition) ? readExported(ROOT, edition) : exportManual(readDraft().manual, []);
  return openIndex(buildIndex(manual, edition));
}

function print(query: string): void {
  const {hits} = searcher.search({query, limit, typing: true});
  console.log(values.json ? JSON.stringify(hits.map(toRecord)) : hits.map(toLine).join('\n') || 'Nothing found');
}

function toRecord({code, title, kind, score, path, address}: Hit) {
  return {code, title, kind, score: Number(score.toFixed(3)), path, address};
}

function toLine({code, title, kind, score}: Hit): string {
  return `${score.toFixed(1).padStart(7)}  ${code.padEnd(12)} ${title} (${kind})`;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
