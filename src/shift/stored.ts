/**
 * What this browser keeps of a shift: the plan of today, until the program's day is over, and which sessions were planned lately.
 * Nothing that is read back is trusted.
 */
import {daysBetween} from '../manual/dates.ts';
import {isClients} from './copies.ts';
import {type DayPlan, isPlan, REHEARSAL} from './plan.ts';

export type Shift = {plan: DayPlan /** How many clients are expected; only to count copies. */; clients: number};

/** Version of the form. */
const VERSION = 1;

export function writeShift({plan, clients}: Shift, /** At the program. */ day: string): string {
  return JSON.stringify({version: VERSION, day, plan, clients});
}

export type ReadShift =
  | {state: 'none'}
  /** Of an earlier day: it is over. */
  | {state: 'expired'}
  | {state: 'kept'; shift: Shift}
  /** It stays stored until the reader plans anew or erases it. */
  | {state: 'problem'; problem: string};

export const BAD_SHIFT = {
  damaged: 'What this browser keeps of a shift cannot be read. Plan the day anew, or erase it.',
  newer: 'This browser keeps a shift that a newer version of the manual wrote. Open it there, or plan the day anew.',
  unknown: (code: string) =>
    `The day that this browser keeps names ${code}, which is no session of this edition any more. Plan the day anew.`,
} as const;

/** `today` is the day at the program. */
export function readShift(text: string | null, today: string, isSession: (code: string) => boolean): ReadShift {
  if (text === null) {
    return {state: 'none'};
  }
  const {version, day, plan, clients} = (parse(text) ?? {}) as Record<string, unknown>;
  if (Number.isSafeInteger(version) && (version as number) > VERSION) {
    return {state: 'problem', problem: BAD_SHIFT.newer};
  }
  if (version !== VERSION || typeof day !== 'string' || !isPlan(plan) || !isClients(clients)) {
    return {state: 'problem', problem: BAD_SHIFT.damaged};
  }
  if (day !== today) {
    return {state: 'expired'};
  }
  const unknown = plan.entries.find(({code}) => code !== REHEARSAL && !isSession(code));
  return unknown ? {state: 'problem', problem: BAD_SHIFT.unknown(unknown.code)} : {state: 'kept', shift: {plan, clients}};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As many as are offered again. */
const MOST_RECENT = 8;

/** Days for which a session counts as used lately: longer than a day's ticks, because it is offered on another day. */
export const RECENT_FOR = 30;

type Recent = {code: string; day: string};

export function writeRecent(before: readonly Recent[], codes: readonly string[], day: string): string {
  const others = before.filter(({code}) => !codes.includes(code));
  return JSON.stringify([...codes.map((code) => ({code, day})), ...others].slice(0, MOST_RECENT));
}

/** The newest first. Anything else than what this site wrote is nothing: it is written anew with the next plan. */
export function readRecent(text: string | null, today: string, isSession: (code: string) => boolean): Recent[] {
  const value: unknown = parse(text ?? '[]');
  return Array.isArray(value)
    ? value
        .slice(0, MOST_RECENT)
        .filter(isRecent)
        .filter(({code, day}) => isSession(code) && daysBetween(day, today) >= 0 && daysBetween(day, today) <= RECENT_FOR)
        .map(({code, day}) => ({code, day}))
    : [];
}

function isRecent(value: unknown): value is Recent {
  const {code, day} = (value ?? {}) as Partial<Recent>;
  return typeof code === 'string' && typeof day === 'string';
}
