/** Search itself: its own chunk, style sheet, worker and index. Nothing of it comes with a page. */
type Layer = typeof import('./SearchLayer.tsx');

let loading: Promise<Layer> | undefined;

/** Tried again after it failed. The name of the chunk keeps its styles out of those of every page (src/plugins/lean). */
export function loadLayer(): Promise<Layer> {
  loading ??= import(/* webpackChunkName: "dialog-search" */ './SearchLayer.tsx').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Runs once the page has loaded and the browser is idle; never where the reader asks to save data, or the line is slow. */
export function whenIdle(run: () => void): void {
  const {saveData, effectiveType = ''} =
    (navigator as {connection?: {saveData?: boolean; effectiveType?: string}}).connection ?? {};
  if (saveData || effectiveType.endsWith('2g')) {
    return;
  }
  const wait = () => (window.requestIdleCallback ? window.requestIdleCallback(run) : setTimeout(run, 2000));
  if (document.readyState === 'complete') {
    wait();
  } else {
    window.addEventListener('load', wait, {once: true});
  }
}
