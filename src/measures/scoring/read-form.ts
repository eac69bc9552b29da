/** A form from outside: anything may be in it. */
import type {Instrument} from '../../manual/data/instruments.ts';
import {type Answer, allowedAt, type Context, type Form, isRefused, orList, type Refused} from './form.ts';

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

function isYesNo(instrument: Instrument, item: number): boolean {
  const allowed = allowedAt(instrument, item);
  return 'from' in allowed && allowed.from === 0 && allowed.to === 1;
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
