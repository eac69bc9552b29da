/** `/offline/keep.js`: registers the worker, keeps the copies of this device up to date while the page is idle, and says so at its foot. */

import {footWords} from '../words.ts';
import {ask, fetchCopies, startWorker} from './ask.ts';

/** Milliseconds between two batches, at least: the reader's own requests go first. */
const REST = 300;

/** Made when the site is put together (scripts/lib/device-parts.ts). */
const foot = document.getElementById('on-this-device-words');

void keep();

async function keep(): Promise<void> {
  // Private windows and strict settings refuse it: the page works as it did, and `/offline/` says why nothing is kept.
  const worker = await startWorker().catch(() => undefined);
  if (!worker) {
    return;
  }
  await fetchCopies(worker, await ask(worker, {ask: 'check'}), {
    pick: ({next}) => next,
    tell: (device) => {
      if (foot) {
        foot.textContent = footWords(device, Date.now());
      }
    },
    pause: async () => {
      await new Promise((resolve) => setTimeout(resolve, REST));
      await new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
    },
  });
}
