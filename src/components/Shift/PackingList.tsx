import type {ShiftData} from '../../manual/shift-data.ts';
import {copiesFor} from '../../shift/copies.ts';
import {packingList} from '../../shift/packing.ts';
import {type DayPlan, type Slot, sessionsIn} from '../../shift/plan.ts';
import {TextWithSettings} from '../Setting/index.tsx';
import styles from './styles.module.css';

type Props = {data: ShiftData; plan: DayPlan; slots: readonly Slot[]; clients: number};

/** What is carried where, and how many copies of each worksheet are made. */
export function PackingList({data, plan, slots, clients}: Props) {
  const rooms = packingList(slots, data.sessions);
  return (
    <>
      {rooms.map(({room, items}) => (
        <section key={room} aria-label={`Room ${room}`}>
          <h3>Room {room}</h3>
          <ul className={styles.items}>
            {items.map(({text, codes}) => (
              <li key={text}>
                <TextWithSettings text={text} />{' '}
                <span className={styles.for}>
                  {codes.join(', ')}
                  {codes.length > 1 && ', each'}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-label="Copies">
        <h3>Copies for {clients === 1 ? '1 client' : `${clients} clients`}</h3>
        <ul className={styles.items}>
          {sessionsIn(plan).flatMap((code) =>
            (data.sessions.find((session) => session.code === code)?.worksheets ?? []).map(({title, copies}) => {
              const count = copiesFor(copies, clients);
              return (
                <li key={`${code} ${title}`}>
                  {count === undefined ? '' : `${count} × `}
                  {title}{' '}
                  <span className={styles.for}>
                    {code}, {copies}
                  </span>
                </li>
              );
            }),
          )}
        </ul>
      </section>
    </>
  );
}
