import {type ReactNode, useId} from 'react';
import {printHours, weekTotals} from '../../manual/week-totals.ts';
import {usePageData} from '../page-data.tsx';
import {ScrollTable} from '../ScrollTable/index.tsx';
import styles from './styles.module.css';

/** A week of the program: the author's table, and below it what it adds up to, a day and a week, with and without breaks. */
export function ProgramWeek({index, children}: {index?: string; children?: ReactNode}) {
  const id = useId();
  const week = usePageData().weeks[Number(index)];
  if (!week) {
    return children;
  }
  const totals = weekTotals(week);
  return (
    <figure className={styles.week} aria-labelledby={id}>
      <figcaption id={id}>{week.title}</figcaption>
      {children}
      <ScrollTable className={styles.totals}>
        <caption className={styles.caption}>What it adds up to</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Services that count</th>
            <th scope="col">With breaks</th>
          </tr>
        </thead>
        <tbody className={styles.days}>
          {totals.days.map(({day, counted, all}) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{printHours(counted)}</td>
              <td>{printHours(all)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Week</th>
            <td>{printHours(totals.counted)}</td>
            <td>{printHours(totals.all)}</td>
          </tr>
        </tfoot>
      </ScrollTable>
      <p className={styles.band}>
        {printHours(totals.counted)} a week count. The band of this page: {week.from} to {week.to} hours.
      </p>
    </figure>
  );
}
