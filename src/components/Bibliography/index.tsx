import type {Bibliography as Sources} from '../../manual/bibliography.ts';
import {CodeList} from '../CodeList/index.tsx';
import {SourceText} from '../Sources/SourceText.tsx';
import styles from './styles.module.css';

/** Every source of the edition, with the sections that cite it. */
export function Bibliography({data}: {data: Sources}) {
  return (
    <ul className={styles.list}>
      {data.map(({citedBy, ...source}) => (
        <li key={source.key} id={`source-${source.key}`}>
          <SourceText {...source} />{' '}
          {citedBy.length > 0 ? <CodeList label="Cited in" codes={citedBy} /> : <span>Behind data of the manual only.</span>}
        </li>
      ))}
    </ul>
  );
}
