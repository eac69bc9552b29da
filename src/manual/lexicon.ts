import type {LexiconEntry} from './schemas.ts';

/** The form in which two spellings of a term are the same: "C-SSRS", "c ssrs" and "CSSRS". */
export function termKey(term: string): string {
  return term
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\-‐‑–.'’]/g, '');
}

/** From every term, expansion and "also" of a lexicon to its entry. */
export function indexLexicon(lexicon: readonly LexiconEntry[]): Map<string, LexiconEntry> {
  const index = new Map<string, LexiconEntry>();
  for (const entry of lexicon) {
    for (const word of wordsOf(entry)) {
      if (!index.has(termKey(word))) {
        index.set(termKey(word), entry);
      }
    }
  }
  return index;
}

/** Everything that an entry answers to: its term first. */
export function wordsOf(entry: LexiconEntry): string[] {
  return [entry.term, ...(entry.name === undefined ? [] : [entry.name]), ...(entry.also ?? [])];
}

/** Where a term stands on the page of words: `C-SSRS` → `c-ssrs`. */
export function termAnchor(term: string): string {
  return term
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
