import styles from './button.module.css';
import {EXAMPLES} from './examples.ts';
import {openSearch} from './open-search.ts';

/** On the start page, first: looks like the field that it opens. */
export function SearchDoor() {
  return (
    <div className={styles.door}>
      <button type="button" className="field" onClick={() => openSearch()}>
        Search the manual
      </button>
      <p>
        For example{' '}
        {EXAMPLES.map((query) => (
          <button key={query} type="button" className="button-quiet" onClick={() => openSearch({query})}>
            {query}
          </button>
        ))}
      </p>
    </div>
  );
}
