import type {FiguresReport} from '../../figures/report-figures.ts';
import {CodesLinked} from './CodesLinked.tsx';

/** What no file had the columns for. */
export function NotCounted({report: {notCounted}}: {report: FiguresReport}) {
  return notCounted.length === 0 ? null : (
    <details>
      <summary>
        {notCounted.length} {notCounted.length === 1 ? 'indicator was' : 'indicators were'} not counted: columns are missing
      </summary>
      <ul>
        {notCounted.map(({key, name, section, table, columns}) => (
          <li key={key}>
            {name}, <CodesLinked text={section} />: {columns.join(', ')} (file of {table})
          </li>
        ))}
      </ul>
    </details>
  );
}
