/**
 * The way back: which result was opened from which search, until the reader is done with it. In this tab only, so that it is there
 * after another edition has been loaded, too.
 */
import {KEPT} from '../kept.ts';
import {isSearch, type Search} from './search-address.ts';

export type Trail = {
  search: Search;
  /** The result that was opened (`hitId`). */
  selected: string;
  /** Path of the page that it led to. */
  path: string;
  /** Words to mark there. */
  marks: string[];
};

export const TRAIL = `${KEPT}search`;

const MOST_MARKS = 60;

/** Undefined where there is none, or anything else than what this site wrote. */
export function readTrail(): Trail | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(TRAIL) ?? 'null');
    return isTrail(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Where the browser stores nothing, there is no way back. */
export function writeTrail(trail: Trail | undefined): void {
  try {
    if (trail) {
      sessionStorage.setItem(TRAIL, JSON.stringify({...trail, marks: trail.marks.slice(0, MOST_MARKS)}));
    } else {
      sessionStorage.removeItem(TRAIL);
    }
  } catch {
    // The result opens all the same.
  }
}

function isTrail(value: unknown): value is Trail {
  const {search, selected, path, marks} = (value ?? {}) as Record<string, unknown>;
  return (
    isSearch(search) &&
    typeof selected === 'string' &&
    typeof path === 'string' &&
    Array.isArray(marks) &&
    marks.length <= MOST_MARKS &&
    marks.every((mark) => typeof mark === 'string' && mark.length < 100)
  );
}
