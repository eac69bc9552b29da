import Link from '@docusaurus/Link';
import type {Contents} from '../../manual/contents.ts';
import styles from './styles.module.css';
import {counted} from './words.ts';

/** Nothing to compare: what there is. */
export function FirstEdition({contents: {chapters}}: {contents: Contents}) {
  return (
    <section aria-labelledby="holds">
      <h2 id="holds">What it holds</h2>
      <dl className={styles.holds}>
        {chapters.map(({code, title, about, pages}) => (
          <div key={code}>
            <dt>
              <Link to={`/${code.toLowerCase()}/`}>{title}</Link>
            </dt>
            <dd>
              {about} {holdWords(pages)}.
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.soft}>
        <Link to="/contents/">Every page of it</Link>
      </p>
    </section>
  );
}

function holdWords(pages: Contents['chapters'][number]['pages']): string {
  const checklists = pages.reduce((sum, page) => sum + page.checklists.length, 0);
  return [counted(pages.length, 'page'), counted(checklists, 'checklist')].filter((words) => words !== '').join(', ');
}
