import {parseCitation} from '../../manual/citations.ts';
import {usePageData} from '../page-data.tsx';
import styles from './styles.module.css';

/** Numbers of the sources that support the words before it: `[2, 5]`, each leading to the page's list of sources. */
export function Cite({of}: {of: string}) {
  const {sources} = usePageData();
  const cited = parseCitation(of);
  return (
    <span className={styles.cite}>
      {' ['}
      {cited.map(({key, locator}, index) => {
        const number = sources.findIndex((source) => source.key === key) + 1;
        return (
          <span key={key}>
            {index > 0 && ', '}
            <a href={`#source-${number}`} aria-label={`Source ${number}`}>
              {number}
            </a>
            {locator && `, ${locator}`}
          </span>
        );
      })}
      ]
    </span>
  );
}
