/** The edition's lexicon for its glossary: a pass over the `Manual`, small enough to ship. */
import {indexLexicon, termAnchor, termKey} from './lexicon.ts';
import type {LexiconEntry} from './schemas.ts';
import type {Manual} from './types.ts';

export type WordsList = {
  /** `A`, and `0–9` for terms that begin with a figure. */
  letter: string;
  words: ListedWord[];
}[];

export type ListedWord = {
  anchor: string;
  term: string;
  name?: string;
  definition: string /** Codes of the pages that mark it. */;
  pages?: string[];
};

/** By first letter, in the order of a dictionary. What an entry is also called is for search: some of it is slang that no page uses. */
export function toWordsList({lexicon, pages}: Pick<Manual, 'lexicon' | 'pages'>): WordsList {
  const sorted = [...lexicon].sort((a, b) => COLLATOR.compare(a.term, b.term));
  const marked = indexMarked(lexicon, pages);
  const list: WordsList = [];
  for (const entry of sorted) {
    const {term, name, definition} = entry;
    const letter = letterOf(term);
    const codes = marked.get(entry);
    const word = {
      anchor: termAnchor(term),
      term,
      ...(name === undefined ? {} : {name}),
      definition,
      ...(codes === undefined ? {} : {pages: [...codes]}),
    };
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

/** Pages that mark a term, by whichever of its words, in the order of the text. */
function indexMarked(lexicon: readonly LexiconEntry[], pages: Manual['pages']): Map<LexiconEntry, Set<string>> {
  const entries = indexLexicon(lexicon);
  const marked = new Map<LexiconEntry, Set<string>>();
  for (const {code, uses} of pages) {
    for (const {name} of uses.terms) {
      const entry = entries.get(termKey(name));
      if (entry) {
        marked.set(entry, (marked.get(entry) ?? new Set()).add(code));
      }
    }
  }
  return marked;
}
