import {ComboboxItem} from '@ariakit/react/combobox';
import type {MouseEvent} from 'react';
import {editionPath} from '../../manual/edition-name.ts';
import type {Hit, Snippet} from '../../search/protocol.ts';
import {hitId, hitName} from './groups.ts';
import {toMarkedParts} from './mark-words.ts';
import styles from './styles.module.css';

type Props = {
  edition: string;
  hit: Hit;
  snippet: Snippet | undefined;
  wasOpened: boolean;
  onOpen: (event: MouseEvent) => void;
};

/** One result: a link, so that it can be opened beside as well. Its snippet comes later, into room that is kept for it. */
export function Result({edition, hit, snippet, wasOpened, onOpen}: Props) {
  return (
    <ComboboxItem
      id={hitId(edition, hit)}
      className={styles.hit}
      aria-label={hitName(hit)}
      data-edition={edition}
      data-code={hit.code}
      data-opened={wasOpened || undefined}
      hideOnClick={false}
      setValueOnClick={false}
      onClick={onOpen}
      render={<a href={editionPath(edition) + hit.address} />}
    >
      <span className={styles.title}>
        {hit.code && <span className={styles.code}>{hit.code}</span>}
        <span>{hit.title}</span>
      </span>
      {hit.path.length > 0 && <span className={styles.path}>{hit.path.join(' › ')}</span>}
      <span className={styles.snippet}>{hit.code === '' ? hit.definition : snippet && <Marked {...snippet} />}</span>
    </ComboboxItem>
  );
}

function Marked({text, marks}: Snippet) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name
  return toMarkedParts(text, marks).map((part, index) => (index % 2 === 0 ? part : <mark key={index}>{part}</mark>));
}
