import {createStorageSlot, useStorageSlot} from '@docusaurus/theme-common';
import {useCallback, useEffect, useMemo} from 'react';
import {KEPT, readKept, writeKept} from './kept.ts';
import {useNow} from './use-now.ts';

/** How often what is kept is looked at again, to let it go when its time is over. */
const LOOK = 60_000;

/**
 * A value that this browser keeps for twelve hours after its last change. `undefined` on the server, before the first change,
 * after it has expired, and when what is stored is not what this site wrote. Writing `undefined` erases it. When the browser
 * cannot store (private window, full), the value is simply not kept: Docusaurus' slot warns in the console and goes on.
 */
export function useKept<T>(
  name: string,
  isValid: (value: unknown) => value is T,
): [T | undefined, (value: T | undefined) => void] {
  const key = KEPT + name;
  const [text] = useStorageSlot(key);
  const slot = useMemo(() => createStorageSlot(key), [key]);
  const now = useNow(LOOK);
  const value = useMemo(() => readKept(text, now ?? Date.now(), isValid), [text, now, isValid]);

  useEffect(() => {
    if (text !== null && value === undefined) {
      slot.del();
    }
  }, [slot, text, value]);

  const keep = useCallback(
    (next: T | undefined) => (next === undefined ? slot.del() : slot.set(writeKept(next, Date.now()))),
    [slot],
  );
  return [value, keep];
}
