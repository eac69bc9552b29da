import {usePageData} from '../page-data.tsx';
import styles from './styles.module.css';

/** What the page's citations lead to, in the order of first citation. */
export function Sources() {
  const {sources} = usePageData();
  if (sources.length === 0) {
    return null;
  }
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol>
        {sources.map(({key, text, url}, index) => (
          <li key={key} id={`source-${index + 1}`}>
            {text}{' '}
            {url && (
              <a href={url} rel="noreferrer external" className={styles.address}>
                {shorten(url)}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Site and as much of the path as fits a line. The whole address is in the link, and on paper. */
function shorten(url: string): string {
  const plain = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
}
