import {useHistory, useLocation} from '@docusaurus/router';
import {useCallback, useEffect, useMemo, useState} from 'react';
import type {ShiftData} from '../../manual/shift-data.ts';
import {dayAt} from '../../manual/standing.ts';
import {minuteAt} from '../../shift/clock.ts';
import {type ReadLink, readLink} from '../../shift/link.ts';
import {type DayPlan, sessionsIn} from '../../shift/plan.ts';
import {type ReadShift, readRecent, readShift, type Shift, writeRecent, writeShift} from '../../shift/stored.ts';
import {liveProgram} from '../Setting/program-data.ts';
import {useNow} from '../use-now.ts';
import {useSlot} from '../use-slot.ts';

/** As many as most groups have. */
const USUAL_CLIENTS = 10;

const EMPTY: DayPlan = {start: 9 * 60, entries: []};

export type ShiftState = {
  plan: DayPlan;
  clients: number;
  /** Keeps a change of the day. */
  setPlan: (plan: DayPlan) => void;
  setClients: (clients: number) => void;
  /** Nothing of the day is kept any more. */
  erase: () => void;
  /** Why what is kept cannot be shown. */
  problem: string | undefined;
  /** What the address holds: a day, or why it cannot be read. */
  link: ReadLink | undefined;
  /** Takes the link out of the address. */
  leaveLink: () => void;
  /** Sessions of the last days, the newest first. */
  recent: string[];
  /** Of the program's own clock and calendar. */
  today: string;
  minute: number;
};

/** The day that is being prepared or run, kept until the program's day is over. Only in the browser: what is kept is there at once. */
export function useShift({edition, sessions}: Pick<ShiftData, 'edition' | 'sessions'>): ShiftState {
  const {timeZone} = liveProgram();
  const now = new Date(Math.max(useNow(10_000) ?? 0, Date.now()));
  const today = dayAt(now, timeZone);
  const codes = useMemo(() => new Set(sessions.map(({code}) => code)), [sessions]);
  const isSession = useCallback((code: string) => codes.has(code), [codes]);

  const [text, write] = useSlot(`shift.${edition.name}`);
  const [recentText, writeRecentText] = useSlot(`shift-recent.${edition.name}`);
  const read: ReadShift = useMemo(() => readShift(text, today, isSession), [text, today, isSession]);
  const recent = useMemo(() => readRecent(recentText, today, isSession), [recentText, today, isSession]);
  const isOver = read.state === 'expired';
  useEffect(() => {
    if (isOver) {
      write(null);
    }
  }, [isOver, write]);
  // Planned without a session yet: how many clients come is chosen before there is a day to keep it with.
  const [clientsBefore, setClientsBefore] = useState(USUAL_CLIENTS);
  const shift: Shift = read.state === 'kept' ? read.shift : {plan: EMPTY, clients: clientsBefore};

  const {hash, pathname, search} = useLocation();
  const history = useHistory();
  const link = useMemo(() => readLink(hash, isSession), [hash, isSession]);

  return {
    ...shift,
    setPlan: (plan) => {
      write(writeShift({plan, clients: shift.clients}, today));
      const added = sessionsIn(plan).filter((code) => !sessionsIn(shift.plan).includes(code));
      if (added.length > 0) {
        writeRecentText(writeRecent(recent, added, today));
      }
    },
    setClients: (clients) => {
      setClientsBefore(clients);
      if (read.state === 'kept') {
        write(writeShift({...shift, clients}, today));
      }
    },
    erase: () => {
      write(null);
      writeRecentText(null);
    },
    problem: read.state === 'problem' ? read.problem : undefined,
    link,
    leaveLink: () => history.replace(pathname + search),
    recent: recent.map(({code}) => code),
    today,
    minute: minuteAt(now, timeZone),
  };
}
