import {useCallback} from 'react';
import {toClock} from '../../manual/dates.ts';
import type {ShiftListHead, ShiftSession} from '../../manual/shift-data.ts';
import {isTicks} from '../ProtocolChecklist/ticks.ts';
import {isKeptSession, type KeptSession, sessionKey} from '../SessionTemplate/kept-session.ts';
import {useKept} from '../use-kept.ts';

/** How far a session has come, as its own page keeps it. */
export function SessionState({edition, session: {code, segments}}: {edition: string; session: ShiftSession}) {
  const isKept = useCallback((value: unknown): value is KeptSession => isKeptSession(value, segments), [segments]);
  const [kept] = useKept(sessionKey(edition, code), isKept);
  return (
    kept?.run && (
      <span>
        Running: part {kept.run.starts.length} of {segments}
      </span>
    )
  );
}

/** How many items of a checklist are ticked, as its own page keeps it; and when, because a list of a group is used again for the next. */
export function TickCount({edition, list: {code, items}}: {edition: string; list: ShiftListHead}) {
  const [ticks = {}] = useKept(`ticks.${edition}.${code}`, isTicks);
  const moments = items.flatMap((id) => ticks[id]?.at ?? []);
  return moments.length === 0 ? null : (
    <span>
      {moments.length} of {items.length} answered{moments.length === items.length && ': complete'}, last at{' '}
      {toClock(new Date(Math.max(...moments)))}
    </span>
  );
}
