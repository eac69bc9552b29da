import {useEditions} from '../live/use-editions.ts';
import {AnswerCard} from './AnswerCard.tsx';
import {MOST_ANSWERS, type Result} from './look-up.ts';
import styles from './styles.module.css';
import {useLookUp} from './use-look-up.ts';

/** What became of everything that a text cites. */
export function Answers({query, onRetry}: {query: string; onRetry: () => void}) {
  const editions = useEditions();
  const {results, wanted, more, retry} = useLookUp(query, editions ?? undefined);
  if (query.trim() === '') {
    return <p role="status" className="sr-only" />;
  }
  if (editions === null) {
    return (
      <Unavailable words="What editions there are could not be loaded, so nothing can be looked up now." onRetry={onRetry} />
    );
  }
  const isBusy = editions === undefined || wanted.length > 0;
  return (
    <section aria-label="Answers" className={styles.answers}>
      <p role="status" className={styles.found}>
        {isBusy ? 'Looking up…' : foundWords(results.length)}
      </p>
      {results.some(({state}) => state === 'failed') && (
        <Unavailable words="Some of it could not be looked up now." onRetry={retry} />
      )}
      <ol className={styles.list}>
        {results.map((result) => (
          <li key={result.key}>
            <OneResult result={result} />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p className={styles.message}>
          The text holds {more} more. {MOST_ANSWERS} are answered at a time: paste the rest by itself.
        </p>
      )}
    </section>
  );
}

function OneResult({result}: {result: Result}) {
  if (result.state === 'answered') {
    return <AnswerCard answer={result.answer} />;
  }
  return (
    <p className={styles.pending}>
      <b>{result.code}</b> {result.state === 'asking' ? '…' : 'could not be looked up.'}
    </p>
  );
}

function Unavailable({words, onRetry}: {words: string; onRetry: () => void}) {
  return (
    <div role="status" className={styles.message}>
      <p>{words} Your text is still above. Try again when there is a network.</p>
      <button type="button" className="button-quiet" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

function foundWords(count: number): string {
  if (count === 0) {
    return 'No code of this manual in that text. A code looks like SAF-08 or SAF-08.4.';
  }
  return count === 1 ? '1 code found' : `${count} codes found`;
}
