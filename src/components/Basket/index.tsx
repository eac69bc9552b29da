import {useMemo, useRef} from 'react';
import {toCitation} from '../../manual/citation.ts';
import {formatCitation} from '../../manual/citation-formats.ts';
import {CitationCopy} from '../CitationCopy/index.tsx';
import {useCitingSite} from '../CitationCopy/use-citing-site.ts';
import {useToast} from '../Toast/index.tsx';
import styles from './styles.module.css';
import {useBasket} from './use-basket.ts';

/** What was put into the basket on the pages of the manual: as one text, in every format. */
export function Basket() {
  const {entries, remove, clear} = useBasket();
  const site = useCitingSite();
  const toast = useToast();
  const heading = useRef<HTMLHeadingElement>(null);
  const citations = useMemo(() => entries.map((entry) => toCitation(entry, site)), [entries, site]);

  // What was pressed is gone with its entry: the keyboard goes on from the heading.
  const goOn = (message: string) => {
    heading.current?.focus();
    toast(message);
  };

  return (
    <section className={styles.basket} aria-labelledby="basket">
      <h2 ref={heading} id="basket" tabIndex={-1} className={styles.heading}>
        Basket
      </h2>
      {entries.length === 0 ? (
        <p>
          The basket is empty. To cite several sections at once, press the code of each on its page, then <b>Add to the basket</b>
          .
        </p>
      ) : (
        <>
          <ol className={styles.list}>
            {entries.map((entry, index) => (
              <li key={`${entry.code} ${entry.edition}`}>
                <p>{citations[index] && formatCitation(citations[index], 'text')}</p>
                <button
                  type="button"
                  className="button-quiet"
                  aria-label={`Remove ${entry.code} from the basket`}
                  onClick={() => {
                    remove(entry);
                    goOn(`${entry.code} removed from the basket`);
                  }}
                >
                  Remove
                </button>
              </li>
            ))}
          </ol>
          <CitationCopy citations={citations} />
          <p className={styles.foot}>
            <button
              type="button"
              className="button-quiet"
              onClick={() => {
                clear();
                goOn('The basket is empty');
              }}
            >
              Empty the basket
            </button>
            <span>It is kept in this browser only, for 12 hours after the last change.</span>
          </p>
        </>
      )}
    </section>
  );
}
