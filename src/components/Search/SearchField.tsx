import {Combobox, type ComboboxStore} from '@ariakit/react/combobox';
import type {KeyboardEvent} from 'react';
import {MOST_SIGNS} from './search-address.ts';
import styles from './styles.module.css';

type Props = {
  store: ComboboxStore;
  /** The result that was opened before: it is the one that is chosen, until something else is typed. */
  selected: string | undefined;
  onKeyDown: (event: KeyboardEvent) => void;
  onClear: () => void;
  onClose: () => void;
};

/** The field, and the two buttons beside it. The first result is chosen while one types: Enter opens it. */
export function SearchField({store, selected, onKeyDown, onClear, onClose}: Props) {
  const isEmpty = store.useState((state) => state.inputValue === '');
  return (
    <div className={styles.head}>
      <Combobox
        store={store}
        className={styles.field}
        aria-label="Search the manual"
        placeholder="Code, word or question"
        // "Always": also for a search that was brought back, of which nothing is typed.
        autoSelect={isEmpty ? false : 'always'}
        getAutoSelectId={(items) => (selected !== undefined && items.some(({id}) => id === selected) ? selected : undefined)}
        maxLength={MOST_SIGNS}
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        // Before the list hands the key on to the result that is chosen.
        onKeyDownCapture={onKeyDown}
      />
      {!isEmpty && (
        <button type="button" className={styles.clear} onClick={onClear}>
          Clear
        </button>
      )}
      <button type="button" className={styles.close} aria-label="Close search" onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
