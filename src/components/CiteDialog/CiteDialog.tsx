import {type MouseEvent, useEffect, useId, useRef, useState} from 'react';
import {type Pin, toCitation} from '../../manual/citation.ts';
import {formatCitation} from '../../manual/citation-formats.ts';
import {DRAFT_EDITION} from '../../manual/edition-name.ts';
import {CitationCopy} from '../CitationCopy/index.tsx';
import {useCitingSite} from '../CitationCopy/use-citing-site.ts';
import {usePageData} from '../page-data.tsx';
import {BasketLine} from './BasketLine.tsx';
import {citedOn, pinNote} from './cited.ts';
import {PinChoice} from './PinChoice.tsx';
import styles from './styles.module.css';

type Props = {code: string; title: string; onClose: () => void};

/** The citation of one code, and every way to take it along. There is one at a time: it is modal, and gone when it is closed. */
export function CiteDialog({code, title, onClose}: Props) {
  const page = usePageData();
  const site = useCitingSite();
  const [pin, setPin] = useState<Pin>('pinned');
  const dialog = useRef<HTMLDialogElement>(null);
  const copy = useRef<HTMLButtonElement>(null);
  const headingId = useId();
  const cited = citedOn(page, code, title);
  const citation = toCitation(cited, site, pin);

  useEffect(() => {
    dialog.current?.showModal();
    // So that Enter copies: what most readers came for is one press away.
    copy.current?.focus();
  }, []);

  const closeOutside = (event: MouseEvent) => {
    // The dialog has no edge of its own: what is pressed outside of its content is the backdrop.
    if (event.target === dialog.current) {
      dialog.current?.close();
    }
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={headingId} onClose={onClose} onClick={closeOutside}>
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id={headingId}>Cite {code}</h2>
          <button type="button" className={styles.close} aria-label="Close" onClick={() => dialog.current?.close()}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        <blockquote className={styles.citation}>
          {formatCitation(citation, 'text').slice(0, -citation.url.length)}
          <span className={styles.url}>{citation.url}</span>
        </blockquote>
        {page.edition.name !== DRAFT_EDITION && <PinChoice edition={page.edition.name} pin={pin} onChange={setPin} />}
        <p className={styles.note}>{pinNote(page.edition.name, pin, site.inForce)}</p>
        <CitationCopy citations={[citation]} first={copy} />
        <BasketLine cited={cited} />
      </div>
    </dialog>
  );
}
