/**
 * Reads a record that comes from a file or from this browser's storage. Anybody may have written it: it is checked to the last sign,
 * and what is wrong is said in a sentence. By hand, since a library that checks schemas is too heavy for a reader's browser; the
 * tests hold it to the published schema, static/schema/onboarding-record-1.json.
 */

import {parseCode} from '../manual/code.ts';
import {isCalendarDate} from '../manual/dates.ts';
import {DRAFT_EDITION, isReleaseName} from '../manual/edition-name.ts';
import {isObject} from '../manual/is-object.ts';
import {READ_BY_KEYS} from './read-by.ts';
import {
  type Acknowledgement,
  type Answer,
  inOrder,
  MOST_ENTRIES,
  type OnboardingRecord,
  RECORD_FORMAT,
  type SignedLine,
} from './record.ts';

export type ReadResult = {record: OnboardingRecord; problem?: never} | {record?: never; problem: string};

/** Longest text that is looked at: fifty times what a person's whole path makes. */
export const MOST_CHARACTERS = 20_000_000;

export const LONGEST_NAME = 100;

export function parseRecord(text: string): ReadResult {
  if (text.length > MOST_CHARACTERS) {
    return {problem: 'It is too large to be a record of onboarding.'};
  }
  let data: unknown;
  try {
    // Some programs put a mark in front of a text file.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {problem: 'It is not a record of onboarding, or it was cut off.'};
  }
  return readRecord(data);
}

export function readRecord(data: unknown): ReadResult {
  if (!isObject(data) || !Object.hasOwn(data, 'format')) {
    return {problem: 'It is not a record of onboarding.'};
  }
  if (typeof data.format === 'number' && data.format > RECORD_FORMAT) {
    return {problem: `It is of a later form (${data.format}) than this page can read. Open it in a newer edition of the manual.`};
  }
  if (data.format !== RECORD_FORMAT) {
    return {problem: 'It is not a record of onboarding.'};
  }
  const fault = faultIn(data, RECORD, 'the record') ?? faultInEntries(data);
  return fault === undefined ? {record: inOrder(data as OnboardingRecord)} : {problem: fault};
}

type Test = {is: (value: unknown) => boolean; optional?: true; means: string};
type Tests<T> = {[Key in keyof Required<T>]: Test};

const moment: Test = {is: isMoment, means: 'a moment such as 2026-11-27T14:05:00.000Z'};
const day: Test = {is: isDay, means: 'a day such as 2026-11-27'};
const edition: Test = {
  is: (value) => isText(value) && (value === DRAFT_EDITION || isReleaseName(value)),
  means: 'the name of an edition',
};
const code: Test = {is: isSectionCode, means: 'the code of a page or section'};
const fingerprint: Test = {is: (value) => isText(value) && /^[0-9a-f]{8}$/.test(value), means: 'a fingerprint'};
const slug: Test = {is: isSlug, means: 'a key in small letters'};
const list: Test = {is: (value) => Array.isArray(value) && value.length <= MOST_ENTRIES, means: 'a list'};

const RECORD: Tests<OnboardingRecord> = {
  format: {is: (value) => value === RECORD_FORMAT, means: '1'},
  id: {is: isUuid, means: 'a UUID'},
  person: {is: (value) => value === '' || isName(value), means: `one line of at most ${LONGEST_NAME} characters`},
  role: slug,
  firstDay: day,
  edition,
  begun: moment,
  changed: moment,
  read: list,
  answers: list,
  signed: list,
};

const READ: Tests<Acknowledgement> = {code, edition, fingerprint, own: {...fingerprint, optional: true}, at: moment};

const ANSWER: Tests<Answer> = {
  key: slug,
  section: code,
  edition,
  check: fingerprint,
  chosen: {
    is: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 100,
    means: 'the place of an option',
  },
  right: {is: (value) => typeof value === 'boolean', means: 'true or false'},
  at: moment,
};

const SIGNED: Tests<SignedLine> = {
  code,
  by: {is: (value) => (READ_BY_KEYS as readonly unknown[]).includes(value), means: 'a date of the path'},
  edition,
  name: {is: isName, means: `one line of at most ${LONGEST_NAME} characters`},
  on: day,
  at: moment,
};

function faultInEntries(data: Record<string, unknown>): string | undefined {
  for (const [name, tests] of [
    ['read', READ],
    ['answers', ANSWER],
    ['signed', SIGNED],
  ] as const) {
    for (const [index, entry] of (data[name] as unknown[]).entries()) {
      const where = `entry ${index + 1} of “${name}”`;
      const fault = isObject(entry) ? faultIn(entry, tests, where) : `In it, ${where} is not an entry.`;
      if (fault !== undefined) {
        return fault;
      }
    }
  }
  return undefined;
}

function faultIn(data: Record<string, unknown>, tests: Record<string, Test>, where: string): string | undefined {
  const strange = Object.keys(data).find((key) => !Object.hasOwn(tests, key));
  if (strange !== undefined) {
    return `In it, ${where} has something that a record does not have: “${strange.slice(0, 30)}”.`;
  }
  for (const [key, {is, optional, means}] of Object.entries(tests)) {
    if (!Object.hasOwn(data, key)) {
      if (!optional) {
        return `In it, ${where} lacks “${key}”.`;
      }
    } else if (!is(data[key])) {
      return `In it, “${key}” of ${where} is not ${means}.`;
    }
  }
  return undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** One line of words: without signs that move other words about or end a line. */
export function isName(value: unknown): value is string {
  return (
    isText(value) &&
    value !== '' &&
    value.length <= LONGEST_NAME &&
    value.trim() === value &&
    // biome-ignore lint/complexity/useRegexLiterals: written out, so that no editor shows signs that cannot be seen
    !new RegExp('[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202a-\\u202e\\u2066-\\u2069\\ufeff]', 'u').test(value)
  );
}

export function isSlug(value: unknown): value is string {
  return isText(value) && value.length < 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/** Checklists are read with the section that they stand in. */
function isSectionCode(value: unknown): boolean {
  const parsed = isText(value) ? parseCode(value) : undefined;
  return parsed !== undefined && parsed.checklist === undefined;
}

export function isDay(value: unknown): value is string {
  return isText(value) && value.startsWith('20') && isCalendarDate(value);
}

function isMoment(value: unknown): boolean {
  return isText(value) && /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) && isRealMoment(value);
}

/** February 30 is turned into March by `Date`. */
function isRealMoment(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.valueOf()) && date.toISOString() === text;
}

function isUuid(value: unknown): boolean {
  return isText(value) && /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value);
}
