/** The plan of a program day: which sessions run, in which room, and what lies between them. Codes and numbers only. */
import {DAY} from './clock.ts';

/** Stands in a plan for the half hour behind the groups in which clients rehearse (PRG-03.3). */
export const REHEARSAL = 'R';

export type Entry = {
  /** Code of a session, or `REHEARSAL`. */
  code: string;
  /** Minutes of break before it. */
  pause: number;
  /** Minutes by which it starts later than planned. */
  late: number;
  room: number;
  /** It runs at the same time as the one before it, in another room. */
  beside: boolean;
};

export type DayPlan = {/** Minute of the day at which the first session begins. */ start: number; entries: Entry[]};

export const MOST = {entries: 10, pause: 180, late: 240, room: 9} as const;

/** What is on, from when to when. `index` is its place in the plan. */
export type Slot = {index: number; code: string; room: number; from: number; to: number; late: number};

/** One after the other, except what stands beside another. A block ends with the longest of those that began together. */
export function toSlots({start, entries}: DayPlan, minutesOf: (code: string) => number): Slot[] {
  const slots: Slot[] = [];
  let [begins, ends] = [start, start];
  for (const [index, {code, pause, late, room, beside}] of entries.entries()) {
    if (!beside) {
      begins = ends + pause + late;
    }
    const to = begins + minutesOf(code);
    ends = beside ? Math.max(ends, to) : to;
    slots.push({index, code, room, from: begins, to, late: beside ? 0 : late});
  }
  return slots;
}

/** When the day is over; its start where nothing is planned. */
export function endOf(slots: readonly Slot[], {start}: Pick<DayPlan, 'start'>): number {
  return Math.max(start, ...slots.map(({to}) => to));
}

export function endsTomorrow(slots: readonly Slot[]): boolean {
  return slots.some(({to}) => to > DAY);
}

/** Adds a session behind the others, in the room of the last one. Undefined where the day is full. */
export function withEntry(plan: DayPlan, code: string, pause: number): DayPlan | undefined {
  const last = plan.entries.at(-1);
  return plan.entries.length >= MOST.entries
    ? undefined
    : tidy({...plan, entries: [...plan.entries, {code, pause, late: 0, room: last?.room ?? 1, beside: false}]});
}

export function withoutEntry(plan: DayPlan, index: number): DayPlan {
  return tidy({...plan, entries: plan.entries.filter((_, place) => place !== index)});
}

/** The entry one place earlier (-1) or later (1). The breaks stay where they are: they belong to the day, not to what is moved. */
export function moveEntry(plan: DayPlan, index: number, by: -1 | 1): DayPlan {
  const [one, other] = [plan.entries[index], plan.entries[index + by]];
  if (!one || !other) {
    return plan;
  }
  const entries = [...plan.entries];
  const keepTime = ({pause, late, beside}: Entry) => ({pause, late, beside});
  entries[index] = {...other, ...keepTime(one)};
  entries[index + by] = {...one, ...keepTime(other)};
  return tidy({...plan, entries});
}

export function changeEntry(plan: DayPlan, index: number, change: Partial<Omit<Entry, 'code'>>): DayPlan {
  return tidy({...plan, entries: plan.entries.map((entry, place) => (place === index ? {...entry, ...change} : entry))});
}

/** The first has no break before it and nothing to stand beside; the rehearsal follows its group, in the same room. */
function tidy(plan: DayPlan): DayPlan {
  const entries: Entry[] = [];
  for (const entry of plan.entries) {
    const before = entries.at(-1);
    if (!before) {
      entries.push({...entry, pause: 0, beside: false});
    } else if (entry.code === REHEARSAL) {
      entries.push({...entry, room: before.room, beside: false});
    } else {
      entries.push(entry.beside && before.code === REHEARSAL ? {...entry, beside: false} : entry);
    }
  }
  return {...plan, entries};
}

/** How much later the block with this entry begins, so that it begins at `minute`; the rest moves with it. Never earlier than planned. */
export function startAt(plan: DayPlan, slots: readonly Slot[], index: number, minute: number): DayPlan {
  const first = firstOfBlock(plan, index);
  const [slot, entry] = [slots[first], plan.entries[first]];
  if (!slot || !entry) {
    return plan;
  }
  const late = Math.min(MOST.late, Math.max(0, entry.late + minute - slot.from));
  return changeEntry(plan, first, {late});
}

/** The entry that those beside it began with. */
export function firstOfBlock({entries}: DayPlan, index: number): number {
  let first = index;
  while (first > 0 && entries[first]?.beside) {
    first -= 1;
  }
  return first;
}

export function asPlanned(plan: DayPlan): DayPlan {
  return {...plan, entries: plan.entries.map((entry) => ({...entry, late: 0}))};
}

/** A name for each entry that stays its own when it changes places: the code, numbered where it stands there more than once. */
export function namesOf({entries}: DayPlan): string[] {
  return entries.map(({code}, index) => `${code} ${entries.slice(0, index).filter((each) => each.code === code).length + 1}`);
}

/** Codes of the sessions, each once, in the order of the day. */
export function sessionsIn({entries}: DayPlan): string[] {
  return [...new Set(entries.map(({code}) => code))].filter((code) => code !== REHEARSAL);
}

/** Whether `value` is a plan that this site could have made: stored data and addresses are not trusted. Codes are checked elsewhere. */
export function isPlan(value: unknown): value is DayPlan {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const {start, entries} = value as Partial<DayPlan>;
  return (
    isCount(start, DAY - 1) &&
    Array.isArray(entries) &&
    entries.length <= MOST.entries &&
    entries.every(isEntry) &&
    isTidy(entries.map(inOrder))
  );
}

function isTidy(entries: Entry[]): boolean {
  return JSON.stringify(tidy({start: 0, entries}).entries) === JSON.stringify(entries);
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const {code, pause, late, room, beside} = value as Partial<Entry>;
  return (
    typeof code === 'string' &&
    CODE.test(code) &&
    isCount(pause, MOST.pause) &&
    isCount(late, MOST.late) &&
    isCount(room, MOST.room) &&
    room > 0 &&
    typeof beside === 'boolean'
  );
}

/** A session's code, or the rehearsal's. */
export const CODE = /^(?:[A-Z]{3}-\d{2}|R)$/;

function isCount(value: unknown, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

/** What may have been added to an entry by another version is not compared. */
function inOrder({code, pause, late, room, beside}: Entry): Entry {
  return {code, pause, late, room, beside};
}
