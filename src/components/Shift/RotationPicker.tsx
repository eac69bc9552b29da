import {Composite, CompositeItem, CompositeRow, useCompositeStore} from '@ariakit/react/composite';
import {Fragment, useId, useState} from 'react';
import {calendarHead} from '../../manual/rotation-calendar.ts';
import type {ShiftData} from '../../manual/shift-data.ts';
import {rotationDaysOf} from '../../shift/from-rotation.ts';
import type {DayPlan} from '../../shift/plan.ts';
import styles from './styles.module.css';

type Props = {data: ShiftData; plan: DayPlan; onPick: (codes: readonly string[], said: string) => void};

/** A day of the rotation: one press takes its groups, their break and the rehearsal. One stop of Tab; arrow keys move in it. */
export function RotationPicker({data: {calendars}, plan, onPick}: Props) {
  const id = useId();
  const store = useCompositeStore();
  const planned = rotationDaysOf(plan, calendars);
  const [track, setTrack] = useState(planned[0]?.calendar.track ?? calendars[0]?.track);
  const calendar = calendars.find((each) => each.track === track);
  if (!calendar) {
    return null;
  }
  const [first = '', ...days] = calendarHead(calendar);
  const isPlanned = (week: number, day: number) =>
    planned.some((each) => each.calendar === calendar && each.week === week && each.day === day);
  return (
    <div className={styles.picker}>
      <label htmlFor={id}>Or a day of the rotation</label>
      <select
        id={id}
        className="field"
        value={track}
        onChange={(event) => {
          setTrack(event.currentTarget.value);
          // Where one was may not be in this track.
          store.setActiveId(undefined);
        }}
      >
        {calendars.map((each) => (
          <option key={each.track} value={each.track}>
            {each.name}
          </option>
        ))}
      </select>
      <p className={styles.arrows}>Arrow keys move from day to day.</p>
      <Composite store={store} render={<table />} role="grid" aria-label={calendar.name} className={styles.rotation}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calendar.weeks.map((week, weekIndex) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place
            <CompositeRow key={weekIndex} render={<tr />}>
              <th scope="row">{weekIndex + 1}</th>
              {week.map((codes, dayIndex) => {
                const [weekNumber, dayNumber] = [weekIndex + 1, dayIndex + 1];
                const where = `Week ${weekNumber}, day ${dayNumber}`;
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place
                  <td key={dayIndex}>
                    <CompositeItem
                      className="button-quiet"
                      aria-pressed={isPlanned(weekNumber, dayNumber)}
                      onClick={() => onPick(codes, `${calendar.name}, ${where.toLowerCase()}: ${codes.join(', ')}`)}
                    >
                      <span className="sr-only">{where}: </span>
                      {codes.map((code, slot) => (
                        <Fragment key={code}>
                          <span className={styles.code}>
                            {code}
                            {slot < codes.length - 1 && ','}
                          </span>{' '}
                        </Fragment>
                      ))}
                      {isPlanned(weekNumber, dayNumber) && <span aria-hidden="true">✓</span>}
                    </CompositeItem>
                  </td>
                );
              })}
            </CompositeRow>
          ))}
        </tbody>
      </Composite>
    </div>
  );
}
