import {useCallback, useEffect, useMemo, useState} from 'react';
import type {Instrument} from '../../manual/data/instruments.ts';
import type {Answer, Context} from '../../measures/scoring/form.ts';
import {isRefused} from '../../measures/scoring/form.ts';
import {type Reading, readResult} from '../../measures/scoring/reading.ts';
import {type Score, score} from '../../measures/scoring/score.ts';

export type FilledForm = {answers: Answer[]; context: Context};

export type FormState = FilledForm & {
  answer: (item: number, value: Answer) => void;
  know: (more: Known) => void;
  clear: () => void;
  /** Counts how often it was cleared: fields that hold typed text begin anew with it. */
  cleared: number;
  /** Something is filled in. */
  isBegun: boolean;
  /** Absent where nothing is filled in. */
  result?: {refused: string} | {score: Score; reading: Reading};
};

/** One more thing that is known beside the answers; `sex` may be taken back. */
export type Known = Pick<Context, 'beside' | 'byPlace'> & {sex?: Context['sex'] | undefined};

const emptyForm = ({items}: Instrument): FilledForm => ({answers: Array.from({length: items}, () => null), context: {}});

/** A form while it is filled in. In memory alone: nothing is stored, sent, or put into an address, and leaving the page clears it. */
export function useForm(instrument: Instrument): FormState {
  const [form, setForm] = useState(() => emptyForm(instrument));
  const [cleared, setCleared] = useState(0);
  const clear = useCallback(() => {
    setForm(emptyForm(instrument));
    setCleared((times) => times + 1);
  }, [instrument]);
  useClearedOnLeaving(clear);
  const {answers, context} = form;
  const isBegun = answers.some((answer) => answer !== null) || Object.values(context.beside ?? {}).some((one) => one !== null);
  const result = useMemo(
    () => (isBegun ? resultOf(instrument, answers, context) : undefined),
    [instrument, isBegun, answers, context],
  );
  return {
    ...form,
    cleared,
    clear,
    isBegun,
    ...(result ? {result} : {}),
    answer: (item, value) => setForm((now) => ({...now, answers: now.answers.with(item - 1, value)})),
    know: (more) => setForm((now) => withContext(instrument, now, more)),
  };
}

/** A page that the browser keeps for "back" keeps what is typed on it, too. */
export function useClearedOnLeaving(clear: () => void): void {
  useEffect(() => {
    window.addEventListener('pagehide', clear);
    return () => window.removeEventListener('pagehide', clear);
  }, [clear]);
}

function resultOf(instrument: Instrument, answers: readonly Answer[], context: Context): FormState['result'] {
  const found = score(instrument, answers, context);
  return isRefused(found) ? found : {score: found, reading: readResult(instrument, found)};
}

/** "No" to the question before the items ends the form: there are no answers behind it. */
function withContext(instrument: Instrument, {answers, context}: FilledForm, more: Known): FilledForm {
  const {sex = undefined, ...others} = {...context, ...more};
  const next = {...others, ...(sex ? {sex} : {}), beside: {...context.beside, ...more.beside}};
  const isOver = instrument.stem !== undefined && next.beside[instrument.stem.key] === 0;
  return {answers: isOver ? emptyForm(instrument).answers : answers, context: next};
}
