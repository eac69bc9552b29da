/** Service hours as PRG-03.2 counts them: sessions at their true minutes, and the rehearsal; breaks never. */
import type {RotationCalendar} from '../manual/data/rotation-calendars.ts';
import {printHours} from '../manual/week-totals.ts';
import {type DayPlan, firstOfBlock, type Slot} from './plan.ts';

/** Of what runs at the same time a client is in one: the fewest minutes that a client may have, and the most. */
export type Hours = {least: number; most: number};

export function hoursOfDay(plan: DayPlan, slots: readonly Slot[]): Hours {
  const blocks = new Map<number, number[]>();
  for (const {index, from, to} of slots) {
    const first = firstOfBlock(plan, index);
    blocks.set(first, [...(blocks.get(first) ?? []), to - from]);
  }
  return {
    least: sum([...blocks.values()].map((minutes) => Math.min(...minutes))),
    most: sum([...blocks.values()].map((minutes) => Math.max(...minutes))),
  };
}

/** A week of a rotation, each of its days with a rehearsal. Each client's own sessions come on top. */
export function hoursOfWeek(
  calendar: Pick<RotationCalendar, 'weeks'>,
  week: number,
  rehearsal: number,
  minutesOf: (code: string) => number,
): {counted: number; days: number} {
  const days = calendar.weeks[week - 1] ?? [];
  return {counted: sum(days.flatMap((codes) => [...codes.map(minutesOf), rehearsal])), days: days.length};
}

function sum(minutes: readonly number[]): number {
  return minutes.reduce((total, each) => total + each, 0);
}

/** "3 h", or "2 h 50 min to 3 h" where it depends on which of two sessions a client is in. */
export function printSpan({least, most}: Hours): string {
  return least === most ? printHours(most) : `${printHours(least)} to ${printHours(most)}`;
}
