import {type RefObject, useEffect, useId, useRef, useState} from 'react';
import type {Citation} from '../../manual/citation.ts';
import {COPIES, type Copied, copyCitations} from './copies.ts';
import {ReferenceManagers} from './ReferenceManagers.tsx';
import styles from './styles.module.css';

/** The ways to take citations along: a press each, and a line that says what happened. */
export function CitationCopy({citations, first}: {citations: readonly Citation[]; first?: RefObject<HTMLButtonElement | null>}) {
  const [copied, setCopied] = useState<Copied>();
  const isOne = citations.length === 1;
  return (
    <div className={styles.copy}>
      <div className={styles.buttons}>
        {COPIES.map((copy, index) => (
          <button
            key={copy.format}
            ref={index === 0 ? first : undefined}
            type="button"
            className={index === 0 ? 'button-main' : 'button-quiet'}
            onClick={() => void copyCitations(citations, copy).then(setCopied)}
          >
            {(isOne ? copy.one : copy.many).label}
          </button>
        ))}
      </div>
      <p role="status" className={styles.status}>
        {copied?.message}
      </p>
      {copied?.refused !== undefined && <ByHand text={copied.refused} />}
      <ReferenceManagers citations={citations} onCopied={setCopied} />
    </div>
  );
}

/** Text that the browser does not let the page copy, selected for the reader to do it. */
function ByHand({text}: {text: string}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is selected again
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <p className={styles.byHand}>
      <label htmlFor={id} className="sr-only">
        Text to copy by hand
      </label>
      <textarea ref={field} id={id} className="field" readOnly rows={4} value={text} />
    </p>
  );
}
