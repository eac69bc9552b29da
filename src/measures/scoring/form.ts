/** What was filled in, and why some of it cannot be on the form. */
import type {Instrument} from '../../manual/data/instruments.ts';

/** One answer; null for a blank. */
export type Answer = number | null;

/** What is known beside the answers. */
export type Context = {
  /** Answers to questions that are no items, by their key: the one before the items, those after them. Null for a blank. */
  beside?: Readonly<Record<string, Answer>>;
  /** Where a cut-off differs. */
  sex?: 'female' | 'male';
  /** Answers are places on the form, counted from 0, and not yet as they score. */
  byPlace?: boolean;
};

export type Form = {answers: Answer[]; context: Context};

/** An entry that cannot be on a form that was filled in. It is refused, not clipped. */
export type Refused = {refused: string};

export function isRefused(value: object): value is Refused {
  return 'refused' in value;
}

/** Why these answers cannot be on the form. Each is named by its item. */
export function refusalOf(instrument: Instrument, answers: readonly Answer[]): string | undefined {
  const {name, items, fractions} = instrument;
  if (instrument.not_computed !== undefined) {
    return `${name} is not computed here. ${instrument.not_computed}`;
  }
  if (typeof instrument.answers === 'string') {
    return `${name} has no total that is added up from its answers`;
  }
  if (answers.length !== items) {
    return `${name} has ${items} items, and here are ${answers.length} answers`;
  }
  const wrong = answers.findIndex((answer, index) => {
    const allowed = allowedAt(instrument, index + 1);
    return answer !== null && !(isIn(answer, allowed) && (fractions || Number.isInteger(answer)));
  });
  return wrong === -1
    ? undefined
    : `${answers[wrong]} is no answer to item ${wrong + 1} of ${name}, which ${sayAllowed(allowedAt(instrument, wrong + 1))}`;
}

type Allowed = readonly number[] | {from: number; to: number};

export function allowedAt({answers}: Instrument, item: number): Allowed {
  const one = Array.isArray(answers) ? answers[item - 1] : answers;
  return typeof one === 'object' ? one : [];
}

function isIn(answer: number, allowed: Allowed): boolean {
  return 'from' in allowed ? answer >= allowed.from && answer <= allowed.to : allowed.includes(answer);
}

function sayAllowed(allowed: Allowed): string {
  if ('from' in allowed) {
    return `takes ${allowed.from} to ${allowed.to}`;
  }
  return allowed.length === 0 ? 'has no number: leave it out' : `takes ${orList(allowed)}`;
}

/** [0, 2, 4] → "0, 2 or 4". */
export function orList(values: readonly (string | number)[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
