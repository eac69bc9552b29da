import {savesData} from '../../offline/saves-data.ts';
import {loadOnce} from '../load-once.ts';

/**
 * Search itself: its own chunk, style sheet, worker and index. Nothing of it comes with a page. The name of the chunk keeps its styles out
 * of those of every page (src/plugins/lean).
 */
export const loadLayer = loadOnce(() => import(/* webpackChunkName: "dialog-search" */ './SearchLayer.tsx'));

/** Runs once the page has loaded and the browser is idle; never where the reader asks to save data, or the line is slow. */
export function whenIdle(run: () => void): void {
  if (savesData()) {
    return;
  }
  const wait = () => (window.requestIdleCallback ? window.requestIdleCallback(run) : setTimeout(run, 2000));
  if (document.readyState === 'complete') {
    wait();
  } else {
    window.addEventListener('load', wait, {once: true});
  }
}
