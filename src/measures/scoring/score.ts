import type {Cutoff, Instrument} from '../../manual/data/instruments.ts';
import {type NotDefined, notDefined} from '../not-defined.ts';

/** One answer; null for a blank. */
export type Answer = number | null;

export type Score = {
  /** Answers as they count: reversed items turned, skipped ones 0. */
  counted: Answer[];
  total: number | NotDefined;
  /** How many answers the total was made up from, when blanks were made up for. */
  proratedFrom?: number;
  /** The answers' sum, before blanks were made up for. */
  sum: number;
  band?: string;
  /** Cut-offs that the total or a subscale meets. */
  met: Cutoff[];
  /** Critical items that were marked or left blank. They act at any total. */
  critical: {item: number; answer: Answer; action: string}[];
  /** What single answers mean beside the total. */
  rules: string[];
  pattern?: {means: string; isMet: boolean};
  subscales: {name: string; total: number | NotDefined}[];
};

/** An entry that cannot be on a form that was filled in. It is refused, not clipped. */
export type Refused = {refused: string};

/**
 * The total of an instrument, its band, and what it obliges, by the parameters in `_data/instruments.yml` alone.
 *
 * A blank is no 0: the total is not defined, unless the owner's rule makes up for blanks (`prorate`) or the form skips the
 * question (`skips`). Source: the owner of each instrument, as its record names it.
 */
export function score(instrument: Instrument, answers: readonly Answer[]): Score | Refused {
  const refused = refusal(instrument, answers);
  if (refused !== undefined) {
    return {refused};
  }
  const counted = fillSkipped(instrument, answers).map((answer, index) => turn(instrument, index + 1, answer));
  const answered = counted.filter((answer) => answer !== null);
  const sum = total(answered);
  const blanks = counted.length - answered.length;
  const isProrated = blanks > 0 && blanks <= (instrument.prorate ?? 0);
  const result = isProrated ? Math.floor((sum * counted.length) / answered.length + 0.5) : sumOf(counted);
  const subscales = (instrument.subscales ?? []).map(({name, items}) => ({
    name,
    total: sumOf(items.map((item) => counted[item - 1] ?? null)),
  }));
  const band = instrument.bands?.find(({from, to}) => typeof result === 'number' && result >= from && result <= to)?.label;
  const limited = (cutoff: Cutoff) => (cutoff.of === undefined ? result : subscales.find(({name}) => name === cutoff.of)?.total);
  return {
    counted,
    total: result,
    ...(isProrated ? {proratedFrom: answered.length} : {}),
    sum,
    ...(band === undefined ? {} : {band}),
    met: (instrument.cutoffs ?? []).filter((cutoff) => meets(limited(cutoff), cutoff)),
    critical: (instrument.critical ?? []).flatMap(({item, at, action}) => {
      const answer = counted[item - 1] ?? null;
      return answer === null || answer >= at ? [{item, answer, action}] : [];
    }),
    rules: (instrument.rules ?? [])
      .filter(({items, at}) => items.some((item) => (counted[item - 1] ?? 0) >= at))
      .map(({means}) => means),
    ...(instrument.pattern ? {pattern: readPattern(instrument.pattern, counted)} : {}),
    subscales,
  };
}

function refusal({name, items, answers: values, fractions, range}: Instrument, answers: readonly Answer[]): string | undefined {
  if (typeof values === 'string' || range === undefined) {
    return `${name} has no total that is added up from its answers`;
  }
  if (answers.length !== items) {
    return `${name} has ${items} items, and here are ${answers.length} answers`;
  }
  const wrong = answers.findIndex((answer, index) => {
    if (answer === null) {
      return false;
    }
    const allowed = Array.isArray(values) ? values[index]?.includes(answer) : answer >= values.from && answer <= values.to;
    return !allowed || !(fractions || Number.isInteger(answer));
  });
  return wrong === -1 ? undefined : `${answers[wrong]} is no answer to item ${wrong + 1} of ${name}`;
}

function fillSkipped({skips = []}: Instrument, answers: readonly Answer[]): Answer[] {
  const skipped = new Set(skips.filter(({zero}) => zero.every((item) => answers[item - 1] === 0)).flatMap(({blank}) => blank));
  return answers.map((answer, index) => (answer === null && skipped.has(index + 1) ? 0 : answer));
}

function turn({reversed = [], answers}: Instrument, item: number, answer: Answer): Answer {
  return answer === null || !reversed.includes(item) || typeof answers === 'string' || Array.isArray(answers)
    ? answer
    : answers.from + answers.to - answer;
}

function sumOf(answers: readonly Answer[]): number | NotDefined {
  const blanks = answers.filter((answer) => answer === null).length;
  return blanks > 0
    ? notDefined(blanks === 1 ? 'one answer is blank' : `${blanks} answers are blank`)
    : total(answers as readonly number[]);
}

/** Tenths of a centimeter must not become 35.900000000000006. */
function total(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;
}

function meets(value: number | NotDefined | undefined, {at, at_most: atMost, below}: Cutoff): boolean {
  return (
    typeof value === 'number' &&
    ((at !== undefined && value >= at) || (atMost !== undefined && value <= atMost) || (below !== undefined && value < below))
  );
}

function readPattern({means, at, clusters}: NonNullable<Instrument['pattern']>, counted: readonly Answer[]) {
  const isMet = clusters.every(
    ({items, need}) => items.filter((item) => (counted[item - 1] ?? Number.NEGATIVE_INFINITY) >= at).length >= need,
  );
  return {means, isMet};
}
