/** What somebody typed → the things that are asked for, each with every way in which the manual may say it. */
import {LIGHT_WORDS, QUESTION_WORDS, tellingWords} from './light-words.ts';
import type {SearchIndex} from './search-index.ts';
import {firstFrom, placeOf} from './sorted.ts';
import {stemOf} from './stem.ts';
import {spaced, wordsOf} from './words.ts';

/** All of its stems have to be there. */
export type Alternative = {stems: readonly string[]; weight: number};

export type Concept = {
  alternatives: Alternative[];
  /** How much it counts beside the others. */
  weight: number;
};

export type ReadQuery = {
  /** What was typed, as plain words. */
  text: string;
  concepts: Concept[];
  /** Misspelt words as they were typed, and as they were understood. */
  corrected: Map<string, string>;
};

type Typed = {text: string; parts: readonly string[]; isLast: boolean};

/** How many words an unfinished one may become. */
const MOST_COMPLETIONS = 14;

/** `typing`: the last word may be unfinished. */
export function readQuery(query: string, typing: boolean, index: SearchIndex): ReadQuery {
  const isUnfinished = typing && /[\p{L}\p{N}]$/u.test(query);
  const words = wordsOf(query).slice(0, 24);
  const typed = words.map((word, i): Typed => ({...word, isLast: isUnfinished && i === words.length - 1}));
  const corrected = new Map<string, string>();
  const concepts: Concept[] = [];
  const left = typed.some(({text}) => !QUESTION_WORDS.has(text));
  for (let at = 0; at < typed.length; ) {
    const {concept, length} = readAt(typed, at, index, corrected, left);
    if (concept && concept.alternatives.length > 0) {
      concepts.push(concept);
    }
    at += length;
  }
  return {text: spaced(query), concepts: concepts.slice(0, 12), corrected};
}

function readAt(
  typed: readonly Typed[],
  at: number,
  index: SearchIndex,
  corrected: Map<string, string>,
  skipsQuestions: boolean,
): {concept?: Concept; length: number} {
  const {weights, synonyms} = index;
  const word = typed[at] as Typed;
  const phrase = synonyms.matchAt(
    typed.map(({text}) => text),
    at,
  );
  if (phrase && phrase.length > 1) {
    const own = typed.slice(at, at + phrase.length).map(({text}) => text);
    const stems = [...new Set(tellingWords(own).map(stemOf))];
    return {
      concept: {
        alternatives: [{stems, weight: 1}, ...phrase.others.map((other) => ({stems: other, weight: weights.synonym}))],
        weight: 1,
      },
      length: phrase.length,
    };
  }
  const next = typed[at + 1];
  const joined = next && `${word.text}${next.text}`;
  // "no show" and "phq 9" are written as one word elsewhere.
  if (next && joined && !QUESTION_WORDS.has(next.text) && index.postings.has(stemOf(joined))) {
    const stems = [stemOf(word.text), stemOf(next.text)];
    const others = synonyms.of(joined).map((other) => ({stems: other, weight: weights.synonym}));
    return {
      concept: {alternatives: [{stems: [stemOf(joined)], weight: 1}, {stems, weight: 0.9}, ...others], weight: 1},
      length: 2,
    };
  }
  if (skipsQuestions && QUESTION_WORDS.has(word.text) && !(word.isLast && at > 0 && word.text.length > 4)) {
    return {length: 1};
  }
  const weight = LIGHT_WORDS.has(word.text) ? weights.light : 1;
  return {concept: {alternatives: alternativesOf(word, index, corrected), weight}, length: 1};
}

function alternativesOf({text, parts, isLast}: Typed, index: SearchIndex, corrected: Map<string, string>): Alternative[] {
  const {weights, postings, synonyms} = index;
  const found: Alternative[] = [];
  const add = (word: string, weight: number) => {
    const stem = stemOf(word);
    if (postings.has(stem)) {
      found.push({stems: [stem], weight: hasWord(index, word) ? weight : weight * weights.stemOnly});
    }
    found.push(...synonyms.of(word).map((stems) => ({stems, weight: weight * weights.synonym})));
  };
  add(text, 1);
  const isWord = found.length > 0;
  if (parts.length > 1 && parts.every((part) => postings.has(stemOf(part)))) {
    found.push({stems: [...new Set(parts.map(stemOf))], weight: found.length > 0 ? 0.9 : 1});
  }
  const completions = isLast && text.length > 1 ? completionsOf(index, text) : [];
  // "co-facil" is the beginning of one word, not "co" and "facil"; "c-ssrs" is one already.
  const isKnown = isWord || (found.length > 0 && completions.length === 0);
  if (completions.length > 0) {
    if (!isKnown) {
      found.length = 0;
    }
    for (const completion of completions) {
      add(completion, isKnown ? weights.furtherCompletion : completions.length > 3 ? weights.completion : weights.soleCompletion);
    }
  }
  if (found.length === 0) {
    const corrections = index.speller.corrections(text);
    const split = corrections[0]?.slips === 1 ? undefined : splitWord(text, index);
    if (split) {
      return [{stems: split.map(stemOf), weight: 0.9}];
    }
    corrections.forEach(({word, slips}) => {
      add(word, slips === 1 ? weights.oneSlip : weights.twoSlips);
    });
    if (corrections[0]) {
      corrected.set(text, corrections[0].word);
    }
  }
  return found.filter(({stems}) => stems.every((stem) => postings.has(stem)));
}

/** Whether a word is in the texts as it is, not only its stem. */
function hasWord({words}: SearchIndex, word: string): boolean {
  return placeOf(words, word) !== -1;
}

/** Words that begin as an unfinished one does, the most used first. */
function completionsOf({words, uses}: SearchIndex, start: string): string[] {
  const found: string[] = [];
  for (let i = firstFrom(words, start); i < words.length && (words[i] as string).startsWith(start); i++) {
    if (words[i] !== start) {
      found.push(words[i] as string);
    }
  }
  const byStem = new Map(found.map((word) => [stemOf(word), word]));
  return [...byStem.values()].sort((a, b) => uses(b) - uses(a)).slice(0, MOST_COMPLETIONS);
}

/** A longer one is no word, and takes long to look through. */
const LONGEST_WORD = 40;

/** "selfharm" → "self", "harm". */
function splitWord(text: string, index: SearchIndex): [string, string] | undefined {
  let best: [string, string] | undefined;
  let bestUses = 0;
  const last = text.length > LONGEST_WORD ? 0 : text.length - 3;
  for (let at = 3; at <= last; at++) {
    const [a, b] = [text.slice(0, at), text.slice(at)];
    const uses = Math.min(index.uses(a), index.uses(b));
    if (uses > bestUses && hasWord(index, a) && hasWord(index, b) && !QUESTION_WORDS.has(a) && !QUESTION_WORDS.has(b)) {
      best = [a, b];
      bestUses = uses;
    }
  }
  return best;
}
