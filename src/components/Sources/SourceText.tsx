import type {FormattedReference} from '../../manual/format-references.ts';
import styles from './styles.module.css';

/** A source in words, and where it is. */
export function SourceText({text, url}: Pick<FormattedReference, 'text' | 'url'>) {
  return (
    <>
      {text}{' '}
      {url && (
        <a href={url} rel="noreferrer external" className={styles.address}>
          {shorten(url)}
        </a>
      )}
    </>
  );
}

/** Site and as much of the path as fits a line. The whole address is in the link, and on paper. */
function shorten(url: string): string {
  const plain = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
}
