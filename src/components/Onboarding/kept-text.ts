/**
 * Where this browser keeps the record, as text. Small, since every page of the manual asks whether there is one; what the text means is
 * decided in src/onboarding. It does not expire: a path takes ninety days. The footer's one press erases it like all that is kept.
 */
import {createStorageSlot} from '@docusaurus/theme-common';
import {useSyncExternalStore} from 'react';
import {ERASED, KEPT} from '../kept.ts';

export const KEY = `${KEPT}onboarding`;

/** What this browser refused to store: it lives until the page is left. */
let unstored: string | null = null;
const listeners = new Set<() => void>();

export function getKeptText(): string | null {
  return unstored ?? createStorageSlot(KEY).get();
}

/** Whether the browser stored it. */
export function setKeptText(text: string): boolean {
  const slot = createStorageSlot(KEY);
  slot.set(text);
  unstored = slot.get() === text ? null : text;
  for (const listener of listeners) {
    listener();
  }
  return unstored === null;
}

export function isUnstored(): boolean {
  return unstored !== null;
}

/** Also hears of other tabs, and of the footer's button. */
function listen(run: () => void): () => void {
  const forget = () => {
    unstored = null;
    run();
  };
  listeners.add(run);
  window.addEventListener(ERASED, forget);
  const stop = createStorageSlot(KEY).listen(run);
  return () => {
    listeners.delete(run);
    window.removeEventListener(ERASED, forget);
    stop();
  };
}

/** The text that is kept; null on the server, in the first render, and where there is none. */
export function useKeptText(): string | null {
  return useSyncExternalStore(listen, getKeptText, () => null);
}
