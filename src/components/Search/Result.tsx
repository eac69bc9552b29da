import {ComboboxItem} from '@ariakit/react/combobox';
import type {MouseEvent} from 'react';
import {editionPath} from '../../manual/edition-name.ts';
import type {Hit, Snippet} from '../../search/protocol.ts';
import {hitId, KIND_NAMES} from './groups.ts';
import {toMarkedParts} from './mark-words.ts';
import {withSettingsIn} from './snippet-text.ts';
import styles from './styles.module.css';

type Props = {
  edition: string;
  hit: Hit;
  snippet: Snippet | undefined;
  wasOpened: boolean;
  onOpen: (event: MouseEvent) => void;
};

/**
 * One result: a link, so that it can be opened beside as well. Its name is code, title and kind; where it stands describes it. Its
 * snippet comes later, into room that is kept for it, and is for the eye.
 */
export function Result({edition, hit, snippet, wasOpened, onOpen}: Props) {
  const id = hitId(edition, hit);
  const {code, title, kind, path, address, definition} = hit;
  return (
    <ComboboxItem
      id={id}
      className={styles.hit}
      aria-describedby={`${id}-more`}
      data-edition={edition}
      data-code={code}
      data-opened={wasOpened || undefined}
      hideOnClick={false}
      setValueOnClick={false}
      onClick={onOpen}
      render={<a href={editionPath(edition) + address} />}
    >
      <span className={styles.title}>
        {code && <span className={styles.code}>{code} </span>}
        <span>{title}</span>
        <span className="sr-only">, {KIND_NAMES[kind] ?? KIND_NAMES.section}</span>
      </span>
      <span id={`${id}-more`} aria-hidden="true">
        {path.length > 0 && <span className={styles.path}>{path.join(' › ')}</span>}
        {code === '' && <span className={styles.snippet}>{definition}</span>}
      </span>
      {code !== '' && (
        <span aria-hidden="true" className={styles.snippet}>
          {snippet && <Marked {...withSettingsIn(snippet)} />}
        </span>
      )}
    </ComboboxItem>
  );
}

function Marked({text, marks}: Snippet) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name
  return toMarkedParts(text, marks).map((part, index) => (index % 2 === 0 ? part : <mark key={index}>{part}</mark>));
}
