/** Scores of one client as somebody types them: each with its week, or all without. What cannot be is refused in words. */
import type {Instrument} from '../../manual/data/instruments.ts';
import type {Result} from './not-on-track.ts';

export type TypedScore = {week: string; score: string};

/** What is wrong with a row, counted from 0. */
export type RowProblem = {row: number; field: keyof TypedScore; message: string};

export type TypedScores = {
  /** In the order of time. */
  results: Result[];
  /** Whether each has its week. Without, `day` only counts them. */
  dated: boolean;
  problems: RowProblem[];
};

/** Ten years: a typing mistake otherwise. */
const LAST_WEEK = 520;

export function readScores(
  rows: readonly TypedScore[],
  instrument: Pick<Instrument, 'name' | 'range' | 'fractions'>,
): TypedScores {
  const problems: RowProblem[] = [];
  const read = rows.flatMap(({week, score}, row) => {
    const found = {row, score: readNumber(score), week: readNumber(week)};
    const faults = [
      {field: 'score' as const, message: faultOfScore(score, found.score, instrument)},
      {field: 'week' as const, message: faultOfWeek(week, found.week)},
    ].flatMap(({field, message}) => (message === undefined ? [] : [{row, field, message}]));
    problems.push(...faults);
    return score.trim() === '' || faults.length > 0 ? [] : [found];
  });
  const withWeek = read.filter(({week}) => week !== undefined);
  const dated = read.length > 0 && withWeek.length === read.length;
  if (withWeek.length > 0 && !dated) {
    problems.push(
      ...read
        .filter(({week}) => week === undefined)
        .map(({row}) => ({row, field: 'week' as const, message: 'Give every score its week, or none'})),
    );
  }
  if (dated) {
    problems.push(
      ...read
        .filter(({week}, place) => read.findIndex((other) => other.week === week) < place)
        .map(({row, week}) => ({row, field: 'week' as const, message: `Week ${week} has a score already`})),
    );
  }
  const results = read.map(({week, score = 0}, place) => ({day: dated ? Math.round((week ?? 0) * 7) : place, score}));
  return {results: results.toSorted((a, b) => a.day - b.day), dated, problems};
}

function readNumber(text: string): number | undefined {
  return /^-?\d{1,4}(\.\d{1,3})?$/.test(text.trim()) ? Number(text.trim()) : undefined;
}

function faultOfScore(
  text: string,
  score: number | undefined,
  {name, range, fractions}: Pick<Instrument, 'name' | 'range' | 'fractions'>,
): string | undefined {
  if (text.trim() === '') {
    return undefined;
  }
  if (score === undefined) {
    return `"${cut(text)}" is not a number`;
  }
  if (!fractions && !Number.isInteger(score)) {
    return `Totals of ${name} are whole numbers`;
  }
  return range && (score < range.from || score > range.to)
    ? `${text.trim()} is no total of ${name}: it runs from ${range.from} to ${range.to}`
    : undefined;
}

function faultOfWeek(text: string, week: number | undefined): string | undefined {
  if (text.trim() === '') {
    return undefined;
  }
  return week === undefined || week < 0 || week > LAST_WEEK
    ? `"${cut(text)}" is not a week: write 0 for admission, then 1, 2, 4`
    : undefined;
}

export function cut(text: string): string {
  const plain = text.trim();
  return plain.length > 20 ? `${plain.slice(0, 20)}…` : plain;
}
