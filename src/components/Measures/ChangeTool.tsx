import {useEffect, useId, useRef} from 'react';
import type {Instrument} from '../../manual/data/instruments.ts';
import {changeRule, replaceNumbers} from '../../measures/change/rule.ts';
import {isNotDefined} from '../../measures/not-defined.ts';
import {printOnly} from '../print-only.ts';
import {ChangeResult} from './ChangeResult.tsx';
import {Norms} from './Norms.tsx';
import {PaperHead} from './PrintedForm.tsx';
import {ScoreRows} from './ScoreRows.tsx';
import styles from './styles.module.css';
import {type ScoresState, useScores} from './use-scores.ts';

/** Two or more scores of one client, compared: is it more than the form's own wobble, and where does it end? */
export function ChangeTool({instrument}: {instrument: Instrument}) {
  return <ChangeForm instrument={instrument} scores={useScores(instrument)} />;
}

export function ChangeForm({instrument, scores}: {instrument: Instrument; scores: ScoresState}) {
  const {read, own} = scores;
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const field = useRef<number>(undefined);
  const manual = changeRule(instrument);
  const rule = isNotDefined(manual) ? manual : replaceNumbers(manual, own.own);
  const isReady = read.problems.length === 0 && read.results.length > 1;

  // A row that was asked for is typed into; where one went, its neighbour.
  useEffect(() => {
    const at = field.current;
    field.current = undefined;
    if (at !== undefined) {
      root.current?.querySelectorAll<HTMLElement>('[data-score]')[at]?.focus();
    }
  });
  return (
    <section ref={root} className={styles.tool} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} tabIndex={-1}>
        Compare scores: {instrument.name}
      </h3>
      <div className={styles.screen}>
        <p className={styles.soft}>
          Scores of one stay, one version and one language. Nothing that you enter is kept or sent: leaving the page clears it.
          Enter no names and no dates: weeks are enough, 0 at admission.
        </p>
        <form
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <ScoreRows
            scores={scores}
            name={id}
            onAdd={() => {
              scores.add();
              field.current = scores.rows.length;
            }}
            onRemove={(row) => {
              scores.remove(row);
              field.current = Math.max(0, row - 1);
            }}
          />
          {!isNotDefined(manual) && <Norms instrument={instrument} rule={manual} scores={scores} name={id} />}
        </form>
      </div>
      <div className={styles.sheet} data-sheet="">
        <div className={styles.paper}>
          <PaperHead instrument={instrument} what="compared by" />
        </div>
        <div className={styles.result}>
          <h4 tabIndex={-1}>Change</h4>
          {isReady ? (
            <ChangeResult instrument={instrument} read={read} rule={rule} own={own} />
          ) : (
            <p>{read.problems.length > 0 ? 'Correct the entries that are marked first.' : 'Enter two scores or more.'}</p>
          )}
        </div>
      </div>
      <p className={styles.buttons}>
        <button
          type="button"
          className="button-quiet"
          aria-disabled={!isReady}
          onClick={() => {
            const sheet = root.current?.querySelector<HTMLElement>('[data-sheet]');
            if (sheet && isReady) {
              printOnly(sheet);
            }
          }}
        >
          Print the result
        </button>
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            scores.clear();
            field.current = 0;
          }}
        >
          Clear
        </button>
      </p>
    </section>
  );
}
