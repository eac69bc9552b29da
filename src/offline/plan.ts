/**
 * Which copies a device should hold. By itself: the edition in force, and, two weeks ahead, the one that will take its place, so that
 * the day of the change needs no network. All else on request. What belongs to no edition comes along, and comes last: it may name
 * files of the editions that must be there by then.
 */
import {daysBetween} from '../manual/dates.ts';
import {type Dated, floatingEdition, inForceOn} from '../manual/standing.ts';
import {DRAFT_COPY, ROOT_COPY} from './copies.ts';
import type {CopyState} from './device.ts';

/** Days before its effective day from which an edition is fetched. */
const AHEAD = 14;

/** What the reader asked for, by a press. */
export type Wishes = {
  /** Nothing is fetched until the reader asks for something. */
  off: boolean;
  asked: readonly string[];
  removed: readonly string[];
};

export const NO_WISHES: Wishes = {off: false, asked: [], removed: []};

/** Names of copies, in the order in which they are fetched. `today` as `2026-12-01`. */
export function wantedCopies(editions: readonly Dated[], today: string, {off, asked, removed}: Wishes): string[] {
  if (off) {
    return [];
  }
  const own = automaticCopies(editions, today).filter((name) => !removed.includes(name));
  const names = [...new Set([...own, ...asked])].filter((name) => name !== ROOT_COPY);
  return names.length > 0 ? [...names, ROOT_COPY] : [];
}

/** Editions that came by themselves and have had their day: their successor is in force, and on this device. */
export function copiesToLetGo(held: readonly string[], editions: readonly Dated[], today: string, {asked}: Wishes): string[] {
  const current = inForceOn(editions, today);
  if (!current || !held.includes(current.name)) {
    return [];
  }
  const past = editions.filter(({effective}) => effective < current.effective).map(({name}) => name);
  return held.filter((name) => past.includes(name) && !asked.includes(name));
}

export function wish(wishes: Wishes, copy: string): Wishes {
  return {
    off: false,
    asked: [...new Set([...wishes.asked, copy])],
    removed: wishes.removed.filter((name) => name !== copy),
  };
}

/** What was removed does not come back by itself. */
export function unwish({off, asked, removed}: Wishes, copy: string): Wishes {
  return {off, asked: asked.filter((name) => name !== copy), removed: [...new Set([...removed, copy])]};
}

function automaticCopies(editions: readonly Dated[], today: string): string[] {
  const current = floatingEdition(editions, today);
  if (!current) {
    // Before the first release, the draft answers.
    return [DRAFT_COPY];
  }
  const soon = editions.filter(({effective}) => effective > today && daysBetween(today, effective) <= AHEAD);
  return [...new Set([current, ...soon].map(({name}) => name))];
}

/**
 * After a reader's press: the copy, then those whose files have changed, then what belongs to no edition. The first of them that is not
 * as the site has it; undefined when all are.
 */
export function copyAndWhatItNeeds(copy: string, copies: readonly {name: string; state: CopyState}[]): string | undefined {
  const others = copies.filter(({name, state}) => state === 'outdated' && name !== copy && name !== ROOT_COPY);
  const order = [copy, ...others.map(({name}) => name), ROOT_COPY];
  return order.find((name) => copies.some((one) => one.name === name && one.state !== 'held'));
}
