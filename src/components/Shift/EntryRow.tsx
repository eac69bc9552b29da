import Link from '@docusaurus/Link';
import {useId} from 'react';
import type {ShiftData} from '../../manual/shift-data.ts';
import {printClock} from '../../shift/clock.ts';
import {changeEntry, REHEARSAL, type Slot} from '../../shift/plan.ts';
import {SessionState} from './SessionState.tsx';
import {keepStart} from './session-start.ts';
import styles from './styles.module.css';
import type {ShiftState} from './use-shift.ts';

type Props = {
  data: ShiftData;
  shift: ShiftState;
  slots: readonly Slot[];
  slot: Slot;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** What a break can be chosen from, beside what it is. */
const PAUSES = [0, 5, 10, 15, 20, 25, 30, 45, 60];

/** Rooms that a program of this size has. */
const ROOMS = [1, 2, 3, 4, 5, 6];

/** One session of the day, the break before it, and what can be changed about it. */
export function EntryRow({data, shift, slots, slot, onMove, onRemove}: Props) {
  const {plan, setPlan} = shift;
  const {index, code, from, to, room, late} = slot;
  const id = useId();
  const entry = plan.entries[index];
  const session = data.sessions.find((each) => each.code === code);
  const name = printCode(code);
  const before = slots[index - 1];
  const hasRooms = slots.some((each) => each.room !== 1);
  if (!entry) {
    return null;
  }
  const change = (part: Parameters<typeof changeEntry>[2]) => setPlan(changeEntry(plan, index, part));
  return (
    <li className={styles.entry}>
      {entry.pause > 0 && !entry.beside && (
        <p className={styles.pause}>
          {printClock(from - entry.pause - late)} Break, {entry.pause} min
        </p>
      )}
      <p className={styles.what}>
        <span className={styles.time}>
          {printClock(from)} to {printClock(to)}
        </span>{' '}
        {session ? (
          <Link to={`/${code.toLowerCase()}/`} onClick={() => keepStart(data.edition.name, session, from)}>
            <strong>{code}</strong> {session.title}
          </Link>
        ) : (
          <strong>Rehearsal</strong>
        )}
      </p>
      <p className={styles.facts}>
        <span>{to - from} min</span>
        {hasRooms && <span>Room {room}</span>}
        {entry.beside && <span>At the same time</span>}
        {late > 0 && <span>{late} min later than planned</span>}
        {session && <SessionState edition={data.edition.name} session={session} />}
      </p>
      <details className={styles.change}>
        <summary aria-label={`Change ${name}`}>Change</summary>
        <p className={styles.buttons}>
          {index > 0 && !entry.beside && (
            <>
              <label htmlFor={`${id}-pause`}>Break before</label>
              <select
                id={`${id}-pause`}
                className="field"
                value={entry.pause}
                onChange={(event) => change({pause: Number(event.currentTarget.value)})}
              >
                {[...new Set([...PAUSES, entry.pause])]
                  .sort((a, b) => a - b)
                  .map((minutes) => (
                    <option key={minutes} value={minutes}>
                      {minutes} min
                    </option>
                  ))}
              </select>
            </>
          )}
          {session && (
            <>
              <label htmlFor={`${id}-room`}>Room</label>
              <select
                id={`${id}-room`}
                className="field"
                value={room}
                onChange={(event) => change({room: Number(event.currentTarget.value)})}
              >
                {[...new Set([...ROOMS, room])].map((number) => (
                  <option key={number} value={number}>
                    {number}
                  </option>
                ))}
              </select>
            </>
          )}
          {session && before && before.code !== REHEARSAL && (
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={entry.beside}
                onChange={(event) =>
                  change(
                    event.currentTarget.checked ? {beside: true, room: before.room === room ? room + 1 : room} : {beside: false},
                  )
                }
              />{' '}
              At the same time as {before.code}
            </label>
          )}
        </p>
        <p className={styles.buttons}>
          <button
            type="button"
            className="button-quiet"
            aria-disabled={index === 0}
            aria-label={`${name} earlier`}
            onClick={() => onMove(-1)}
          >
            Earlier
          </button>
          <button
            type="button"
            className="button-quiet"
            aria-disabled={index === slots.length - 1}
            aria-label={`${name} later`}
            onClick={() => onMove(1)}
          >
            Later
          </button>
          <button type="button" className="button-quiet" aria-label={`Take out ${name}`} onClick={onRemove}>
            Take out
          </button>
        </p>
      </details>
    </li>
  );
}

/** What an entry is called in a sentence. */
export function printCode(code: string): string {
  return code === REHEARSAL ? 'Rehearsal' : code;
}
