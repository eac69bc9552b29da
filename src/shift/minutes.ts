/** How long what a plan names takes. */
import type {ShiftData} from '../manual/shift-data.ts';
import {REHEARSAL} from './plan.ts';

/** Where the manual has no frame of the day. */
const REHEARSAL_MINUTES = 30;

export function minutesIn({sessions, frames}: Pick<ShiftData, 'sessions' | 'frames'>): (code: string) => number {
  const minutes = new Map(sessions.map((session) => [session.code, session.minutes]));
  minutes.set(REHEARSAL, frames[0]?.rehearsal ?? REHEARSAL_MINUTES);
  return (code) => minutes.get(code) ?? 0;
}
