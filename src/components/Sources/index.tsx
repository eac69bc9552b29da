import {usePageData} from '../page-data.tsx';
import {SourceText} from './SourceText.tsx';
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
        {sources.map(({key, ...source}, index) => (
          <li key={key} id={`source-${index + 1}`}>
            <SourceText {...source} />
          </li>
        ))}
      </ol>
    </section>
  );
}
