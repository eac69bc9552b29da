/**
 * What this browser keeps for the reader: nothing about clients, and nothing that is trusted when it is read back. What belongs to a
 * working day goes after twelve hours. Longer, and said to the reader where it is kept: the record of a reading path, and for thirty
 * days which sessions were planned lately (src/shift/stored.ts): codes of the manual, of use only on another day.
 */

/** Milliseconds after the last change for which something is kept: one working day. */
export const KEPT_FOR = 12 * 60 * 60 * 1000;

/** First letters of every key, so that one press can erase them all (`eraseKept`). */
export const KEPT = 'kept.';

/** Event of the window: the reader erases all that is kept, also what is kept in memory only. */
export const ERASED = 'kept-erased';

type Kept<T> = {savedAt: number; value: T};

/** Stored text → value; undefined when there is none, it is too old, or it is anything else than what this site wrote. */
export function readKept<T>(text: string | null, now: number, isValid: (value: unknown) => value is T): T | undefined {
  if (text === null) {
    return undefined;
  }
  try {
    const {savedAt, value} = JSON.parse(text) as Partial<Kept<unknown>>;
    const age = typeof savedAt === 'number' ? now - savedAt : Number.NaN;
    return age >= 0 && age < KEPT_FOR && isValid(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function writeKept<T>(value: T, now: number): string {
  return JSON.stringify({savedAt: now, value} satisfies Kept<T>);
}

/** A moment that a clock can show: `Date` ends in the year 275760. */
export function isMoment(value: unknown): value is number {
  return Number.isSafeInteger(value) && Math.abs(value as number) <= 8.64e15;
}

/** Removes everything that the site keeps. What was removed, by key. */
export function eraseKept(storage: Storage): [key: string, text: string][] {
  const kept = Object.keys(storage)
    .filter((key) => key.startsWith(KEPT))
    .map((key): [string, string] => [key, storage.getItem(key) ?? '']);
  for (const [key] of kept) {
    storage.removeItem(key);
  }
  return kept;
}
