/** Sentences of a line, and the form in which two of them are the same. */

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** By Unicode's rules, which do not break at "4.5" or "9:00 am with". */
export function sentencesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({segment}) => segment.trim()).filter((sentence) => sentence !== '');
}

/** The words alone, in lower case: punctuation, quotation marks and brackets are no difference. */
export function wordsOf(sentence: string): string[] {
  return sentence.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
}
