/** Misspelt words: which words of the manual somebody may have meant. */

/** Below this many letters, nearly every slip makes another word. */
const SHORTEST = 4;

const MOST_CORRECTIONS = 4;

/** Slips that are put right, by the length of the word. */
function mostSlips(length: number): number {
  return length < SHORTEST ? 0 : length < 6 ? 1 : 2;
}

/**
 * Slips between two words: letters left out, added, replaced, or swapped with their neighbour (optimal string alignment; Damerau 1964).
 * More than `most` are not counted: the answer is then `most + 1`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) {
    return most + 1;
  }
  let before: number[] = [];
  let above = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min((above[j - 1] as number) + (same ? 0 : 1), (above[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (before[j - 2] as number) + 1);
      }
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) {
      return most + 1;
    }
    before = above;
    above = row;
  }
  return Math.min(above[b.length] as number, most + 1);
}

export type Correction = {word: string; slips: number};

/** Finds what may have been meant among `words`; the most used first among those with equally few slips. */
export class Speller {
  /** Words by their first letter and length: a slip in the first letter is rare, but a swap of the first two is not. */
  readonly #shelves = new Map<string, string[]>();
  readonly #known = new Map<string, Correction[]>();
  readonly #uses: (word: string) => number;

  constructor(words: Iterable<string>, uses: (word: string) => number) {
    this.#uses = uses;
    for (const word of words) {
      if (word.length >= SHORTEST - 1 && !/\d/.test(word)) {
        const shelf = `${word[0]}${word.length}`;
        const list = this.#shelves.get(shelf);
        if (list) {
          list.push(word);
        } else {
          this.#shelves.set(shelf, [word]);
        }
      }
    }
  }

  /** The few words with the fewest slips. None for what is too short or holds a digit. */
  corrections(word: string): Correction[] {
    const known = this.#known.get(word);
    if (known) {
      return known;
    }
    const found = /\d/.test(word) ? [] : this.#search(word);
    const answer = found
      .sort((a, b) => a.slips - b.slips || this.#uses(b.word) - this.#uses(a.word) || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_CORRECTIONS);
    this.#known.set(word, answer);
    return answer;
  }

  #search(word: string): Correction[] {
    let most = mostSlips(word.length);
    let found: Correction[] = [];
    for (const candidate of this.#candidates(word, most)) {
      const slips = slipsBetween(word, candidate, most);
      if (slips > most) {
        continue;
      }
      if (slips < most) {
        most = slips;
        found = [];
      }
      found.push({word: candidate, slips});
    }
    return found;
  }

  *#candidates(word: string, most: number): Generator<string> {
    for (const first of new Set(word.slice(0, 2))) {
      for (let length = word.length - most; length <= word.length + most; length++) {
        yield* this.#shelves.get(`${first}${length}`) ?? [];
      }
    }
  }
}
