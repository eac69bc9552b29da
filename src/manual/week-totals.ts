/** What a week of the program adds up to, for the check and for the page alike. */
import type {ProgramWeek, WeekRow} from './types.ts';

export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export type WeekTotals = {
  days: {day: string /** Minutes in the house, and those of them that count. */; all: number; counted: number}[];
  all: number;
  counted: number;
};

/** Minutes a day, in the order of the week, and of the whole week. */
export function weekTotals({rows}: Pick<ProgramWeek, 'rows'>): WeekTotals {
  const sum = (list: readonly WeekRow[]) => list.reduce((total, {minutes}) => total + minutes, 0);
  const both = (list: readonly WeekRow[]) => ({all: sum(list), counted: sum(list.filter(({counts}) => counts))});
  const days = DAYS.filter((day) => rows.some((row) => row.day === day));
  return {days: days.map((day) => ({day, ...both(rows.filter((row) => row.day === day))})), ...both(rows)};
}

/** 570 → "9 h 30 min". */
export function printHours(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [...(hours > 0 || rest === 0 ? [`${hours} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])].join(' ');
}
