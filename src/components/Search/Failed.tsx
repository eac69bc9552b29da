import {editionPath} from '../../manual/edition-name.ts';
import {faultWords, type SearchFault} from './fault.ts';
import styles from './styles.module.css';

type Props = {fault: SearchFault; edition: string; onRetry: () => void};

/** Search does not work, which is another thing than that nothing was found. */
export function Failed({fault, edition, onRetry}: Props) {
  return (
    <div className={styles.failed} role="alert">
      <p>{faultWords(fault, edition)}</p>
      <p className={styles.actions}>
        {fault.kind !== 'unlisted' && (
          <button type="button" className="button-main" onClick={onRetry}>
            Try again
          </button>
        )}
        <a href={`${editionPath(edition)}contents/`}>Look in the contents</a>
      </p>
    </div>
  );
}
