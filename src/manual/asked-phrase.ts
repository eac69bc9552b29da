/** A phrase in which staff ask for a section. */

/** Words only: what else stands in a phrase is a slip, or belongs into the text. */
const PHRASE = /^[\p{L}\p{N}'’&/% .-]+$/u;

/** More than this many words are a sentence, which nobody types. */
const MOST_WORDS = 10;

/** What is wrong with a phrase; undefined when nothing is. */
export function faultOf(phrase: string): string | undefined {
  if (!PHRASE.test(phrase)) {
    return 'has other signs than letters, digits and hyphens';
  }
  return phrase.split(' ').length > MOST_WORDS ? `has more than ${MOST_WORDS} words` : undefined;
}
