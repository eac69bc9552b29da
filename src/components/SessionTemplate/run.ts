/** A session that is being run: which segment is on, how long it has, what still fits. Pure; times in milliseconds. */
import {planSession} from '../../manual/session-plan.ts';
import type {SessionTemplate} from '../../manual/types.ts';
import {isMoment} from '../kept.ts';

const MINUTE = 60_000;

/** `end`: when the session has to be over. `starts`: when each segment begun so far was begun; the last one is on now. */
export type Run = {end: number; starts: number[]};

export type RunView = {
  /** Index of the segment that is on. */
  index: number;
  /** For the segment that is on and all later ones: when each begins and ends if nothing more slips. */
  times: {start: number; end: number; minutes: number}[];
  /** Whole minutes that the segment still has, rounded up; 0 or fewer when it is over its time. */
  left: number;
  /** Minutes of the rest that do not fit before the end, however short the segments get. */
  missing: number;
};

/** A start chosen for today keeps its end, also when the group begins late: the room and the ride home do not wait. */
export function startRun(session: Pick<SessionTemplate, 'minutes'>, plannedStart: number | undefined, now: number): Run {
  const begins = plannedStart !== undefined && plannedStart <= now ? plannedStart : now;
  return {end: begins + session.minutes * MINUTE, starts: [now]};
}

/** A device may set its clock back in the middle of a session; the segments still follow each other (`isRun`). */
export function nextSegment(run: Run, now: number): Run {
  return {...run, starts: [...run.starts, Math.max(now, ...run.starts)]};
}

export function previousSegment(run: Run): Run {
  return run.starts.length > 1 ? {...run, starts: run.starts.slice(0, -1)} : run;
}

export function viewRun(run: Run, {segments}: Pick<SessionTemplate, 'segments'>, now: number): RunView {
  const index = run.starts.length - 1;
  const begun = run.starts[index] as number;
  const rest = segments.slice(index);
  const plan = planSession(rest, Math.floor((run.end - begun) / MINUTE));
  const due = begun + (plan.minutes[0] ?? 0) * MINUTE;
  // A segment over its time takes it from the later ones: they are planned again from now.
  const later =
    now > due ? planSession(rest.slice(1), Math.floor((run.end - now) / MINUTE)) : {...plan, minutes: plan.minutes.slice(1)};
  const currentEnd = Math.max(due, now);
  const times = [{start: begun, end: currentEnd, minutes: Math.round((currentEnd - begun) / MINUTE)}];
  for (const minutes of later.minutes) {
    const start = (times.at(-1) as {end: number}).end;
    times.push({start, end: start + minutes * MINUTE, minutes});
  }
  return {index, times, left: Math.ceil((due - now) / MINUTE), missing: later.missing};
}

/** Stored data is not trusted. `segments`: how many the session has. */
export function isRun(value: unknown, segments: number): value is Run {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const {end, starts} = value as Partial<Run>;
  return (
    isMoment(end) &&
    Array.isArray(starts) &&
    starts.length >= 1 &&
    starts.length <= segments &&
    starts.every((start, index) => isMoment(start) && (index === 0 || start >= (starts[index - 1] as number)))
  );
}

/** "09:30" of the reader's own day → moment; undefined for anything else. */
export function toMoment(clock: string, now: number): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock);
  if (!match) {
    return undefined;
  }
  const moment = new Date(now);
  moment.setHours(Number(match[1]), Number(match[2]), 0, 0);
  return moment.valueOf();
}
