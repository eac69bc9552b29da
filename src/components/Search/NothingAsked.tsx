import {ComboboxGroup, ComboboxGroupLabel, ComboboxItem, ComboboxList, type ComboboxStore} from '@ariakit/react/combobox';
import {EXAMPLES} from './examples.ts';
import styles from './styles.module.css';

type Props = {store: ComboboxStore; recent: readonly string[]; onErase: () => void};

/** While the field is empty: what was looked up before, and how one can ask. */
export function NothingAsked({store, recent, onErase}: Props) {
  return (
    <>
      <ComboboxList store={store} className={styles.list} aria-label="Searches" alwaysVisible>
        <Queries label="Recent searches" queries={recent} />
        <Queries label="For example" queries={EXAMPLES} />
      </ComboboxList>
      {recent.length > 0 && (
        <p className={styles.note}>
          Recent searches stay in this browser, for at most 12 hours.{' '}
          <button type="button" className={styles.link} onClick={onErase}>
            Erase them
          </button>
        </p>
      )}
    </>
  );
}

function Queries({label, queries}: {label: string; queries: readonly string[]}) {
  return (
    queries.length > 0 && (
      <ComboboxGroup className={styles.group}>
        <ComboboxGroupLabel className={styles.kind}>{label}</ComboboxGroupLabel>
        {queries.map((query) => (
          <ComboboxItem key={query} value={query} className={styles.query} hideOnClick={false} />
        ))}
      </ComboboxGroup>
    )
  );
}
