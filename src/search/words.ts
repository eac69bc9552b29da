/**
 * Words of a text as search knows them. However people and word processors spell a thing ("PHQ‑9", "phq 9", "C-SSRS", "d/c"), it has
 * to become the same words.
 */

/** A word, and what it consists of when it is joined from parts: `phq-9` is "phq9", of "phq" and "9". */
export type Word = {text: string; parts: readonly string[]};

const HYPHENS = /[\u00ad\u2010-\u2015\u2212]/g;
const ACCENTS = /\p{M}/gu;
/** Shorthand of one letter each: "d/c", "w/o", "f/u". Other slashes part words. */
const SHORTHAND = /(?<![\p{L}\p{N}])(\p{L})\/(\p{L})(?![\p{L}\p{N}])/gu;
export const WORD = /[\p{L}\p{N}]+(?:[-.&][\p{L}\p{N}]+)*/gu;

/** The form in which signs are compared: no accents, one hyphen, lower case, no possessives. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(HYPHENS, '-')
    .normalize('NFD')
    .replaceAll(ACCENTS, '')
    .toLowerCase()
    .replaceAll(/['’]s(?![\p{L}\p{N}])/gu, '')
    .replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replaceAll(SHORTHAND, '$1$2');
}

/** The words of a text in order. Only numbers keep their dots: "2.5" is one, "U.S." is "us". */
export function wordsOf(text: string): Word[] {
  return [...plainLetters(text).matchAll(WORD)].map(([found]) => toWord(found));
}

/** The same of a phrase that is `spaced` already, as the thousands in an index are: looking for words in them took a third of the first keystrokes. */
export function wordsOfSpaced(phrase: string): Word[] {
  return phrase.split(' ').map(toWord);
}

function toWord(found: string): Word {
  const parts = /^\d+(\.\d+)+$/.test(found) ? [found] : found.split(/[-.&]/);
  const mixed = parts.flatMap(partsOfMixed);
  return parts.length > 1 || mixed.length > 1 ? {text: parts.join(''), parts: mixed} : {text: parts[0] as string, parts: []};
}

/** Letters before a number are a name, as in "phq9": it is also found by its letters and by its number. */
function partsOfMixed(part: string): string[] {
  const match = /^(\p{L}{2,})(\d+)$/u.exec(part);
  return match ? [match[1] as string, match[2] as string] : [part];
}

/** A phrase as plain words in a row: "no-show" is found as "noshow", too (read-query.ts). */
export function spaced(phrase: string): string {
  return (plainLetters(phrase).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Everything under which a text is found: each word, and the parts of joined ones. */
export function indexedWords(text: string): string[] {
  return withParts(wordsOf(text));
}

/** `phq9`, then `phq` and `9`. */
export function withParts(words: readonly Word[]): string[] {
  return words.flatMap(({text, parts}) => [text, ...parts]);
}
