/** By when something is read: in words, and on which day. For the browser, to which the schema would bring a library. */
import type {ReadBy} from './reading-data.ts';

export const READ_BY_KEYS = ['day-1', 'week-1', 'day-30', 'day-60', 'day-90'] as const satisfies readonly ReadBy[];

const WORDS: Record<ReadBy, string> = {
  'day-1': 'Day 1',
  'week-1': 'Week 1',
  'day-30': 'Day 30',
  'day-60': 'Day 60',
  'day-90': 'Day 90',
};

/** Day of employment that ends a step: day 1 is the first. */
const LAST_DAY: Record<ReadBy, number> = {'day-1': 1, 'week-1': 7, 'day-30': 30, 'day-60': 60, 'day-90': 90};

export function byWords(by: ReadBy): string {
  return WORDS[by];
}

/** The day on which a step ends, as `2026-12-26`. */
export function dueOn(by: ReadBy, firstDay: string): string {
  const date = new Date(`${firstDay}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + LAST_DAY[by] - 1);
  return date.toISOString().slice(0, 10);
}
