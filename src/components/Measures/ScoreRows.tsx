import type {TypedScore} from '../../measures/change/typed-scores.ts';
import {Refused} from './ItemRow.tsx';
import styles from './styles.module.css';
import {MOST_SCORES, type ScoresState} from './use-scores.ts';

type Props = {scores: ScoresState; name: string; onAdd: () => void; onRemove: (row: number) => void};

/** One row a score: its week, if that is known, and the total. */
export function ScoreRows({scores, name, onAdd, onRemove}: Props) {
  const {rows, keys, read} = scores;
  const isFull = rows.length >= MOST_SCORES;
  return (
    <>
      <ol className={styles.scoreRows}>
        {rows.map((row, place) => {
          const problems = read.problems.filter((one) => one.row === place);
          const id = `${name}-problem-${keys[place]}`;
          const field = (part: keyof TypedScore, label: string) => (
            <label className={styles.field}>
              <span>{label}</span>
              <input
                className={`field ${styles.number}`}
                type="text"
                inputMode="decimal"
                autoComplete="off"
                {...(part === 'score' ? {'data-score': ''} : {})}
                value={row[part]}
                aria-invalid={problems.some((one) => one.field === part)}
                aria-describedby={id}
                onChange={(event) => scores.set(place, {[part]: event.target.value})}
              />
            </label>
          );
          return (
            <li key={keys[place]}>
              <fieldset>
                <legend className="sr-only">{place === 0 ? 'First score' : `Score ${place + 1}`}</legend>
                {field('week', 'Week (optional)')}
                {field('score', 'Total')}
                {rows.length > 2 && (
                  <button type="button" className="button-quiet" onClick={() => onRemove(place)}>
                    Remove<span className="sr-only"> score {place + 1}</span>
                  </button>
                )}
              </fieldset>
              <Refused id={id}>{problems.map(({message}) => `${message}.`).join(' ')}</Refused>
            </li>
          );
        })}
      </ol>
      <p>
        <button type="button" className="button-quiet" aria-disabled={isFull} onClick={() => isFull || onAdd()}>
          Add a score
        </button>
      </p>
    </>
  );
}
