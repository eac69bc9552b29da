import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {DRAFT_EDITION} from '../../manual/citation-text.ts';
import {formatDay} from '../../manual/dates.ts';
import {usePageData} from '../page-data.tsx';
import {useCopyCitation} from '../use-copy-citation.ts';
import styles from './styles.module.css';

/** What the page is, who answers for it, who must know it, and until when it holds. `children`: more to fold out below the title. */
export function PageHead({children}: {children?: ReactNode}) {
  const page = usePageData();
  const copyCitation = useCopyCitation(page.code, page.title);
  return (
    <header className={styles.head}>
      <p className={styles.line}>
        <button type="button" className={styles.code} onClick={copyCitation} aria-label={`${page.code}: copy the citation`}>
          {page.code}
        </button>
        <span>{page.kind}</span>
        <span>{page.chapter.title}</span>
        <strong className={styles.edition}>
          {page.edition.name === DRAFT_EDITION ? 'Draft, not in force' : `Edition ${page.edition.name}`}
        </strong>
      </p>
      <Heading as="h1">{page.title}</Heading>
      <div className={styles.folds}>
        {children}
        <details>
          <summary>
            <span className={styles.short}>About this page</span>
            <span className={styles.long}>
              Owner: {page.owner.toLowerCase()}. Reviewed {formatDay(page.reviewed)}
            </span>
          </summary>
          <p>
            Owner: {page.owner.toLowerCase()}. Reviewed {formatDay(page.reviewed)}. Next review by {formatDay(page.reviewBy)}.
            Must be known by: {page.roles.join(', ').toLowerCase()}.
          </p>
        </details>
      </div>
    </header>
  );
}
