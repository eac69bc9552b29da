import {Children, type ReactNode, useId} from 'react';
import {termKey} from '../../manual/lexicon.ts';
import {usePageData} from '../page-data.tsx';
import styles from './styles.module.css';

/**
 * A word of the lexicon. Pressing it shows what it stands for, in place. The browser's own popover does the work: it opens
 * before any script has loaded, closes on Escape and on a press elsewhere, and lies above everything.
 */
export function Term({children}: {children: ReactNode}) {
  const id = useId();
  const word = Children.toArray(children).join('');
  const entry = usePageData().terms[termKey(word)];
  if (!entry) {
    return word;
  }
  return (
    <span className={styles.term}>
      <button type="button" popoverTarget={id} className={styles.word}>
        {word}
      </button>
      {entry.name && entry.name !== word && <span className={styles.onPaper}> ({entry.name})</span>}
      <span popover="auto" id={id} className={styles.meaning}>
        <strong>{entry.name ?? entry.term}</strong> <span>{entry.definition}</span>
      </span>
    </span>
  );
}
