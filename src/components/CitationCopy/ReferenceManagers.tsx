import {useState} from 'react';
import type {Citation} from '../../manual/citation.ts';
import {EXCHANGE_FORMATS, type ExchangeFormat} from '../../manual/exchange-formats.ts';
import {download} from '../download.ts';
import {type Copied, copyWords, fileName} from './copies.ts';
import styles from './styles.module.css';

type Writer = typeof import('../../manual/citation-exchange.ts');

type Props = {citations: readonly Citation[]; onCopied: (copied: Copied) => void};

/** Files for reference managers. What writes them is loaded when this is folded out, and never before. */
export function ReferenceManagers({citations, onCopied}: Props) {
  const [writer, setWriter] = useState<Writer | 'failed'>();
  const load = () => {
    import('../../manual/citation-exchange.ts').then(setWriter, () => setWriter('failed'));
  };
  return (
    <details className={styles.managers} onToggle={(event) => event.currentTarget.open && load()}>
      <summary>For a reference manager</summary>
      {writer === undefined && <p role="status">Loading…</p>}
      {writer === 'failed' && (
        <p role="status">This part could not be loaded. Fold it in and out again when there is a network.</p>
      )}
      {writer !== undefined && writer !== 'failed' && (
        <ul className={styles.formats}>
          {(Object.keys(EXCHANGE_FORMATS) as ExchangeFormat[]).map((format) => (
            <li key={format}>
              <Format format={format} write={() => writer.exchangeCitations(citations, format)} {...{citations, onCopied}} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Format({format, write, citations, onCopied}: Props & {format: ExchangeFormat; write: () => string}) {
  const {name, ending, type} = EXCHANGE_FORMATS[format];
  const file = fileName(citations, ending);
  return (
    <>
      <span className={styles.format}>{name}</span>
      <button
        type="button"
        className="button-quiet"
        aria-label={`Copy as ${name}`}
        onClick={() => void copyWords(write(), `Copied as ${name}`).then(onCopied)}
      >
        Copy
      </button>
      <button
        type="button"
        className="button-quiet"
        aria-label={`Download ${name}`}
        onClick={() => {
          download(write(), file, type);
          onCopied({message: `Downloaded ${file}`});
        }}
      >
        Download
      </button>
    </>
  );
}
