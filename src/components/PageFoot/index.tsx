import Link from '@docusaurus/Link';
import type {Neighbour} from '../../manual/page-data.ts';
import {useAddress, usePageData} from '../page-data.tsx';
import styles from './styles.module.css';

/** Where this page is relied on, and what comes before and after it in the order of care. */
export function PageFoot() {
  const {citedBy, previous, next} = usePageData();
  return (
    <footer className={styles.foot}>
      {citedBy.length > 0 && (
        <section aria-labelledby="cited-by">
          <h2 id="cited-by">Pages that send readers here</h2>
          <ul data-many={citedBy.some(({title}) => title === undefined) || undefined}>
            {citedBy.map((page) => (
              <li key={page.code}>
                <NeighbourLink {...page} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <nav aria-label="Order of care" className={styles.order}>
        {previous && (
          <p>
            <span>Before this</span> <NeighbourLink {...previous} />
          </p>
        )}
        {next && (
          <p>
            <span>After this</span> <NeighbourLink {...next} />
          </p>
        )}
      </nav>
    </footer>
  );
}

function NeighbourLink({code, title}: Pick<Neighbour, 'code'> & Partial<Neighbour>) {
  return (
    <Link to={useAddress(code)}>
      <span className={styles.code}>{code}</span> {title}
    </Link>
  );
}
