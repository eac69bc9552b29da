/** Words that differ by their ending only ("document", "documented", "documenting") have one stem. */
import {stemmer} from 'stemmer';

const known = new Map<string, string>();

/** Porter's stem of a word in lower case. What holds a digit, and what is too short to have an ending, stays as it is. */
export function stemOf(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    stem = word.length < 4 || /\d/.test(word) ? word : stemmer(word);
    known.set(word, stem);
  }
  return stem;
}
