import {useCallback} from 'react';
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

/** How many items of a checklist are ticked, as its own page keeps it. */
export function TickCount({edition, list: {code, items}}: {edition: string; list: ShiftListHead}) {
  const [ticks = {}] = useKept(`ticks.${edition}.${code}`, isTicks);
  const answered = items.filter((id) => ticks[id]).length;
  return answered === 0 ? null : (
    <span>
      {answered} of {items.length} answered{answered === items.length && ': complete'}
    </span>
  );
}
