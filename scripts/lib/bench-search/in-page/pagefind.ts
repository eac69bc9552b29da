/** Pagefind without its worker, which Chromium's slow-down would not hold for. */
import type {OpenEngine} from './engine.ts';

/** Results of which its interface loads the text at once. */
const SHOWN = 5;

export const open: OpenEngine = async () => {
  const address = '/pagefind/pagefind.js';
  const pagefind = await import(address);
  await pagefind.options({noWorker: true});
  await pagefind.init();
  return async (query) => {
    const {results} = await pagefind.search(query);
    await Promise.all(results.slice(0, SHOWN).map((result: {data: () => Promise<unknown>}) => result.data()));
    return results.length;
  };
};
