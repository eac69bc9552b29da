import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {formatDay} from '../../manual/dates.ts';
import {CiteCode} from '../CiteDialog/index.tsx';
import {EditionSwitcher} from '../EditionSwitcher/index.tsx';
import {PrintCode} from '../PrintCode/index.tsx';
import {usePageData} from '../page-data.tsx';
import {StandingNote} from '../Standing/StandingNote.tsx';
import styles from './styles.module.css';

/** What the page is, who answers for it, who must know it, and until when it holds. `children`: more to fold out below the title. */
export function PageHead({children}: {children?: ReactNode}) {
  const page = usePageData();
  return (
    <header className={styles.head}>
      <PrintCode />
      <p className={styles.line}>
        <CiteCode code={page.code} title={page.title} className={styles.code} />
        <span>{page.kind}</span>
        <span>{page.chapter.title}</span>
        <EditionSwitcher />
      </p>
      <StandingNote edition={page.edition} code={page.code} />
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
