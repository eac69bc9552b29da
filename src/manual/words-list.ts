/** The edition's lexicon for its page "Words and abbreviations": a pass over the `Manual`, small enough to ship. */
import {termAnchor} from './lexicon.ts';
import type {LexiconEntry} from './schemas.ts';

export type WordsList = {
  /** `A`, and `0–9` for terms that begin with a figure. */
  letter: string;
  words: {anchor: string; term: string; name?: string; definition: string}[];
}[];

/** By first letter, in the order of a dictionary. What an entry is also called is for search: some of it is slang that no page uses. */
export function toWordsList(lexicon: readonly LexiconEntry[]): WordsList {
  const sorted = [...lexicon].sort((a, b) => COLLATOR.compare(a.term, b.term));
  const list: WordsList = [];
  for (const {term, name, definition} of sorted) {
    const letter = letterOf(term);
    const word = {anchor: termAnchor(term), term, ...(name === undefined ? {} : {name}), definition};
    const last = list.at(-1);
    if (last?.letter === letter) {
      last.words.push(word);
    } else {
      list.push({letter, words: [word]});
    }
  }
  return list;
}

const COLLATOR = new Intl.Collator('en', {numeric: true});

function letterOf(term: string): string {
  const first = termAnchor(term).charAt(0);
  return /\d/.test(first) ? '0–9' : first.toUpperCase();
}
