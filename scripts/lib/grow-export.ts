/**
 * A manual many times as large, for measuring search. Copies of the same pages would have the same words, and search costs by words: so each
 * copy mixes lines of different sections, and puts invented words in place of some rare ones, as many as a text of that length would
 * bring. (The vocabulary of a text grows with about the 0.55th power of its length: Heaps' law.)
 */
import {createHash} from 'node:crypto';
import type {ExportedManual, ExportedPage} from '../../src/manual/export-manual.ts';
import {seededRandom} from './search-intervals.ts';

/** Used so often or less, a word is rare: most words of a text are. */
const RARE = 3;
const HEAPS = 0.55;
const WORD = /[A-Za-z]{5,}/g;

export function growExport(manual: ExportedManual, times: number): ExportedManual {
  const counts = countWords(manual.pages);
  const rare = [...counts]
    .filter(([, count]) => count <= RARE)
    .map(([word]) => word)
    .sort();
  const share = Math.min(1, (counts.size * (times ** HEAPS - 1)) / Math.max(1, times - 1) / Math.max(1, rare.length));
  const taken = new Set(manual.pages.map(({code}) => code.slice(0, 3)));
  const copies = Array.from({length: times - 1}, (_, index) => copyPages(manual.pages, index + 1, {rare, share, taken}));
  return {...manual, pages: [...manual.pages, ...copies.flat()]};
}

/** How often each word is used, in lower case. */
export function countWords(pages: readonly ExportedPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of pages.flatMap(({units}) => units.flatMap(({title, lines}) => [title, ...lines.map((line) => line.text)]))) {
    for (const [word] of text.matchAll(WORD)) {
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    }
  }
  return counts;
}

type Growth = {rare: readonly string[]; share: number /** Series of codes that are in use. */; taken: Set<string>};

function copyPages(pages: readonly ExportedPage[], copy: number, {rare, share, taken}: Growth): ExportedPage[] {
  const replaced = new Map(
    rare.filter((word) => hash(`${copy} ${word}`) < share).map((word) => [word, invent(word, copy, rare)]),
  );
  const say = (text: string) => text.replaceAll(WORD, (word) => sameCase(word, replaced.get(word.toLowerCase()) ?? word));
  const series = new Map([...new Set(pages.map(({code}) => code.slice(0, 3)))].map((old) => [old, newSeries(taken)]));
  const lines = shuffled(
    pages.flatMap(({units}) => units.flatMap((unit) => unit.lines)),
    seededRandom(copy),
  );
  let next = 0;
  return pages.map((page) => {
    const old = page.code.slice(0, 3);
    const recode = (code: string) => code.replace(old, series.get(old) as string);
    const byCode = <T>(record: Record<string, T> | undefined) =>
      record && Object.fromEntries(Object.entries(record).map(([code, value]) => [recode(code), value]));
    return {
      ...page,
      code: recode(page.code),
      title: say(page.title),
      units: page.units.map((unit) => ({
        ...unit,
        code: recode(unit.code),
        ...(unit.parent === undefined ? {} : {parent: recode(unit.parent)}),
        title: say(unit.title),
        lines: unit.lines.map(() => {
          const line = lines[next++] as (typeof lines)[number];
          return {...line, text: say(line.text)};
        }),
      })),
      checklists: page.checklists.map((checklist) => ({
        ...checklist,
        code: recode(checklist.code),
        section: recode(checklist.section),
        title: say(checklist.title),
      })),
      ...(page.asked && {asked: mapTexts(byCode(page.asked), say)}),
      ...(page.keyTerms && {keyTerms: mapTexts(byCode(page.keyTerms), say)}),
    };
  });
}

function mapTexts(record: Record<string, string[]> | undefined, say: (text: string) => string): Record<string, string[]> {
  return Object.fromEntries(Object.entries(record ?? {}).map(([code, texts]) => [code, texts.map(say)]));
}

/** The beginning of one rare word and the end of another: it looks like a word, shares prefixes with words, and is near to some. */
function invent(word: string, copy: number, rare: readonly string[]): string {
  const other = rare[Math.floor(hash(`${word} ${copy}`) * rare.length)] ?? word;
  return word.slice(0, Math.ceil(word.length / 2)) + other.slice(Math.floor(other.length / 2));
}

function sameCase(model: string, word: string): string {
  return /^[A-Z]/.test(model) && !/^[A-Z]/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Three letters that no other pages have. */
function newSeries(taken: Set<string>): string {
  for (let number = 0; ; number++) {
    const name = [676, 26, 1].map((place) => String.fromCharCode(65 + (Math.floor(number / place) % 26))).join('');
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

/** From 0 to 1, by the words. */
function hash(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}
