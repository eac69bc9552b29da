import {loadOnce} from '../load-once.ts';

/** The calculators: one chunk with its style sheet, for who opens one. The name keeps its styles out of those of every page (src/plugins/lean). */
export const loadTools = loadOnce<Pick<typeof import('./Tools.tsx'), 'ScoreTool' | 'ChangeTool' | 'Desk'>>(
  () => import(/* webpackChunkName: "dialog-measures" */ './Tools.tsx'),
);
