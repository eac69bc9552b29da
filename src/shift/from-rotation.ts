/** A day of a rotation calendar as a plan, and the week that a plan is a day of. */
import type {DayFrame} from '../manual/data/day-frames.ts';
import type {RotationCalendar} from '../manual/data/rotation-calendars.ts';
import {readClock} from './clock.ts';
import {type DayPlan, type Entry, REHEARSAL} from './plan.ts';

/** Minutes from one group to the next, and of the rehearsal, where the manual has no frame. */
const NO_FRAME = {break: 15, rehearsal: 0};

/** The groups of the day with their break, and the rehearsal in which the day ends. */
export function toPlan(
  codes: readonly string[],
  start: number,
  frame: Pick<DayFrame, 'break' | 'rehearsal'> = NO_FRAME,
): DayPlan {
  const entries: Entry[] = codes.map((code, index) => ({
    code,
    pause: index === 0 ? 0 : frame.break,
    late: 0,
    room: 1,
    beside: false,
  }));
  return {
    start,
    entries: frame.rehearsal > 0 ? [...entries, {code: REHEARSAL, pause: 0, late: 0, room: 1, beside: false}] : entries,
  };
}

/** The frame whose groups are still to come at `minute`, or the day's last one. */
export function frameAt<T extends Pick<DayFrame, 'starts'>>(frames: readonly T[], minute: number): T | undefined {
  return frames.find(({starts}) => (readClock(starts) ?? 0) >= minute) ?? frames.at(-1);
}

export type RotationDay = {calendar: RotationCalendar /** From 1. */; week: number; day: number};

/** The days of the calendars that a plan holds: both tracks may have the same groups. */
export function rotationDaysOf(plan: DayPlan, calendars: readonly RotationCalendar[]): RotationDay[] {
  const planned = plan.entries.map(({code}) => code);
  return calendars.flatMap((calendar) =>
    calendar.weeks.flatMap((week, weekIndex) =>
      week.flatMap((codes, dayIndex) =>
        codes.every((code) => planned.includes(code)) ? [{calendar, week: weekIndex + 1, day: dayIndex + 1}] : [],
      ),
    ),
  );
}
