import type {ShiftData} from '../../manual/shift-data.ts';
import {loadOnce} from '../load-once.ts';

type Tool = {ShiftTool: typeof import('./ShiftTool.tsx').ShiftTool; data: ShiftData};

/** The tool of this page: its own chunk, style sheet and data. No other page carries it (the name keeps its styles out of theirs). */
export const loadShift = loadOnce(async (): Promise<Tool> => {
  const [{ShiftTool}, {default: data}] = await Promise.all([
    import(/* webpackChunkName: "dialog-shift" */ './ShiftTool.tsx'),
    import(/* webpackChunkName: "dialog-shift" */ '@generated/manual/default/shift.json'),
  ]);
  return {ShiftTool, data};
});
