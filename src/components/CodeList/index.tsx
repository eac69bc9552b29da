import Link from '@docusaurus/Link';
import {codeToPath} from '../../manual/code.ts';
import styles from './styles.module.css';

/** Codes on one line, each a link within the edition. */
export function CodeList({label, codes}: {label: string; codes: readonly string[]}) {
  return (
    <span className={styles.codes}>
      {label}
      {codes.map((code) => (
        <span key={code}>
          {' '}
          <Link to={`/${codeToPath(code)}`}>{code}</Link>
        </span>
      ))}
    </span>
  );
}
