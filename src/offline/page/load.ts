/**
 * `/offline.js`, on every page: once it is shown and the browser has nothing else to do, what keeps this device up to date is loaded. Not
 * for readers who save data: for them nothing is fetched without a press on `/offline/`.
 */
import {savesData} from '../saves-data.ts';

if ('serviceWorker' in navigator && !savesData()) {
  const keep = '/offline/keep.js';
  addEventListener('load', () => {
    // Safari has no idle callbacks. Where it cannot be had, the page goes without it.
    (window.requestIdleCallback ?? setTimeout)(() => import(keep).catch(() => undefined));
  });
}
