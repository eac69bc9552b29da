import {ComboboxGroup, ComboboxGroupLabel, ComboboxList, type ComboboxStore} from '@ariakit/react/combobox';
import {type MouseEvent, type RefObject, useEffect} from 'react';
import {DRAFT_EDITION, theEdition} from '../../manual/edition-name.ts';
import {sentenceCase} from '../../manual/edition-words.ts';
import {HIT_KIND_NAMES} from '../../search/protocol.ts';
import {hitId, toGroups} from './groups.ts';
import {Result} from './Result.tsx';
import type {Opened} from './SearchLayer.tsx';
import styles from './styles.module.css';
import type {Part} from './use-answers.ts';
import {useSnippets} from './use-snippets.ts';

type Props = {
  store: ComboboxStore;
  scroller: RefObject<HTMLElement | null>;
  parts: readonly Part[];
  query: string;
  selected: string | undefined;
  onOpen: (event: MouseEvent, opened: Omit<Opened, 'search'>) => void;
  onMore: () => void;
};

/** What was found, by edition and by what it is. One list, so that the arrow keys go through all of it. */
export function Results({store, scroller, parts, query, selected, onOpen, onMore}: Props) {
  const found = parts.flatMap(({edition, answer}) => (answer && answer.hits.length > 0 ? [{edition, answer}] : []));
  const snippetOf = useSnippets(
    scroller,
    query,
    found.map(({edition, answer}) => ({edition, codes: answer.hits.map(({code}) => code)})),
  );
  // Where the keyboard would cover the list, the field has no focus, and Ariakit does not go there.
  const isThere = found.some(({edition, answer}) => answer.hits.some((hit) => hitId(edition, hit) === selected));
  useEffect(() => {
    if (isThere && selected !== undefined) {
      document.getElementById(selected)?.scrollIntoView?.({block: 'nearest'});
    }
  }, [isThere, selected]);
  if (found.length === 0) {
    return null;
  }
  const isCut = found.some(({answer}) => answer.total > answer.hits.length);
  return (
    <>
      <ComboboxList store={store} className={styles.list} aria-label="Results" alwaysVisible>
        {found.map(({edition, answer}) => (
          <div key={edition} role="presentation">
            <div role="presentation" className={styles.edition}>
              <strong>{sentenceCase(theEdition(edition))}</strong>
              {edition === DRAFT_EDITION && ', not in force'} · {answer.total === 1 ? '1 result' : `${answer.total} results`}
            </div>
            {toGroups(answer.hits).map(({kind, hits}) => (
              <ComboboxGroup key={kind} className={styles.group}>
                <ComboboxGroupLabel className={styles.kind}>
                  {HIT_KIND_NAMES[kind]}
                  {found.length > 1 && <span className="sr-only"> in {theEdition(edition)}</span>}
                </ComboboxGroupLabel>
                {hits.map((hit) => (
                  <Result
                    key={hitId(edition, hit)}
                    edition={edition}
                    hit={hit}
                    snippet={snippetOf(edition, hit.code)}
                    wasOpened={hitId(edition, hit) === selected}
                    onOpen={(event) => onOpen(event, {edition, hit, marks: answer.marks})}
                  />
                ))}
              </ComboboxGroup>
            ))}
          </div>
        ))}
      </ComboboxList>
      {isCut && (
        <button type="button" className="button-quiet" onClick={onMore}>
          Show more results
        </button>
      )}
    </>
  );
}
