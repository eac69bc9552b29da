import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ChangeEvent, useId, useRef, useState} from 'react';
import {useDroppedFiles} from '../use-dropped-files.ts';
import styles from './styles.module.css';

type Props = {onFiles: (files: readonly File[]) => void; onClear: () => void; hasFiles: boolean};

const SAMPLES = ['stays', 'days', 'counts'].map((name) => `invented-${name}.csv`);

/** Where files come in: by the field, or dropped anywhere on the page. */
export function FileField({onFiles, onClear, hasFiles}: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const samples = useBaseUrl('/samples/');
  const [failed, setFailed] = useState(false);
  useDroppedFiles(onFiles);
  const choose = ({currentTarget}: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(currentTarget.files ?? [])]);
    // The same file may be chosen again.
    currentTarget.value = '';
  };
  const tryIt = async () => {
    setFailed(false);
    try {
      onFiles(await Promise.all(SAMPLES.map((name) => fetchFile(`${samples}${name}`, name))));
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.drop}>
      <p className={styles.field}>
        <label htmlFor={id}>Choose files, or drop them here (.csv, one or more)</label>
        <input
          ref={field}
          id={id}
          type="file"
          multiple
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          className="field"
          onChange={choose}
        />
      </p>
      <p className={styles.soft}>
        They are read in this browser and sent nowhere. Nothing of them is kept: when you leave or reload this page, it is gone.
      </p>
      <p className={styles.buttons}>
        {hasFiles ? (
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              onClear();
              field.current?.focus();
            }}
          >
            Clear
          </button>
        ) : (
          <button type="button" className="button-quiet" onClick={() => void tryIt()}>
            Try it with invented files
          </button>
        )}
      </p>
      {failed && <p role="alert">The invented files could not be loaded. Check the connection.</p>}
    </div>
  );
}

async function fetchFile(address: string, name: string): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${response.status}`);
  }
  return new File([await response.blob()], name);
}
