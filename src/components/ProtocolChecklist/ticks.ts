/** What has been done of a checklist. Pure: the component keeps it, this says what it means. */
import type {Checklist, ChecklistItem} from '../../manual/types.ts';
import {isMoment} from '../kept.ts';

/** `at`: moment in milliseconds. `reason`: index into the manual's short list; present for "not applicable". */
export type Tick = {at: number; reason?: number};

/** By the id of the item. An item without a tick is not done. */
export type Ticks = Record<string, Tick>;

const MOST_TICKS = 200;

/** Stored data is not trusted: anything that is not exactly a record of ticks is no record. */
export function isTicks(value: unknown): value is Ticks {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return false;
  }
  const ticks = Object.values(value);
  return ticks.length <= MOST_TICKS && ticks.every(isTick);
}

function isTick(value: unknown): value is Tick {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const {at, reason} = value as Partial<Tick>;
  return isMoment(at) && (reason === undefined || (Number.isSafeInteger(reason) && reason >= 0));
}

export function withTick(ticks: Ticks, id: string, tick: Tick | undefined): Ticks {
  const {[id]: _old, ...others} = ticks;
  return tick ? {...others, [id]: tick} : others;
}

/** Items that everyone answers, in order. Conditional sub-items count only for whom they apply to, so they are not among them. */
export function itemsOf(checklist: Checklist): ChecklistItem[] {
  return checklist.pausePoints.flatMap(({items}) => items);
}

/** How many items have an answer, done or not applicable, and of how many. */
export function progressOf(checklist: Checklist, ticks: Ticks): {answered: number; of: number} {
  const items = itemsOf(checklist);
  return {answered: items.filter(({id}) => ticks[id]).length, of: items.length};
}
