/** A session that is opened from the day has its start of the day on its own page. */
import {createStorageSlot} from '@docusaurus/theme-common';
import {printClock} from '../../shift/clock.ts';
import {KEPT, readKept, writeKept} from '../kept.ts';
import {isKeptSession, type KeptSession, sessionKey} from '../SessionTemplate/kept-session.ts';

/** One that runs already keeps its own. `segments`: how many the session has. */
export function keepStart(edition: string, {code, segments}: {code: string; segments: number}, minute: number): void {
  const slot = createStorageSlot(KEPT + sessionKey(edition, code));
  const isKept = (value: unknown): value is KeptSession => isKeptSession(value, segments);
  if (readKept(slot.get(), Date.now(), isKept)?.run === undefined) {
    slot.set(writeKept<KeptSession>({start: printClock(minute)}, Date.now()));
  }
}
