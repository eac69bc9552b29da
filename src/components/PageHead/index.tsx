import Heading from '@theme/Heading';
import {formatDay} from '../../manual/dates.ts';
import {usePageData} from '../page-data.tsx';
import {useCopyCitation} from '../use-copy-citation.ts';
import styles from './styles.module.css';

/** What the page is, who answers for it, who must know it, and until when it holds. */
export function PageHead() {
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
        <strong className={styles.edition}>{page.edition.name === 'draft' ? 'Draft, not in force' : `Edition ${page.edition.name}`}</strong>
      </p>
      <Heading as="h1">{page.title}</Heading>
      <details className={styles.about}>
        <summary>
          Owner: {page.owner}. Reviewed {formatDay(page.reviewed)}
        </summary>
        <dl>
          <dt>Who must know it</dt>
          <dd>{page.roles.join(', ')}</dd>
          <dt>Next review by</dt>
          <dd>{formatDay(page.reviewBy)}</dd>
        </dl>
      </details>
    </header>
  );
}
