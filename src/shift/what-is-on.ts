/** What is on at a moment of the day, and what is next. */
import {endOf, type Slot} from './plan.ts';

export type WhatIsOn = {
  state: 'before' | 'on' | 'break' | 'over';
  on: Slot[];
  /** Those that begin together after what is on; empty at the end. */
  next: Slot[];
  /** Minutes until what is on ends, or, in a break and before the day, until what is next begins. */
  left: number;
};

export function whatIsOn(slots: readonly Slot[], minute: number): WhatIsOn {
  const on = slots.filter(({from, to}) => from <= minute && minute < to);
  const later = slots.filter(({from}) => from > minute);
  const begins = Math.min(...later.map(({from}) => from));
  const next = later.filter(({from}) => from === begins);
  if (on.length > 0) {
    return {state: 'on', on, next, left: Math.max(...on.map(({to}) => to)) - minute};
  }
  if (next.length > 0) {
    return {state: slots.some(({to}) => to <= minute) ? 'break' : 'before', on, next, left: begins - minute};
  }
  return {state: 'over', on, next, left: minute - endOf(slots, {start: 0})};
}
