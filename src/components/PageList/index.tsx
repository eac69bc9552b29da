import Link from '@docusaurus/Link';
import {codeToPath} from '../../manual/code.ts';
import type {ContentsPage} from '../../manual/contents.ts';
import styles from './styles.module.css';

/** Pages by code, title and what each answers. */
export function PageList({pages}: {pages: readonly ContentsPage[]}) {
  return (
    <ul className={styles.list}>
      {pages.map(({code, title, description, minutes}) => (
        <li key={code}>
          <Link to={`/${codeToPath(code)}`} className={styles.link}>
            <span className={styles.code}>{code}</span>
            <span className={styles.title}>{title}</span>
          </Link>
          <p className={styles.description}>
            {minutes && `${minutes} minutes. `}
            {description}
          </p>
        </li>
      ))}
    </ul>
  );
}
