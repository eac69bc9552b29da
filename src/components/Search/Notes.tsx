import {codeToPath} from '../../manual/code.ts';
import {editionPath, theEdition} from '../../manual/edition-name.ts';
import type {Gone} from '../../search/protocol.ts';
import styles from './styles.module.css';
import type {Part} from './use-answers.ts';

type Props = {parts: readonly Part[]; onQuery: (query: string) => void; onAll: () => void};

/** What has to be known before the results are read: another spelling, a code that is gone, results that filters hide. */
export function Notes({parts, onQuery, onAll}: Props) {
  const answers = parts.flatMap(({answer}) => answer ?? []);
  const corrected = answers.find((answer) => answer.corrected)?.corrected;
  const outside = answers.reduce((sum, answer) => sum + answer.outside, 0);
  const gone = answers.find((answer) => answer.gone);
  return (
    <>
      {gone?.gone && <GoneNote gone={gone.gone} edition={gone.edition} />}
      {corrected && (
        <p className={styles.note}>
          Did you mean{' '}
          <button type="button" className={styles.link} onClick={() => onQuery(corrected)}>
            {corrected}
          </button>
          ?
        </p>
      )}
      {outside > 0 && (
        <p className={styles.note}>
          {outside} more outside these filters:{' '}
          <button type="button" className={styles.link} onClick={onAll}>
            show all
          </button>
        </p>
      )}
    </>
  );
}

function GoneNote({gone: {code, title, edition: since, why, successor}, edition}: {gone: Gone; edition: string}) {
  return (
    <p className={styles.note}>
      <strong>
        {code} {title}
      </strong>{' '}
      was withdrawn in {theEdition(since)}: {why}{' '}
      {successor ? (
        <>
          See <a href={editionPath(edition) + codeToPath(successor)}>{successor}</a>.
        </>
      ) : (
        'Nothing took its place.'
      )}
    </p>
  );
}
