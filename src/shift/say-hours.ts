/** Service hours of a day and of its week, in sentences. */
import type {ShiftData} from '../manual/shift-data.ts';
import {rotationDaysOf} from './from-rotation.ts';
import {hoursOfDay, hoursOfWeek, printSpan} from './hours.ts';
import {type DayPlan, REHEARSAL, type Slot} from './plan.ts';

type Day = {
  data: Pick<ShiftData, 'calendars' | 'band'>;
  plan: DayPlan;
  slots: readonly Slot[];
  minutesOf: (code: string) => number;
};

export function sayHours({data, plan, slots, minutesOf}: Day): string {
  const day = hoursOfDay(plan, slots);
  return [
    `${printSpan(day)} of this day count; breaks do not.`,
    ...(plan.entries.some(({code}) => code === REHEARSAL) ? ['With the rehearsal, where the payer counts it.'] : []),
    sayWeek({data, plan, slots, minutesOf}, day),
    ...(data.band ? [`A program week has ${data.band.from} to ${data.band.to} hours.`] : []),
  ].join(' ');
}

/**
 * Of the rotation's own week where the day is one of its; of three and four such days where it is not. The same day may stand in
 * several weeks, and in both tracks.
 */
function sayWeek({data, plan, minutesOf}: Day, day: {least: number; most: number}): string {
  const found = rotationDaysOf(plan, data.calendars);
  if (found.length === 0) {
    const times = (count: number) => printSpan({least: count * day.least, most: count * day.most});
    return `Three such days a week: ${times(3)}; four: ${times(4)}.`;
  }
  const hours = found.map(({calendar, week}) => hoursOfWeek(calendar, week, minutesOf(REHEARSAL), minutesOf));
  const either = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b).join(' or ');
  const counted = hours.map((week) => week.counted);
  const span = printSpan({least: Math.min(...counted), most: Math.max(...counted)});
  return `Week ${either(found.map(({week}) => week))} of the rotation, ${either(hours.map(({days}) => days))} days: ${span}, and each client’s own sessions on top.`;
}
