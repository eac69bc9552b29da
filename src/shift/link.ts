/**
 * A plan as the fragment of an address, for a colleague: `#day=1.0900.CBT-01.ORI-02_p15`. Codes, times and rooms only. What comes
 * from an address is not trusted: it is a plan, or a sentence that says why it is none.
 */
import {printClock, readClock} from './clock.ts';
import {type DayPlan, type Entry, isPlan, REHEARSAL} from './plan.ts';

/** Version of the form. */
const VERSION = '1';
const MARK = '#day=';

export type ReadLink = {plan: DayPlan} | {problem: string};

export function toLink({start, entries}: DayPlan): string {
  return MARK + [VERSION, printClock(start).replace(':', ''), ...entries.map(toToken)].join('.');
}

function toToken({code, pause, late, room, beside}: Entry): string {
  const parts = [pause > 0 && `p${pause}`, late > 0 && `l${late}`, room > 1 && `r${room}`, beside && 'b'];
  return [code, ...parts.filter((part) => part !== false)].join('_');
}

export const BAD_LINK = {
  damaged: 'This link is damaged or cut short, and no day can be read from it. Ask for it again.',
  newer: 'This link was made by a newer version of the manual, and cannot be read here. Ask for the times in words.',
  unknown: (code: string) => `This link names ${code}, which is no session of this edition. Ask for the times in words.`,
} as const;

/** Undefined where the fragment is none of a day: it may be a heading's. `isSession` says which codes the edition has. */
export function readLink(fragment: string, isSession: (code: string) => boolean): ReadLink | undefined {
  if (!fragment.startsWith(MARK)) {
    return undefined;
  }
  const [version = '', clock = '', ...tokens] = fragment.slice(MARK.length).split('.');
  if (version !== VERSION) {
    return {problem: /^[1-9]\d{0,3}$/.test(version) ? BAD_LINK.newer : BAD_LINK.damaged};
  }
  const start = readClock(clock);
  const entries = tokens.slice(0, 99).map(readToken);
  const plan = {start, entries};
  if (clock.includes(':') || entries.length === 0 || !isPlan(plan)) {
    return {problem: BAD_LINK.damaged};
  }
  const unknown = plan.entries.find(({code}) => code !== REHEARSAL && !isSession(code));
  return unknown ? {problem: BAD_LINK.unknown(unknown.code)} : {plan};
}

const TOKEN = /^([A-Z]{3}-\d{2}|R)(?:_p([1-9]\d{0,2}))?(?:_l([1-9]\d{0,2}))?(?:_r([2-9]))?(_b)?$/;

function readToken(token: string): Entry | undefined {
  const match = TOKEN.exec(token);
  if (!match) {
    return undefined;
  }
  const [, code = '', pause = '0', late = '0', room = '1', beside] = match;
  return {code, pause: Number(pause), late: Number(late), room: Number(room), beside: beside !== undefined};
}
