import Link from '@docusaurus/Link';
import data from '@generated/manual/default/reading.json';
import {type FormEvent, useEffect, useId, useRef, useState} from 'react';
import {codeToPath} from '../../manual/code.ts';
import {withAnswer} from '../../onboarding/change-record.ts';
import {type ChapterChecks, checkWords, goOn, optionOrder, startRun, tallyChecks} from '../../onboarding/checks.ts';
import type {Check} from '../../onboarding/reading-data.ts';
import type {OnboardingRecord} from '../../onboarding/record.ts';
import styles from './styles.module.css';
import {changeRecord} from './use-record.ts';

type Props = {chapter: ChapterChecks; record: OnboardingRecord; onClose: () => void};

/** One question at a time, until each is answered rightly, or the reader stops: answers are kept one by one. */
export function Questions({chapter, record, onClose}: Props) {
  const [seed] = useState(() => `${record.id} ${record.answers.length}`);
  const [run, setRun] = useState(() => startRun(chapter.checks, record.answers, seed));
  const [chosen, setChosen] = useState<number>();
  const [count, setCount] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const check = chapter.checks.find(({key}) => key === run[0]);

  // The keyboard goes on from the question, not from the end of the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each new question
  useEffect(() => heading.current?.focus(), [count]);

  const answer = (place: number) => {
    if (check) {
      setChosen(place);
      changeRecord((now) => withAnswer(now, check, {chosen: place, edition: data.edition.name, now: new Date()}));
    }
  };
  const next = () => {
    setRun(goOn(run, chosen === check?.answer));
    setChosen(undefined);
    setCount(count + 1);
  };
  return (
    <div className={styles.questions}>
      <h3 ref={heading} tabIndex={-1}>
        {chapter.title}
      </h3>
      {check ? (
        <>
          <p className={styles.soft}>{run.length === 1 ? 'The last question' : `${run.length} questions to go`}</p>
          <Question key={count} check={check} order={optionOrder(check, `${seed} ${count}`)} chosen={chosen} onAnswer={answer} />
          <Answered check={check} chosen={chosen} onNext={next} isLast={run.length === 1 && chosen === check.answer} />
        </>
      ) : (
        <p role="status">{checkWords(tallyChecks(chapter.checks, record.answers))}.</p>
      )}
      <p>
        <button type="button" className="button-quiet" onClick={onClose}>
          {check ? 'Stop here' : 'Back to the chapters'}
        </button>
      </p>
    </div>
  );
}

type QuestionProps = {check: Check; order: readonly number[]; chosen: number | undefined; onAnswer: (place: number) => void};

function Question({check, order, chosen, onAnswer}: QuestionProps) {
  const id = useId();
  const [picked, setPicked] = useState<number>();
  const isAnswered = chosen !== undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (picked !== undefined && !isAnswered) {
      onAnswer(picked);
    }
  };
  return (
    <form onSubmit={submit}>
      <fieldset className={styles.options}>
        <legend>{check.question}</legend>
        {order.map((place) => (
          <p key={place}>
            <input
              id={`${id}-${place}`}
              type="radio"
              name={id}
              required
              checked={picked === place}
              disabled={isAnswered && picked !== place}
              onChange={() => isAnswered || setPicked(place)}
            />
            <label htmlFor={`${id}-${place}`}>
              {check.options[place]}
              {isAnswered && place === check.answer && <b className={styles.verdict}> ✓ right</b>}
              {isAnswered && place === chosen && place !== check.answer && <b className={styles.verdict}> ✗ your answer</b>}
            </label>
          </p>
        ))}
      </fieldset>
      {!isAnswered && (
        <button type="submit" className="button-main">
          Answer
        </button>
      )}
    </form>
  );
}

type AnsweredProps = {check: Check; chosen: number | undefined; onNext: () => void; isLast: boolean};

function Answered({check, chosen, onNext, isLast}: AnsweredProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen !== undefined) {
      button.current?.focus();
    }
  }, [chosen]);
  return (
    <>
      <div role="status">
        {chosen !== undefined && (
          <p>
            <b>{chosen === check.answer ? 'Right.' : 'Not right. It comes again.'}</b> {check.rationale}
          </p>
        )}
      </div>
      {chosen !== undefined && (
        <>
          <p>
            <Link to={`/${codeToPath(check.section)}`}>Read {check.section}</Link>
          </p>
          <p>
            <button ref={button} type="button" className="button-main" onClick={onNext}>
              {isLast ? 'Finish' : 'Next question'}
            </button>
          </p>
        </>
      )}
    </>
  );
}
