/** Which edition counts on a day. Decided when a page is opened: a page that was built last year must not guess today. */

/** What is needed of an edition to know its standing. */
export type Dated = {name: string /** Day from which it is in force, as `2026-12-01`. */; effective: string};

export type Standing = 'coming' | 'in force' | 'superseded';

/** Editions by the day from which they are in force. No two have the same. */
export function byEffective<T extends Dated>(editions: readonly T[]): T[] {
  return [...editions].sort((a, b) => (a.effective < b.effective ? -1 : 1));
}

/** The newest edition whose effective date has come; undefined before the first. */
export function inForceOn<T extends Dated>(editions: readonly T[], day: string): T | undefined {
  return byEffective(editions).findLast(({effective}) => effective <= day);
}

/** Where an address without an edition leads: to the one in force; before the first is in force, to the first that will be. */
export function floatingEdition<T extends Dated>(editions: readonly T[], day: string): T | undefined {
  return inForceOn(editions, day) ?? byEffective(editions)[0];
}

export function standingOf(edition: Dated, editions: readonly Dated[], day: string): Standing {
  if (edition.effective > day) {
    return 'coming';
  }
  return inForceOn(editions, day)?.name === edition.name ? 'in force' : 'superseded';
}

/** The edition that took, or will take, the place of this one; undefined for the newest. */
export function successorOf<T extends Dated>(edition: Dated, editions: readonly T[]): T | undefined {
  return byEffective(editions).find(({effective}) => effective > edition.effective);
}

/** Calendar day of a moment at the program, as `2026-12-01`: the same for every reader, wherever the reader's clock is set. */
export function dayAt(moment: Date, timeZone: string): string {
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short'}).format(moment);
}
