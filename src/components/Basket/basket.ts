/** Citations that are collected to be copied together: for a supervision note, or the answer to an audit. */
import type {Cited} from '../../manual/citation.ts';
import {parseCode} from '../../manual/code.ts';
import {DRAFT_EDITION, isReleaseName} from '../../manual/edition-name.ts';

export const BASKET_HOLDS = 50;

/** The last one that was added stands last. The same code of the same edition stands once, as it was last read. */
export function withEntry(basket: readonly Cited[], entry: Cited): Cited[] {
  const others = without(basket, entry);
  return others.length < BASKET_HOLDS ? [...others, entry] : [...basket];
}

export function without(basket: readonly Cited[], entry: Cited): Cited[] {
  return basket.filter((other) => !isSame(other, entry));
}

export function holds(basket: readonly Cited[], entry: Cited): boolean {
  return basket.some((other) => isSame(other, entry));
}

function isSame(a: Cited, b: Cited): boolean {
  return a.code === b.code && a.edition === b.edition;
}

/** Whether stored data is a basket that this site wrote: it ends up on paper, so that nothing else will do. */
export function isBasket(value: unknown): value is Cited[] {
  return (
    Array.isArray(value) &&
    value.length <= BASKET_HOLDS &&
    value.every(isCited) &&
    value.every((entry, index) => !holds(value.slice(0, index), entry))
  );
}

const KEYS = new Set(['code', 'title', 'pageTitle', 'edition', 'effective', 'fingerprint']);

function isCited(value: unknown): value is Cited {
  if (typeof value !== 'object' || value === null || Object.keys(value).some((key) => !KEYS.has(key))) {
    return false;
  }
  const {code, title, pageTitle, edition, effective, fingerprint} = value as Record<string, unknown>;
  return (
    isText(code) &&
    parseCode(code) !== undefined &&
    isText(title) &&
    isText(pageTitle) &&
    isText(edition) &&
    (edition === DRAFT_EDITION || isReleaseName(edition)) &&
    (effective === undefined || isDay(effective)) &&
    (fingerprint === undefined || (typeof fingerprint === 'string' && /^[0-9a-f]{8}$/.test(fingerprint)))
  );
}

/** A line of words, no longer than a title can be. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 300 && !/[\n\r]/.test(value);
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^20\d{2}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
