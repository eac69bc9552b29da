import {formatDay} from '../../manual/dates.ts';
import type {ShiftData, ShiftList} from '../../manual/shift-data.ts';
import {printClock} from '../../shift/clock.ts';
import {minutesIn} from '../../shift/minutes.ts';
import {REHEARSAL, type Slot} from '../../shift/plan.ts';
import {sayHours} from '../../shift/say-hours.ts';
import {SettingsIn} from '../WhoToCall/index.tsx';
import {PackingList} from './PackingList.tsx';
import styles from './styles.module.css';
import type {ShiftState} from './use-shift.ts';

type Props = {data: ShiftData; shift: ShiftState; slots: readonly Slot[]; lists: readonly ShiftList[]};

/** Sessions whose materials fit one page in ordinary print. */
const FEW = 5;

/** The first two pages of the pack: the day on one, what goes into the rooms on the other. On paper only. */
export function RunSheet({data, shift, slots, lists}: Props) {
  const {plan, today, clients} = shift;
  const rows = slots.flatMap(({index, code, from, to, room, late}) => {
    const entry = plan.entries[index];
    const session = data.sessions.find((each) => each.code === code);
    const pause = entry && !entry.beside ? entry.pause : 0;
    const row = {
      key: `${index}`,
      when: `${printClock(from)} to ${printClock(to)}`,
      what: code === REHEARSAL ? 'Rehearsal' : `${code} ${session?.title ?? ''}`,
      minutes: to - from,
      room: `${room}`,
    };
    const start = from - late - pause;
    return pause > 0
      ? [
          {
            key: `${index}-break`,
            when: `${printClock(start)} to ${printClock(start + pause)}`,
            what: 'Break',
            minutes: pause,
            room: '',
          },
          row,
        ]
      : [row];
  });
  return (
    <>
      <section className={styles.part} data-part="">
        <h1>Run sheet, {formatDay(today)}</h1>
        <table className={styles.sheet}>
          <thead>
            <tr>
              <th>When</th>
              <th>What</th>
              <th>Minutes</th>
              <th>Room</th>
              <th>Leaders</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({key, when, what, minutes, room}) => (
              <tr key={key}>
                <td>{when}</td>
                <th>{what}</th>
                <td>{minutes}</td>
                <td>{room}</td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <strong>Service hours.</strong> {sayHours({data, plan, slots, minutesOf: minutesIn(data)})}
        </p>
        {lists.length > 0 && (
          <p>
            <strong>Checklists.</strong> {lists.map(({code, title}) => `${code} ${title}`).join('; ')}.
          </p>
        )}
        <h2>Numbers</h2>
        <SettingsIn list="phones" />
      </section>
      <section className={[styles.part, styles.rooms, slots.length > FEW && styles.many].filter(Boolean).join(' ')} data-part="">
        <h1>Into the rooms</h1>
        <div>
          <PackingList data={data} plan={plan} slots={slots} clients={clients} />
        </div>
      </section>
    </>
  );
}
