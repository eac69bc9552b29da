/** The tool of this page: its own chunk, style sheet and data. No other page carries it (the name keeps its styles out of theirs). */
import type {ShiftData} from '../../manual/shift-data.ts';

type Tool = {ShiftTool: typeof import('./ShiftTool.tsx').ShiftTool; data: ShiftData};

let loading: Promise<Tool> | undefined;

/** Tried again after it failed. */
export function loadShift(): Promise<Tool> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Tool> {
  const [{ShiftTool}, {default: data}] = await Promise.all([
    import(/* webpackChunkName: "dialog-shift" */ './ShiftTool.tsx'),
    import(/* webpackChunkName: "dialog-shift" */ '@generated/manual/default/shift.json'),
  ]);
  return {ShiftTool, data};
}
