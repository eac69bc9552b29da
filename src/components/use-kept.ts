import {useCallback, useEffect, useMemo} from 'react';
import {readKept, writeKept} from './kept.ts';
import {useNow} from './use-now.ts';
import {useSlot} from './use-slot.ts';

/** How often what is kept is looked at again, to let it go when its time is over. */
const LOOK = 60_000;

/**
 * A value that this browser keeps for twelve hours after its last change. `undefined` on the server, before the first change,
 * after it has expired, and when what is stored is not what this site wrote. Writing `undefined` erases it. When the browser
 * cannot store (private window, full), the value lives until the page is left: a checklist has to work then too.
 */
export function useKept<T>(
  name: string,
  isValid: (value: unknown) => value is T,
): [T | undefined, (value: T | undefined) => void] {
  const [text, write] = useSlot(name);
  const looked = useNow(LOOK) ?? 0;
  // Not the moment of the last look alone: what was written since would seem to come from the future, and be refused.
  const value = useMemo(() => readKept(text, Math.max(looked, Date.now()), isValid), [text, looked, isValid]);

  const keep = useCallback((next: T | undefined) => write(next === undefined ? null : writeKept(next, Date.now())), [write]);

  useEffect(() => {
    if (text !== null && value === undefined) {
      keep(undefined);
    }
  }, [keep, text, value]);

  return [value, keep];
}
