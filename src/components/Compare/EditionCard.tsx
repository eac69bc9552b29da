import {codeToPath} from '../../manual/code.ts';
import type {ExportedUnit} from '../../manual/compare-pages.ts';
import {formatDay} from '../../manual/dates.ts';
import {DRAFT_EDITION, editionPath} from '../../manual/edition-name.ts';
import {standingWords} from '../../manual/edition-words.ts';
import type {CodeHistory} from '../../manual/history.ts';
import type {Editions} from '../live/use-editions.ts';
import styles from './styles.module.css';
import {absence} from './words.ts';

type Props = {
  code: string;
  edition: string;
  /** Absent where the code does not stand in that edition. */
  unit: ExportedUnit | undefined;
  /** The page could be read. */
  isRead: boolean;
  history: CodeHistory | undefined;
  editions: Editions;
};

/** One of the two: what it counts today, what the code is called in it, and the way to its text. */
export function EditionCard({code, edition, unit, isRead, history, editions}: Props) {
  return (
    <div className={styles.card}>
      <h3>{edition === DRAFT_EDITION ? 'Draft' : `Edition ${edition}`}</h3>
      <p className={styles.soft}>{standing(edition, editions)}</p>
      {unit ? (
        <p>
          <a href={`${editionPath(edition)}${codeToPath(code)}`}>
            {code} {unit.title}
          </a>
        </p>
      ) : (
        <Absent {...absence(edition, history, editions.order, isRead)} />
      )}
    </div>
  );
}

function Absent({words, successor}: ReturnType<typeof absence>) {
  return (
    <p>
      {words}
      {successor && (
        <>
          {' '}
          Now: <a href={`/${codeToPath(successor)}`}>{successor}</a>.
        </>
      )}
    </p>
  );
}

function standing(name: string, {list, today}: Editions): string {
  const edition = list.find((candidate) => candidate.name === name);
  if (!edition) {
    return 'Not in force.';
  }
  const words = standingWords(edition, list, today);
  const since = words.startsWith('superseded') ? `In force from ${formatDay(edition.effective)}; ` : '';
  return `${since === '' ? words.charAt(0).toUpperCase() + words.slice(1) : since + words}.`;
}
