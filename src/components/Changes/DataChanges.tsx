import type {DataChange} from '../../manual/data-changes.ts';
import {ScrollTable} from '../ScrollTable/index.tsx';
import styles from './styles.module.css';

const KIND: Record<DataChange['of'], string> = {
  term: 'Term',
  role: 'Role',
  source: 'Source',
  frame: 'Day frame',
  'day-list': 'Checklist of the day',
};

/** Meanings, names and sources that say something else in this edition. They have no code, and no section changes with them. */
export function DataChanges({changes}: {changes: readonly DataChange[]}) {
  return (
    changes.length > 0 && (
      <section aria-labelledby="data" className={styles.chapter}>
        <h2 id="data">Terms, roles, sources and the program day</h2>
        <ScrollTable>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Before</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody className={styles.data}>
            {changes.map(({of, name, before, after}) => (
              <tr key={`${of} ${name}`}>
                <th scope="row">
                  {KIND[of]} {name}
                </th>
                <td>{before === '' ? 'New' : <del>{before}</del>}</td>
                <td>{after === '' ? 'Gone' : <ins>{after}</ins>}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </section>
    )
  );
}
