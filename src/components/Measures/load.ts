/** The calculators: one chunk with its style sheet, for who opens one. The name keeps its styles out of those of every page (src/plugins/lean). */
type Tools = Pick<typeof import('./Tools.tsx'), 'ScoreTool' | 'ChangeTool' | 'Desk'>;

let loading: Promise<Tools> | undefined;

/** Tried again after it failed. */
export function loadTools(): Promise<Tools> {
  loading ??= import(/* webpackChunkName: "dialog-measures" */ './Tools.tsx').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
