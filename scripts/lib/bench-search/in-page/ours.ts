/** Our search on a page's main thread: the code and the index of the worker. */
import {openIndex} from '../../search-engine.ts';
import type {OpenEngine} from './engine.ts';

const MOST_HITS = 20;

export const open: OpenEngine = async () => {
  const response = await fetch('/ours.index');
  const searcher = openIndex(new Uint8Array(await response.arrayBuffer()));
  return async (query) => searcher.search({query, filters: {}, limit: MOST_HITS, typing: true}).hits.length;
};
