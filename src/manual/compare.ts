/** What differs between two manuals, by code: the words under it, not the file, the markup or the place on the page. */
import {compareCodes} from './code.ts';
import type {Unit} from './units.ts';

export type Change =
  | {code: string; change: 'changed'; before: Unit; after: Unit}
  | {code: string; change: 'new'; after: Unit}
  | {code: string; change: 'gone'; before: Unit};

/**
 * Every unit whose own words differ, that appeared, or that vanished, in the order of codes; and a checklist that stands in another
 * section: what that section vouches for has changed.
 */
export function compareUnits(before: ReadonlyMap<string, Unit>, after: ReadonlyMap<string, Unit>): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort(compareCodes).flatMap((code): Change[] => {
    const [was, is] = [before.get(code), after.get(code)];
    if (was && is) {
      return was.own === is.own && was.parent === is.parent ? [] : [{code, change: 'changed', before: was, after: is}];
    }
    return is ? [{code, change: 'new', after: is}] : was ? [{code, change: 'gone', before: was}] : [];
  });
}
