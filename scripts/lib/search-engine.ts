/** Where the bench and the tests meet the search of this site: the same functions that the worker and the command line call. */
import type {ExportedManual} from '../../src/manual/export-manual.ts';
import {toIndexFile, writeIndexFile} from '../../src/search/index-file.ts';
import {openIndex, type Searcher} from '../../src/search/searcher.ts';

export {openIndex, type Searcher};

/**
 * A query is judged as it stands in the field, where the last word may be unfinished: readers see results as they type, and nothing
 * else says that a query is complete.
 */
export const TYPING = true;

const MOST_HITS = 10;

/** As the browser gets it. `edition`: its name, when the draft is called otherwise. */
export function buildIndex(manual: ExportedManual, edition?: string): Uint8Array {
  return writeIndexFile(toIndexFile(manual, edition));
}

/** Codes, best first. A term has none: it holds its place as `word:…`, and counts as a wrong answer. */
export function rankWithOurs(searcher: Searcher, query: string): string[] {
  const {hits} = searcher.search({query, filters: {}, limit: MOST_HITS, typing: TYPING});
  return hits.map(({code, title}) => code || `word:${title}`);
}
