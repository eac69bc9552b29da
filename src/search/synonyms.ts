/** Words and phrases that mean the same: of the lexicon, and ordinary ones. */
import {tellingWords} from './light-words.ts';
import {stemOf} from './stem.ts';
import {wordsOf} from './words.ts';

/** The longest phrase that is looked for in a query, in words. */
const LONGEST = 6;

export type Match = {
  /** Words of the query that it takes. */ length: number /** Stems of each way to say it, without the one that was typed. */;
  others: string[][];
};

export class Synonyms {
  /** Every word of every group. */
  readonly words = new Set<string>();
  /** From the stems of a phrase, joined, to its groups. */
  readonly #groups = new Map<string, string[][][]>();

  constructor(groups: readonly string[][]) {
    for (const group of groups) {
      const phrases = group.map((phrase) => wordsOf(phrase).map(({text}) => text));
      const members = phrases.map(stemsOf);
      phrases.forEach((words, index) => {
        for (const word of words) {
          this.words.add(word);
        }
        const key = words.map(stemOf).join(' ');
        // Two spellings of the same words are not two ways to say it.
        const own = members[index]?.join(' ');
        const others = members.filter((member) => member.length > 0 && member.join(' ') !== own);
        this.#groups.set(key, [...(this.#groups.get(key) ?? []), others]);
      });
    }
  }

  /** The longest phrase that begins at a word of the query, if any. */
  matchAt(words: readonly string[], start: number): Match | undefined {
    for (let length = Math.min(LONGEST, words.length - start); length > 0; length--) {
      const groups = this.#groups.get(
        words
          .slice(start, start + length)
          .map(stemOf)
          .join(' '),
      );
      if (groups) {
        return {length, others: groups.flat()};
      }
    }
    return undefined;
  }

  /** Other ways to say one word. */
  of(word: string): string[][] {
    return this.matchAt([word], 0)?.others ?? [];
  }
}

/** What a phrase asks for: without the small words in it, unless it consists of them. */
function stemsOf(words: readonly string[]): string[] {
  return [...new Set(tellingWords(words).map(stemOf))];
}
