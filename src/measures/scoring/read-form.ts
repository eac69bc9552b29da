/** A form from outside: anything may be in it. */

import type {Instrument} from '../../manual/data/instruments.ts';
import {isObject} from '../../manual/is-object.ts';
import {type Answer, allowedAt, type Context, type Form, isRefused, orList, type Refused} from './form.ts';

/** What published cases carry beside the form. */
const OF_A_CASE = ['id', 'instrument', 'expected', 'basis', 'note'];

/** Under which of these the answers stand, if not by themselves. */
const NAMES_OF_ANSWERS = ['responses', 'answers', 'items'];

/**
 * Reads a form from JSON: a list of answers; an object with an answer for each item that was answered, `{"q1": 2, "q2": 0}`; or either as
 * `responses`. What is said beside the answers stands in `context`, or next to them. Yes and no may be true and false.
 */
export function readForm(instrument: Instrument, given: unknown): Form | Refused {
  const {answers: list, said} = isObject(given) ? apart(given) : {answers: given, said: []};
  if (said === undefined) {
    return {refused: 'context is not an object, such as {"sex": "female"}'};
  }
  const answers = readAnswers(instrument, list);
  const context = readContext(instrument, said);
  return isRefused(answers) ? answers : isRefused(context) ? context : {answers, context};
}

type Entry = readonly [key: string, value: unknown];

/** Answers, and what is said beside them: undefined where that cannot be read. */
function apart({context, ...rest}: Readonly<Record<string, unknown>>): {answers: unknown; said: Entry[] | undefined} {
  const name = NAMES_OF_ANSWERS.find((one) => Object.hasOwn(rest, one));
  const entries = Object.entries(rest).filter(([key]) => key !== name && !OF_A_CASE.includes(key));
  const isAnswer = ([key]: Entry) => name === undefined && itemOf(key) !== undefined;
  const beside = context ?? {};
  return {
    answers: name === undefined ? Object.fromEntries(entries.filter(isAnswer)) : rest[name],
    said: isObject(beside) ? [...entries.filter((entry) => !isAnswer(entry)), ...Object.entries(beside)] : undefined,
  };
}

function readAnswers(instrument: Instrument, given: unknown): Answer[] | Refused {
  const list = Array.isArray(given) ? given : isObject(given) ? listOf(instrument, given) : undefined;
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

/** "q1", "1", "item 1" → 1. */
function itemOf(key: string): number | undefined {
  const place = /^(?:q|item)?[ _-]?([1-9]\d?)$/i.exec(key)?.[1];
  return place === undefined ? undefined : Number(place);
}

/** `{"q1": 2}` as a list; what is not named is blank. */
function listOf({items, name}: Instrument, given: Readonly<Record<string, unknown>>): unknown[] | Refused {
  const list = new Map<number, unknown>();
  for (const [key, answer] of Object.entries(given)) {
    const item = itemOf(key);
    if (item === undefined || item > items) {
      return {refused: `"${key}" is no item of ${name}: they are q1 to q${items}`};
    }
    if (list.has(item)) {
      return {refused: `item ${item} of ${name} is answered twice`};
    }
    list.set(item, answer);
  }
  return Array.from({length: items}, (_, index) => list.get(index + 1) ?? null);
}

function readContext(instrument: Instrument, said: readonly Entry[]): Context | Refused {
  const questions = questionsOf(instrument);
  const beside: Record<string, Answer> = {};
  let context: Context = {};
  for (const [key, value] of said) {
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
function readKnown(
  {name, items, positive, reversed_by_place: byPlace}: Instrument,
  key: string,
  value: unknown,
): Context | Refused {
  const refused = (...allowed: readonly (string | number)[]) => ({
    refused: `${print(value)} is no "${key}" of ${name}, which takes ${orList(allowed)}`,
  });
  // A record of the client may say it whatever the form is.
  if (key === 'sex') {
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
  return {refused: `"${key}" is neither an item of ${name}, q1 to q${items}, nor anything else that it asks for`};
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
