/**
 * Whether data of the site has the form that this page was built for. Years may lie between the two: what is amiss is taken for data
 * that cannot be had. By hand, since the library that describes these forms is too heavy for a reader's browser.
 */

import {CHANGE_WORDS} from '../../manual/change-words.ts';
import type {EditionList, ListedEdition} from '../../manual/edition-record.ts';
import type {CodeHistory, PageHistory} from '../../manual/history.ts';
import {isObject} from '../../manual/is-object.ts';
import {isFormat1} from './fetch-json.ts';

export function isEditionList(data: unknown): data is EditionList {
  return isFormat1(data) && has<EditionList>(data, {timeZone: isTimeZone, editions: listOf(isEdition)});
}

export function isPageHistory(data: unknown): data is PageHistory {
  return isFormat1(data) && has<PageHistory>(data, {codes: (codes) => isObject(codes) && Object.values(codes).every(isCode)});
}

type Check = (value: unknown) => boolean;

function isEdition(value: unknown): boolean {
  return has<ListedEdition>(value, {
    name: isText,
    title: isText,
    effective: isDay,
    released: isDay,
    approvedBy: listOf(isText),
  });
}

function isCode(value: unknown): boolean {
  return has<CodeHistory>(value, {
    versions: (versions) => listOf(isVersion)(versions) && (versions as unknown[]).length > 0,
    changes: listOf(isChange),
    withdrawn: optional(isWithdrawal),
  });
}

const isVersion: Check = (value) =>
  has<CodeHistory['versions'][number]>(value, {edition: isText, title: isText, fingerprint: isText, within: optional(isText)});

const isChange: Check = (value) =>
  has<CodeHistory['changes'][number]>(value, {edition: isText, kind: isKind, why: isText, from: optional(isText)});

const isWithdrawal: Check = (value) =>
  has<NonNullable<CodeHistory['withdrawn']>>(value, {edition: isText, why: isText, successor: optional(isText)});

/** Whether `value` is an object whose parts pass their checks. Others it may have, too. */
function has<T>(value: unknown, parts: {[Key in keyof T]?: Check}): boolean {
  return isObject(value) && Object.entries<Check | undefined>(parts).every(([key, check]) => check?.(value[key]));
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every((entry) => check(entry));
}

function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isKind(value: unknown): boolean {
  return isText(value) && Object.hasOwn(CHANGE_WORDS, value);
}

function isDay(value: unknown): boolean {
  return isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
}

function isTimeZone(value: unknown): boolean {
  try {
    return isText(value) && Boolean(new Intl.DateTimeFormat('en-US', {timeZone: value}));
  } catch {
    return false;
  }
}
