import {useCallback, useEffect, useId, useMemo, useRef, useState} from 'react';
import type {Instrument} from '../../manual/data/instruments.ts';
import {isNotDefined} from '../../measures/not-defined.ts';
import {refusalOf} from '../../measures/scoring/form.ts';
import {formItems} from '../../measures/scoring/form-items.ts';
import type {Reading} from '../../measures/scoring/reading.ts';
import {printOnly} from '../print-only.ts';
import {FollowUp, HowToRead, Stem} from './Beside.tsx';
import {ItemRow} from './ItemRow.tsx';
import {PrintedForm} from './PrintedForm.tsx';
import {Result} from './Result.tsx';
import {SectionLink} from './shelf.tsx';
import styles from './styles.module.css';
import {useForm} from './use-form.ts';

type Props = {
  instrument: Instrument;
  /** Takes a total on, to be compared with others. */
  onUse?: (total: number) => void;
};

/** Milliseconds until a result that no longer changes is said aloud. */
const SETTLED = 900;

/** A form is filled in, by mouse or in a row by keys; what it obliges to stands first. */
export function ScoreTool({instrument, onUse}: Props) {
  const form = useForm(instrument);
  const {answers, context, result} = form;
  const id = useId();
  const items = useMemo(() => formItems(instrument), [instrument]);
  const root = useRef<HTMLElement>(null);
  const isYesNo = items[0]?.choices?.every(({label}) => label === 'Yes' || label === 'No');
  const isOver = instrument.stem !== undefined && context.beside?.[instrument.stem.key] === 0;
  const said = useSettled(result === undefined ? '' : 'refused' in result ? result.refused : result.reading.said);

  const goTo = useCallback(
    (item: number) => {
      const field = root.current?.querySelector<HTMLElement>(
        `[name="${id}-${item}"]:checked, [name="${id}-${item}"], [id="${id}-${item}"]`,
      );
      (field ?? root.current?.querySelector<HTMLElement>('h4'))?.focus();
    },
    [id],
  );
  const goOn = (item: number) => goTo(items.find((one) => one.item > item && one.choices?.length !== 0)?.item ?? 0);
  const refuse = (item: number) => (value: number) =>
    refusalOf(
      instrument,
      items.map((one) => (one.item === item ? value : null)),
    );
  const total = result && 'score' in result && !isNotDefined(result.score.total) ? result.score.total : undefined;

  return (
    <section ref={root} className={styles.tool} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} tabIndex={-1}>
        Score: {instrument.name}
      </h3>
      <div className={styles.screen}>
        <p className={styles.soft}>
          Nothing that you enter is kept or sent: leaving the page clears it. Enter no names.
          <span className={styles.keys}>
            {' '}
            By keys: type the answers in a row{isYesNo && ', y or n'}. Backspace makes an item blank.
          </span>
        </p>
        <Source instrument={instrument} />
        <form
          className={styles.form}
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <HowToRead instrument={instrument} context={context} name={id} onKnow={form.know} />
          <Stem instrument={instrument} context={context} name={id} onKnow={form.know} />
          {!isOver && (
            <>
              {instrument.words?.asks && <p className={styles.asks}>{instrument.words.asks}</p>}
              {items.map((item) => (
                <ItemRow
                  key={`${item.item} ${form.cleared}`}
                  item={item}
                  name={`${id}-${item.item}`}
                  answer={answers[item.item - 1] ?? null}
                  onAnswer={(value) => form.answer(item.item, value)}
                  onNext={() => goOn(item.item)}
                  refuse={refuse(item.item)}
                />
              ))}
              <FollowUp instrument={instrument} context={context} name={id} onKnow={form.know} />
            </>
          )}
        </form>
        {result && 'reading' in result && <ResultBar reading={result.reading} onPress={() => goTo(0)} />}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className={styles.sheet} data-sheet="">
        <PrintedForm instrument={instrument} items={items} answers={answers} context={context} />
        <Result instrument={instrument} result={result} onGoTo={goTo} />
      </div>
      <p className={styles.buttons}>
        <button
          type="button"
          className="button-quiet"
          aria-disabled={!form.isBegun}
          onClick={() => {
            const sheet = root.current?.querySelector<HTMLElement>('[data-sheet]');
            if (sheet && form.isBegun) {
              printOnly(sheet);
            }
          }}
        >
          Print the result
        </button>
        {onUse && (
          <button
            type="button"
            className="button-quiet"
            aria-disabled={total === undefined}
            onClick={() => total !== undefined && onUse(total)}
          >
            Compare this total
          </button>
        )}
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            form.clear();
            goTo(items[0]?.item ?? 1);
          }}
        >
          Clear
        </button>
      </p>
    </section>
  );
}

/** What is known so far stays in sight while one goes on. */
function ResultBar({reading: {obliges, verdict}, onPress}: {reading: Reading; onPress: () => void}) {
  const [first] = obliges;
  return (
    <button type="button" className={styles.bar} onClick={onPress}>
      {first && (
        <b>
          {first.because}: {first.section}
          {obliges.length > 1 && `, and ${obliges.length - 1} more`}
        </b>
      )}
      {verdict} <span className={styles.soft}>Show the result</span>
    </button>
  );
}

/** Whose words these are, or where the form is had. */
function Source({instrument: {words, form, licence_note: licence}}: {instrument: Instrument}) {
  return (
    <p className={styles.soft}>
      {words ? (
        <>
          The words are those of <SectionLink code={words.section} />. The client gets the printed form.
        </>
      ) : (
        <>
          Score from the filled-in form: its words may not be printed here.{' '}
          {form && (
            <>
              Where it is had: <SectionLink code={form} />.
            </>
          )}
        </>
      )}{' '}
      {licence}
    </p>
  );
}

/** Words once they have not changed for a moment: a screen reader is not interrupted at every press. */
function useSettled(words: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), SETTLED);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}
