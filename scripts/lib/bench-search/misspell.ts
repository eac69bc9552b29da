/** The worst that can be typed: queries of six long words of the manual, each misspelt once or twice, so that none is in any index. */
import {seededRandom} from '../search-intervals.ts';

const WORDS = 6;
const LEAST_LETTERS = 7;
const LETTERS = 'etaoinshrdlu';

/** `words`: of the manual. The same words and number give the same queries. */
export function misspeltQueries(words: readonly string[], count: number, seed = 6): string[] {
  const random = seededRandom(seed);
  const known = new Set(words);
  const long = [...known].filter((word) => /^[a-z]+$/.test(word) && word.length >= LEAST_LETTERS).sort();
  const pick = () => long[Math.floor(random() * long.length)] as string;
  const query = () => Array.from({length: WORDS}, () => misspell(pick(), random, known)).join(' ');
  return Array.from({length: count}, query);
}

/** One slip, then more until it is no word of the text. */
export function misspell(word: string, random: () => number, known: ReadonlySet<string>): string {
  let spelt = slip(word, random);
  while (known.has(spelt) || random() < 0.4) {
    spelt = slip(spelt, random);
  }
  return spelt;
}

/** Swaps, drops, doubles or replaces a letter; never the first, which people get right. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const other = LETTERS.charAt(Math.floor(random() * LETTERS.length));
  const slips = [next + letter, next, letter + letter + next, other + next];
  return before + slips[Math.floor(random() * slips.length)] + after;
}
