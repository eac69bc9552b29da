/** What this browser keeps of a session: the start that the reader picked, and the run. */
import {isRun, type Run, toMoment} from './run.ts';

export type KeptSession = {start?: string; run?: Run};

export const sessionKey = (edition: string, code: string): string => `session.${edition}.${code}`;

/** Stored data is not trusted. `segments`: how many the session has. */
export function isKeptSession(value: unknown, segments: number): value is KeptSession {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const {start, run} = value as KeptSession;
  const isStart = start === undefined || (typeof start === 'string' && toMoment(start, 0) !== undefined);
  return isStart && (run === undefined || isRun(run, segments));
}
