/** What was filled in: read from anything that came from outside, and refused where no form can say it. */
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

/** What published cases carry beside the form. */
const OF_A_CASE = ['id', 'instrument', 'expected', 'basis', 'note'];

/**
 * Reads a form from JSON: a list of answers; an object with an answer for each item that was answered, `{"q1": 2, "q2": 0}`; or either as
 * `responses`, with a `context`. Yes and no may be true and false.
 */
export function readForm(instrument: Instrument, given: unknown): Form | Refused {
  if (isRecord(given) && Object.hasOwn(given, 'responses')) {
    const {responses, context, ...rest} = given;
    const unknown = Object.keys(rest).find((key) => !OF_A_CASE.includes(key));
    if (unknown !== undefined) {
      return {refused: `"${unknown}" is not known beside responses and context`};
    }
    const answers = readAnswers(instrument, responses);
    const read = readContext(instrument, context ?? {});
    return isRefused(answers) ? answers : isRefused(read) ? read : {answers, context: read};
  }
  const answers = readAnswers(instrument, given);
  return isRefused(answers) ? answers : {answers, context: {}};
}

function readAnswers(instrument: Instrument, given: unknown): Answer[] | Refused {
  const list = Array.isArray(given) ? given : isRecord(given) ? listOf(instrument, given) : undefined;
  if (list === undefined) {
    return {refused: 'the answers are no list, such as [2, 0, null, 1] with null for a blank'};
  }
  if (!Array.isArray(list)) {
    return list;
  }
  const answers = list.map((answer, index) => (isYesNo(instrument, index + 1) ? toNumber(answer) : (answer ?? null)));
  const wrong = answers.findIndex((answer) => answer !== null && typeof answer !== 'number');
  return wrong === -1
    ? (answers as Answer[])
    : {refused: `${print(answers[wrong])} is no answer to item ${wrong + 1} of ${instrument.name}: answers are numbers, or null`};
}

/** `{"q1": 2}` as a list; what is not named is blank. */
function listOf({items, name}: Instrument, given: Readonly<Record<string, unknown>>): unknown[] | Refused {
  const list: unknown[] = Array.from({length: items}, () => null);
  for (const [key, answer] of Object.entries(given)) {
    const item = Number(/^q([1-9]\d?)$/.exec(key)?.[1]);
    if (!(item <= items)) {
      return {refused: `"${key}" is no item of ${name}: they are q1 to q${items}`};
    }
    list[item - 1] = answer;
  }
  return list;
}

function readContext(instrument: Instrument, given: unknown): Context | Refused {
  if (!isRecord(given)) {
    return {refused: 'context is not an object, such as {"sex": "female"}'};
  }
  const questions = questionsOf(instrument);
  const beside: Record<string, Answer> = {};
  let context: Context = {};
  for (const [key, value] of Object.entries(given)) {
    const allowed = questions.get(key);
    if (allowed) {
      const answer = toNumber(value);
      if (answer !== null && !(typeof answer === 'number' && allowed.includes(answer))) {
        return {
          refused: `${print(value)} is no answer to "${key}" of ${instrument.name}, which takes ${orList(allowed)}, or null`,
        };
      }
      beside[key] = answer;
      continue;
    }
    const found = readKnown(instrument, key, value);
    if (isRefused(found)) {
      return found;
    }
    context = {...context, ...found};
  }
  return Object.keys(beside).length > 0 ? {...context, beside} : context;
}

/** What any form may say of the client or of how answers are entered, if it is of use there. */
function readKnown({name, positive, reversed_by_place: byPlace}: Instrument, key: string, value: unknown): Context | Refused {
  const refused = (...allowed: readonly (string | number)[]) => ({
    refused: `${print(value)} is no "${key}" of ${name}, which takes ${orList(allowed)}`,
  });
  if (key === 'sex' && positive?.male !== undefined) {
    return value === null ? {} : value === 'female' || value === 'male' ? {sex: value} : refused('female', 'male');
  }
  if (key === 'cut' && positive?.male !== undefined) {
    return value === positive.at
      ? {sex: 'female'}
      : value === positive.male
        ? {sex: 'male'}
        : refused(positive.at, positive.male);
  }
  if (key === 'mode' && byPlace) {
    return value === 'position' ? {byPlace: true} : value === 'scored' || value === null ? {} : refused('position', 'scored');
  }
  return {refused: `"${key}" is nothing that ${name} asks for in its context`};
}

function questionsOf({stem, follow_up: followUp}: Instrument): Map<string, readonly number[]> {
  return new Map<string, readonly number[]>([
    ...(stem ? [[stem.key, [0, 1]] as const] : []),
    ...(followUp?.questions ?? []).map(({key, answers}) => [key, answers] as const),
  ]);
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

function isYesNo(instrument: Instrument, item: number): boolean {
  const allowed = allowedAt(instrument, item);
  return 'from' in allowed && allowed.from === 0 && allowed.to === 1;
}

function sayAllowed(allowed: Allowed): string {
  if ('from' in allowed) {
    return `takes ${allowed.from} to ${allowed.to}`;
  }
  return allowed.length === 0 ? 'has no number: leave it out' : `takes ${orList(allowed)}`;
}

/** [0, 2, 4] → "0, 2 or 4". */
function orList(values: readonly (string | number)[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

function toNumber(value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : (value ?? null);
}

/** Not what is in a list or an object: it may be as deep as it likes. */
function print(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? 'a list' : 'an object';
  }
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
