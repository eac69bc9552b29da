import Link from '@docusaurus/Link';
import {useAddress, usePageData} from '../page-data.tsx';
import styles from './styles.module.css';

/** A code in running text: leads to it within the same edition, and names it on the way. */
export function CodeLink({code}: {code: string}) {
  const title = usePageData().titles[code];
  return (
    <Link to={useAddress(code)} className={styles.code} title={title}>
      {code}
    </Link>
  );
}
