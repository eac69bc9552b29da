import {useComboboxStore} from '@ariakit/react/combobox';
import {type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState} from 'react';
import {Announcement} from './Announcement.tsx';
import {Failed} from './Failed.tsx';
import {Filters} from './Filters.tsx';
import {Notes} from './Notes.tsx';
import {NothingAsked} from './NothingAsked.tsx';
import {NothingFound} from './NothingFound.tsx';
import {Results} from './Results.tsx';
import {useRecent} from './recent.ts';
import {SearchField} from './SearchField.tsx';
import type {Opened} from './SearchLayer.tsx';
import {sayAnswers} from './say-answers.ts';
import {type Search, tidyQuery} from './search-address.ts';
import styles from './styles.module.css';
import {useAnswers} from './use-answers.ts';
import type {EditionRead} from './use-edition-read.ts';
import {useVisibleHeight} from './use-visible-height.ts';

type Props = {
  start: {search: Search; selected?: string};
  edition: EditionRead;
  onSearch: (search: Search) => void;
  onOpen: (event: MouseEvent, opened: Opened) => void;
  onClose: () => void;
};

/** How it is asked: whether the last word may be unfinished, how many results are listed, which of them was opened before. */
type How = {typing: boolean; limit: number; selected: string | undefined};

/** How many results are listed at first, and how many more with each press. */
const STEP = 12;

/** A browser refuses an address that changes with every key. */
const ADDRESS_WAITS = 300;

/** The search itself: a field, what narrows it, and what was found. Modal, full screen on a phone, gone when it is closed. */
export function SearchDialog({start, edition, onSearch, onOpen, onClose}: Props) {
  const [narrowed, setNarrowed] = useState<Omit<Search, 'query'>>(start.search);
  const [{typing, limit, selected}, setHow] = useState<How>({
    typing: false,
    limit: start.selected === undefined ? STEP : 3 * STEP,
    selected: start.selected,
  });
  const [hasList, setHasList] = useState(true);
  const {recent, add, erase} = useRecent();
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const opensFirst = useRef(false);
  useVisibleHeight(dialog);

  const beginAnew = (isTyped: boolean) => {
    setHow({typing: isTyped, limit: STEP, selected: undefined});
    opensFirst.current = false;
  };
  // What is typed is the store's own: handed back late, as a state of this component, it would undo the next letter.
  const store = useComboboxStore({
    open: hasList,
    defaultInputValue: start.search.query,
    setInputValue: () => beginAnew(true),
  });
  const typed = store.useState('inputValue');
  const search = useMemo(() => ({...narrowed, query: tidyQuery(typed)}), [narrowed, typed]);
  const answers = useAnswers(edition.read, search, limit, typing);

  const {parts} = answers;
  const query = search.query.trim();
  const isAsked = query !== '';
  const hits = isAsked ? parts.flatMap(({answer}) => answer?.hits ?? []) : [];
  useEffect(() => setHasList(hits.length > 0 || !isAsked), [hits.length, isAsked]);

  const narrow = (next: Partial<Search>) => {
    setNarrowed((before) => ({...before, ...next}));
    beginAnew(false);
  };

  useShow(dialog, start.selected !== undefined);

  useEffect(() => {
    const timer = setTimeout(() => onSearch(search), ADDRESS_WAITS);
    return () => clearTimeout(timer);
  }, [search, onSearch]);

  const first = () => body.current?.querySelector<HTMLElement>('a[role="option"]');
  useEffect(() => {
    if (opensFirst.current && answers.isCurrent) {
      opensFirst.current = false;
      first()?.click();
    }
  });

  /** What is pressed to ask this is gone when it is answered: the field is where one goes on. */
  const goOn = () => store.getState().inputElement?.focus();
  const askFor = (next: string) => {
    store.setInputValue(next);
    goOn();
  };

  /** Enter before the answer is there means its first result, not that of what was typed before. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !isAsked) {
      return;
    }
    if (!answers.isCurrent) {
      event.preventDefault();
      opensFirst.current = true;
    } else if (!store.getState().activeId) {
      event.preventDefault();
      first()?.click();
    }
  };

  const showAll = () => {
    narrow({filters: {}});
    goOn();
  };

  const eraseRecent = () => {
    erase();
    goOn();
  };

  const retry = () => {
    answers.retry();
    goOn();
  };

  const open = (event: MouseEvent, opened: Omit<Opened, 'search'>) => {
    add(query);
    onOpen(event, {...opened, search});
  };

  const isNothing = isAsked && hits.length === 0 && answers.isDone && !parts.some(({fault}) => fault);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Search the manual"
      tabIndex={-1}
      onClose={onClose}
      onClick={({target}) => target === dialog.current && dialog.current?.close()}
    >
      <div className={styles.content}>
        <SearchField
          store={store}
          selected={selected}
          onKeyDown={onKeyDown}
          onClear={() => askFor('')}
          onClose={() => dialog.current?.close()}
        />
        <Filters search={search} edition={edition} answers={answers} onChange={narrow} />
        <div ref={body} className={styles.body}>
          {parts.map(({edition: name, fault}) => fault && <Failed key={name} fault={fault} edition={name} onRetry={retry} />)}
          {isAsked ? (
            <>
              <Notes parts={parts} onQuery={askFor} onAll={showAll} />
              <Results
                store={store}
                scroller={body}
                parts={parts}
                query={query}
                selected={selected}
                onOpen={open}
                onMore={() => setHow({typing: false, limit: limit + STEP, selected})}
              />
              {isNothing && <NothingFound search={search} parts={parts} read={edition.read ?? ''} onQuery={askFor} />}
            </>
          ) : (
            <NothingAsked store={store} recent={recent} onErase={eraseRecent} />
          )}
        </div>
        <Announcement text={sayAnswers(query, answers)} />
      </div>
    </dialog>
  );
}

/** Opens it. Come back to, on a phone, it does not call the keyboard up over the list that the reader came back for. */
function useShow(dialog: RefObject<HTMLDialogElement | null>, isBack: boolean): void {
  // Before the effects of what is in it: hidden, a field could not have the focus.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    const leavesKeyboard = isBack && window.matchMedia?.('(pointer: coarse)').matches;
    (leavesKeyboard ? shown : shown?.querySelector('input'))?.focus();
    return () => {
      // Browsers that do not focus what is clicked would not come back to it.
      const isLeft = document.activeElement === document.body || shown?.contains(document.activeElement);
      if (isLeft && before instanceof HTMLElement && before.isConnected) {
        before.focus({preventScroll: true});
      }
    };
  }, [dialog, isBack]);
}
