import {useId, useRef} from 'react';
import type {ShiftData} from '../../manual/shift-data.ts';
import {printClock, readClock} from '../../shift/clock.ts';
import {minutesIn} from '../../shift/minutes.ts';
import {endsTomorrow, moveEntry, namesOf, REHEARSAL, type Slot, toSlots, withoutEntry} from '../../shift/plan.ts';
import {useToast} from '../Toast/index.tsx';
import {EntryRow, printCode} from './EntryRow.tsx';
import styles from './styles.module.css';
import type {ShiftState} from './use-shift.ts';

type Props = {
  data: ShiftData;
  shift: ShiftState;
  slots: readonly Slot[];
  onAdd: (code: string) => void;
  /** The last session was taken out. */
  onEmpty: () => void;
};

/** The day as clock times: when it begins, what follows what, and what lies between. */
export function RunOfDay({data, shift, slots, onAdd, onEmpty}: Props) {
  const {plan, setPlan} = shift;
  const id = useId();
  const toast = useToast();
  const list = useRef<HTMLOListElement>(null);
  const start = (clock: string) => {
    const minute = readClock(clock);
    if (minute !== undefined) {
      setPlan({...plan, start: minute});
    }
  };
  const names = namesOf(plan);
  const nameOf = (index: number) => printCode(plan.entries[index]?.code ?? '');
  const move = (index: number, by: -1 | 1) => {
    const next = moveEntry(plan, index, by);
    const slot = toSlots(next, minutesIn(data))[index + by];
    if (next !== plan && slot) {
      setPlan(next);
      toast(`${nameOf(index)} begins at ${printClock(slot.from)}`);
    }
  };
  const remove = (index: number) => {
    setPlan(withoutEntry(plan, index));
    if (plan.entries.length === 1) {
      onEmpty();
    } else {
      list.current?.focus();
    }
    // Behind the focus: Tab leads from there to what undoes it.
    toast(`${nameOf(index)} taken out`, {label: 'Undo', run: () => setPlan(plan)});
  };
  const addRehearsal = () => {
    onAdd(REHEARSAL);
    list.current?.focus();
  };
  return (
    <>
      <div className={styles.bar}>
        <label htmlFor={id}>Begins at</label>
        <input
          id={id}
          type="time"
          className="field"
          value={printClock(plan.start)}
          onChange={(event) => start(event.currentTarget.value)}
        />
        {data.frames.map(({key, name, starts}) => (
          <button
            key={key}
            type="button"
            className="button-quiet"
            aria-pressed={readClock(starts) === plan.start}
            onClick={() => start(starts)}
          >
            {name} {starts}
            {readClock(starts) === plan.start && <span aria-hidden="true"> ✓</span>}
          </button>
        ))}
      </div>
      {endsTomorrow(slots) && (
        <p role="alert" className={styles.alert}>
          This day would end after midnight. Begin earlier, or take a session out.
        </p>
      )}
      <ol ref={list} className={styles.run} tabIndex={-1} aria-label="Run of the day">
        {slots.map((slot) => (
          <EntryRow
            // Moved, it takes its open part and the focus with it: a second press moves the same session on.
            key={names[slot.index]}
            data={data}
            shift={shift}
            slots={slots}
            slot={slot}
            onMove={(by) => move(slot.index, by)}
            onRemove={() => remove(slot.index)}
          />
        ))}
      </ol>
      {!plan.entries.some(({code}) => code === REHEARSAL) && (
        <p className={styles.buttons}>
          <button type="button" className="button-quiet" onClick={addRehearsal}>
            Add the rehearsal behind the last group
          </button>
        </p>
      )}
    </>
  );
}
