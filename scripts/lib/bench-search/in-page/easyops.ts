/** The easyops plugin's own worker script on a page's main thread: in a worker, Chromium's slow-down does not hold. */
// @ts-expect-error It has no types.
import {SearchWorker} from '@easyops-cn/docusaurus-search-local/dist/client/client/theme/worker.js';
import type {OpenEngine} from './engine.ts';

/** Results that its search bar asks for. */
const LIMIT = 8;

export const open: OpenEngine = async () => {
  const worker = new SearchWorker();
  await worker.fetchIndexes('/', '');
  return async (query) => (await worker.search('/', '', query, LIMIT)).length;
};
