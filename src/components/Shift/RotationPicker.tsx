import {Fragment, useId, useState} from 'react';
import {calendarHead} from '../../manual/rotation-calendar.ts';
import type {ShiftData} from '../../manual/shift-data.ts';
import {rotationDaysOf} from '../../shift/from-rotation.ts';
import type {DayPlan} from '../../shift/plan.ts';
import styles from './styles.module.css';

type Props = {data: ShiftData; plan: DayPlan; onPick: (codes: readonly string[], said: string) => void};

/** A day of the rotation: one press takes its groups, their break and the rehearsal. */
export function RotationPicker({data: {calendars}, plan, onPick}: Props) {
  const id = useId();
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
      <select id={id} className="field" value={track} onChange={(event) => setTrack(event.currentTarget.value)}>
        {calendars.map((each) => (
          <option key={each.track} value={each.track}>
            {each.name}
          </option>
        ))}
      </select>
      <table className={styles.rotation}>
        <caption className="sr-only">{calendar.name}</caption>
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
            <tr key={weekIndex}>
              <th scope="row">{weekIndex + 1}</th>
              {week.map((codes, dayIndex) => {
                const [weekNumber, dayNumber] = [weekIndex + 1, dayIndex + 1];
                const where = `Week ${weekNumber}, day ${dayNumber}`;
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place
                  <td key={dayIndex}>
                    <button
                      type="button"
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
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
