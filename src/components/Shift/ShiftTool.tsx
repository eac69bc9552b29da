import Heading from '@theme/Heading';
import {useEffect, useMemo, useRef, useState} from 'react';
import {formatDay} from '../../manual/dates.ts';
import type {ShiftData} from '../../manual/shift-data.ts';
import {readClock} from '../../shift/clock.ts';
import {frameAt, toPlan} from '../../shift/from-rotation.ts';
import {minutesIn} from '../../shift/minutes.ts';
import {type DayPlan, REHEARSAL, toSlots, withEntry} from '../../shift/plan.ts';
import {useToast} from '../Toast/index.tsx';
import {SettingsIn} from '../WhoToCall/index.tsx';
import {Checklists} from './Checklists.tsx';
import {printCode} from './EntryRow.tsx';
import {HandOver} from './HandOver.tsx';
import {Hours} from './Hours.tsx';
import {LinkNote} from './LinkNote.tsx';
import {OnNow} from './OnNow.tsx';
import {PackingList} from './PackingList.tsx';
import {PrintPack} from './PrintPack.tsx';
import {RotationPicker} from './RotationPicker.tsx';
import {RunOfDay} from './RunOfDay.tsx';
import {SessionPicker} from './SessionPicker.tsx';
import styles from './styles.module.css';
import {useShift} from './use-shift.ts';

/** Choose the sessions of a day; run it; print all that it needs; hand it over. */
export function ShiftTool({data}: {data: ShiftData}) {
  const shift = useShift(data);
  const {plan, setPlan} = shift;
  const toast = useToast();
  const minutesOf = useMemo(() => minutesIn(data), [data]);
  const slots = toSlots(plan, minutesOf);
  const isPlanned = plan.entries.length > 0;
  const [isChoosing, setChoosing] = useState(!isPlanned);
  const [left, setLeft] = useState<readonly string[]>(() => data.checklists.flatMap(({code, only}) => (only ? [code] : [])));
  const picker = useRef<HTMLElement>(null);
  const day = useRef<HTMLHeadingElement>(null);
  const frame = frameAt(data.frames, shift.minute);
  const start = isPlanned ? plan.start : (readClock(frame?.starts ?? '') ?? plan.start);

  /** A day in place of another can be had back. */
  const replace = (next: DayPlan, said: string) => {
    const before = plan;
    setPlan(next);
    toast(said, isPlanned ? {label: 'Undo', run: () => setPlan(before)} : undefined);
  };

  const add = (code: string) => {
    const pause = isPlanned && code !== REHEARSAL ? (frame?.break ?? 15) : 0;
    const next = withEntry({...plan, start}, code, pause);
    if (next) {
      setPlan(next);
    }
    toast(next ? `${printCode(code)} added` : 'The day is full. Take a session out first.');
  };

  // What is pressed there is gone when it has been pressed: one goes on at the day, or where the next one is chosen.
  const goTo = useRef<'day' | 'picker'>(undefined);
  useEffect(() => {
    const place = goTo.current === 'day' ? day.current : goTo.current === 'picker' ? picker.current : null;
    goTo.current = undefined;
    place?.focus();
    place?.scrollIntoView({block: 'nearest'});
  });
  const seeDay = () => {
    goTo.current = 'day';
    setChoosing(false);
  };
  const chooseAnew = () => {
    goTo.current = 'picker';
    setChoosing(true);
  };
  const eraseDay = () => {
    shift.erase();
    chooseAnew();
  };

  return (
    <div className={styles.tool}>
      <LinkNote data={data} shift={shift} onTaken={seeDay} onLeft={isPlanned ? seeDay : chooseAnew} />
      {shift.problem !== undefined && (
        <p role="alert" className={styles.alert}>
          {shift.problem}{' '}
          <button type="button" className="button-quiet" onClick={eraseDay}>
            Erase it
          </button>
        </p>
      )}
      <details className={styles.choose} open={isChoosing} onToggle={(event) => setChoosing(event.currentTarget.open)}>
        <summary ref={picker}>Choose the day’s sessions</summary>
        <SessionPicker data={data} recent={shift.recent} onAdd={add} />
        <RotationPicker data={data} plan={plan} onPick={(codes, said) => replace(toPlan(codes, start, frame), said)} />
        {isPlanned && (
          <p className={styles.buttons}>
            <button type="button" className="button-quiet" onClick={seeDay}>
              See the day
            </button>
          </p>
        )}
      </details>
      {isPlanned && (
        <>
          <OnNow data={data} shift={shift} slots={slots} />
          <Heading as="h2" ref={day} tabIndex={-1}>
            Run of the day
          </Heading>
          <p className={styles.note}>Today, {formatDay(shift.today)}. Kept in this browser until the day is over.</p>
          <RunOfDay data={data} shift={shift} slots={slots} onAdd={add} onEmpty={chooseAnew} />
          <Hours data={data} plan={plan} slots={slots} minutesOf={minutesOf} />
          <PrintPack data={data} shift={shift} slots={slots} lists={data.checklists.filter(({code}) => !left.includes(code))} />
          <Heading as="h2">Into the rooms</Heading>
          <PackingList data={data} plan={plan} slots={slots} clients={shift.clients} />
          <Heading as="h2">Checklists of the day</Heading>
          <Checklists data={data} slots={slots} left={left} onLeft={setLeft} />
          <Heading as="h2">Numbers</Heading>
          <SettingsIn list="phones" />
          <Heading as="h2">Hand over</Heading>
          <HandOver plan={plan} onErase={eraseDay} />
        </>
      )}
    </div>
  );
}
