import {createStorageSlot, useStorageSlot} from '@docusaurus/theme-common';
import {useCallback, useEffect, useMemo, useState} from 'react';
import {ERASED, KEPT} from './kept.ts';

/** Stored text under a name of the site's own. Where the browser stores nothing, it lives until the page is left, or all is erased. */
export function useSlot(name: string): [string | null, (text: string | null) => void] {
  const key = KEPT + name;
  const [stored] = useStorageSlot(key);
  const [unstored, setUnstored] = useState<string | null>(null);
  const slot = useMemo(() => createStorageSlot(key), [key]);
  const write = useCallback(
    (text: string | null) => {
      if (text === null) {
        slot.del();
      } else {
        slot.set(text);
      }
      setUnstored(slot.get() === text ? null : text);
    },
    [slot],
  );
  useEffect(() => {
    const forget = () => setUnstored(null);
    window.addEventListener(ERASED, forget);
    return () => window.removeEventListener(ERASED, forget);
  }, []);
  return [unstored ?? stored, write];
}
