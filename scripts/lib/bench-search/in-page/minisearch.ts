/** MiniSearch with our layer, on a page's main thread. */
import {openOracle} from '../../search-oracle.ts';
import type {OpenEngine} from './engine.ts';

export const open: OpenEngine = async () => {
  const oracle = openOracle(await (await fetch('/minisearch.json')).text());
  return async (query) => oracle.rank(query, true).length;
};
