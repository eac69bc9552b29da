import {Combobox, ComboboxItem, ComboboxPopover, useComboboxStore} from '@ariakit/react/combobox';
import {useEffect, useId, useState} from 'react';
import {pageOf} from '../../manual/code.ts';
import type {ShiftData, ShiftSession} from '../../manual/shift-data.ts';
import {findSessions} from '../../shift/find-sessions.ts';
import {RECENT_FOR} from '../../shift/stored.ts';
import {searchClient} from '../Search/client.ts';
import styles from './styles.module.css';

type Props = {data: ShiftData; recent: readonly string[]; onAdd: (code: string) => void};

/** One session after the other: by code, by words, or one of those used lately. */
export function SessionPicker({data, recent, onAdd}: Props) {
  const id = useId();
  const store = useComboboxStore({resetValueOnHide: true});
  const typed = store.useState('inputValue');
  const isOpen = store.useState('open');
  const {sessions, edition} = data;
  const found = useFound(sessions, edition.name, typed);
  const lately = recent.flatMap((code) => sessions.filter((session) => session.code === code));

  const add = (code: string) => {
    onAdd(code);
    store.setInputValue('');
  };

  return (
    <div className={styles.picker}>
      <label htmlFor={id}>Add a session: code or words</label>
      <Combobox
        store={store}
        id={id}
        className="field"
        placeholder="CBT-01, sleep, craving"
        autoSelect
        maxLength={80}
        aria-expanded={isOpen && found.length > 0}
      />
      {/* A list box holds options and nothing else: an empty one is not there, and a sentence outside says so. */}
      {found.length > 0 && (
        <ComboboxPopover store={store} className={styles.popover} sameWidth gutter={4} aria-label="Sessions">
          {found.map(({code, title, minutes}) => (
            <ComboboxItem
              key={code}
              className={styles.option}
              value={code}
              setValueOnClick={false}
              // The list stays, so that the next session is one press away.
              hideOnClick
              onClick={() => add(code)}
            >
              <strong>{code}</strong> {title} <span className={styles.minutes}>{minutes} min</span>
            </ComboboxItem>
          ))}
        </ComboboxPopover>
      )}
      <div role="status">{found.length === 0 && <p className={styles.nothing}>No session for these words.</p>}</div>
      {lately.length > 0 && (
        <p className={styles.recent}>
          <span>Used lately (kept in this browser for {RECENT_FOR} days):</span>{' '}
          {lately.map(({code, title}) => (
            <button key={code} type="button" className="button-quiet" title={title} onClick={() => onAdd(code)}>
              Add {code}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

/** Milliseconds without a key before search is asked. */
const PAUSE = 200;

/** Sessions for what is typed, at once; behind them those that search finds by other words. Without search, the first are enough. */
function useFound(sessions: readonly ShiftSession[], edition: string, typed: string): ShiftSession[] {
  const [more, setMore] = useState<{typed: string; codes: string[]}>({typed: '', codes: []});
  const own = findSessions(sessions, typed);
  useEffect(() => {
    const query = typed.trim();
    if (query.length < 3) {
      return;
    }
    let isLeft = false;
    const timer = setTimeout(() => {
      const question = {edition, query, filters: {kind: 'session'}, limit: 20, typing: true};
      searchClient()
        .search(question)
        .then(
          (answer) => !isLeft && answer && setMore({typed, codes: answer.hits.map(({code}) => pageOf(code))}),
          () => undefined,
        );
    }, PAUSE);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [typed, edition]);
  const others = more.typed === typed ? [...new Set(more.codes)] : [];
  const known = new Set(own.map(({code}) => code));
  return [...own, ...others.flatMap((code) => (known.has(code) ? [] : sessions.filter((session) => session.code === code)))];
}
