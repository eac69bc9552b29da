import {useCallback, useMemo, useState} from 'react';
import type {Instrument} from '../../manual/data/instruments.ts';
import {readNorms, type TypedNorms} from '../../measures/change/own-norms.ts';
import {readScores, type TypedScore, type TypedScores} from '../../measures/change/typed-scores.ts';
import {useClearedOnLeaving} from './use-form.ts';

export type ScoresState = {
  rows: readonly TypedScore[];
  /** Key of each row, so that a field keeps its own text when another goes. */
  keys: readonly number[];
  read: TypedScores;
  norms: TypedNorms;
  own: ReturnType<typeof readNorms>;
  set: (row: number, part: Partial<TypedScore>) => void;
  add: (score?: TypedScore) => void;
  remove: (row: number) => void;
  setNorms: (norms: TypedNorms) => void;
  clear: () => void;
};

type Typed = {rows: readonly (TypedScore & {key: number})[]; next: number; norms: TypedNorms};

const EMPTY: Typed = {
  rows: [
    {week: '', score: '', key: 0},
    {week: '', score: '', key: 1},
  ],
  next: 2,
  norms: {},
};

/** More than a stay has. */
export const MOST_SCORES = 40;

/** Scores while they are typed: in memory alone, like a form (use-form.ts). */
export function useScores(instrument: Instrument): ScoresState {
  const [{rows, norms}, setTyped] = useState(EMPTY);
  const clear = useCallback(() => setTyped(EMPTY), []);
  useClearedOnLeaving(clear);
  const read = useMemo(() => readScores(rows, instrument), [rows, instrument]);
  const own = useMemo(() => readNorms(norms), [norms]);
  return {
    rows,
    keys: rows.map(({key}) => key),
    read,
    norms,
    own,
    clear,
    set: (place, part) =>
      setTyped((now) => ({...now, rows: now.rows.map((row, index) => (index === place ? {...row, ...part} : row))})),
    add: (score) => setTyped((now) => withScore(now, score)),
    remove: (place) => setTyped((now) => ({...now, rows: now.rows.filter((_, index) => index !== place)})),
    setNorms: (more) => setTyped((now) => ({...now, norms: {...now.norms, ...more}})),
  };
}

/** A score that came from a form takes the first empty row. */
function withScore(now: Typed, score: TypedScore | undefined): Typed {
  const empty = score ? now.rows.findIndex((row) => row.score === '' && row.week === '') : -1;
  if (score && empty >= 0) {
    return {...now, rows: now.rows.map((row, index) => (index === empty ? {...row, ...score} : row))};
  }
  return now.rows.length >= MOST_SCORES
    ? now
    : {...now, rows: [...now.rows, {week: '', score: '', ...score, key: now.next}], next: now.next + 1};
}
