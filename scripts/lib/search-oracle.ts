/**
 * MiniSearch over the same documents and with the same layer as the search of this site: router of codes, synonyms, "asked as",
 * question words, stems. What a ranker of our own has to beat: the oracle of tests/search, and a column of `npm run bench:search`.
 * Nothing here knows our ranker; both know `src/search/documents.ts` and `src/search/words.ts`.
 */
import MiniSearch, {type Options, type Query, type SearchOptions} from 'minisearch';
import {compareCodes, pageOf} from '../../src/manual/code.ts';
import type {ExportedManual} from '../../src/manual/export-manual.ts';
import {readTypedCode} from '../../src/manual/typed-code.ts';
import {type SearchDocument, toDocuments} from '../../src/search/documents.ts';
import {LIGHT_WORDS, QUESTION_WORDS} from '../../src/search/light-words.ts';
import {stemOf} from '../../src/search/stem.ts';
import {indexedWords, wordsOf} from '../../src/search/words.ts';

export type Oracle = {
  /** Codes, best first; `word:…` for a term. `typing`: the last word may be unfinished. */
  rank: (query: string, typing?: boolean) => string[];
};

type OracleFile = {
  names: string[];
  successors: Record<string, string>;
  /** By the words of a phrase: other phrases for it, as words. */
  synonyms: Record<string, string[][]>;
  index: string;
};

type Fields = {id: number} & Record<(typeof FIELDS)[number], string>;

const FIELDS = ['title', 'asked', 'path', 'keyTerms', 'body'] as const;

/** Found by random search (418 trials) on the tuning half, as the ranker's own weights are: an oracle that is left alone would be too easy. */
export const ORACLE_WEIGHTS = {
  boost: {title: 9, asked: 5.4, path: 2.7, keyTerms: 1.9, body: 1},
  /** Share of a word's letters that may be wrong, and what such a match, or that of a beginning, is worth. */
  slips: 0.34,
  matches: {fuzzy: 0.37, prefix: 0.73},
  bm25: {k: 0.26, b: 0.41, d: 0.16},
  synonym: 0.21,
  light: 0.4,
};

type OracleWeights = typeof ORACLE_WEIGHTS;

const LONGEST_PHRASE = 6;

const options: Options<Fields> = {
  fields: [...FIELDS],
  tokenize: indexedWords,
  processTerm: (word) => stemOf(word),
};

/** The oracle as a file, as the ranker's index is one: for its bytes, and to be opened in Chromium. */
export function buildOracle(manual: ExportedManual): string {
  const documents = toDocuments(manual);
  const titles = new Map(documents.map(({code, title}) => [code, title]));
  const index = new MiniSearch(options);
  index.addAll(documents.map((document, id) => toFields(document, id, titles)));
  const file: OracleFile = {
    names: documents.map(nameOf),
    successors: Object.fromEntries(
      manual.withdrawn.flatMap(({code, successor}) => (successor === undefined ? [] : [[code, successor]])),
    ),
    synonyms: synonymsOf(manual),
    index: JSON.stringify(index),
  };
  return JSON.stringify(file);
}

export function openOracle(text: string, weights: OracleWeights = ORACLE_WEIGHTS): Oracle {
  const {names, successors, synonyms, index} = JSON.parse(text) as OracleFile;
  const engine = MiniSearch.loadJSON(index, options);
  const {boost, matches, bm25} = weights;
  const phrases = new Map(Object.entries(synonyms));
  return {
    rank: (query, typing = false) => {
      const found = engine.search(toQuery(query, phrases, typing, weights), {boost, weights: matches, bm25});
      const ranked = [...new Set([...routed(query, names, successors), ...found.map(({id}) => names[id] as string)])];
      // Terms follow the text, as in our answers.
      return [...ranked.filter((name) => !isTerm(name)), ...ranked.filter(isTerm)];
    },
  };
}

function toFields({code, title, above, asked, keyTerms, body}: SearchDocument, id: number, titles: Map<string, string>): Fields {
  const path = above.filter((other) => other !== code).map((other) => titles.get(other) ?? '');
  return {id, title, asked: asked.join('\n'), path: path.join('\n'), keyTerms: keyTerms.join('\n'), body};
}

function nameOf({code, title}: SearchDocument): string {
  return code || `word:${title}`;
}

function isTerm(name: string): boolean {
  return name.startsWith('word:');
}

/** What a code leads to: itself, or its successor; then what stands in it. */
function routed(query: string, names: readonly string[], successors: Readonly<Record<string, string>>): string[] {
  const typed = readTypedCode(query);
  const code = typed && (successors[typed] ?? typed);
  if (code === undefined) {
    return [];
  }
  const below = names.filter((name) => name.startsWith(`${code}.`) || name.startsWith(`${code}-`)).sort(compareCodes);
  return [code, ...below, pageOf(code)].filter((name) => names.includes(name));
}

function synonymsOf({lexicon, searchWords = []}: ExportedManual): OracleFile['synonyms'] {
  const groups = [
    ...lexicon.map(({term, name, also = []}) => [term, ...(name === undefined ? [] : [name]), ...also]),
    ...searchWords,
  ];
  const synonyms: OracleFile['synonyms'] = {};
  for (const phrases of groups.map((group) => group.map(plainWords))) {
    for (const phrase of phrases.filter(({length}) => length > 0)) {
      const others = phrases.filter((other) => other.length > 0 && other.join(' ') !== phrase.join(' '));
      synonyms[phrase.join(' ')] = [...(synonyms[phrase.join(' ')] ?? []), ...others];
    }
  }
  return synonyms;
}

function plainWords(text: string): string[] {
  return wordsOf(text).map(({text: word}) => word);
}

/** Any of the concepts; a concept is a word, or a phrase and what means the same: the longest phrases that are known. */
function toQuery(query: string, synonyms: ReadonlyMap<string, string[][]>, typing: boolean, weights: OracleWeights): Query {
  const all = plainWords(query);
  const telling = all.filter((word) => !QUESTION_WORDS.has(word));
  const words = telling.length > 0 ? telling : all;
  const concepts: Query[] = [];
  for (let place = 0; place < words.length; ) {
    const length = phraseAt(words, place, synonyms);
    const phrase = words.slice(place, place + Math.max(length, 1));
    const isLast = typing && place + phrase.length === words.length;
    const others = length > 0 ? (synonyms.get(phrase.join(' ')) ?? []) : [];
    concepts.push({
      combineWith: 'OR',
      queries: [allOf(phrase, isLast, weights), ...others.map((other) => allOf(other, false, weights, weights.synonym))],
    });
    place += phrase.length;
  }
  return {combineWith: 'OR', queries: concepts};
}

function phraseAt(words: readonly string[], place: number, synonyms: ReadonlyMap<string, unknown>): number {
  const longest = Math.min(LONGEST_PHRASE, words.length - place);
  return (
    Array.from({length: longest}, (_, index) => longest - index).find((length) =>
      synonyms.has(words.slice(place, place + length).join(' ')),
    ) ?? 0
  );
}

function allOf(words: readonly string[], isUnfinished: boolean, {slips, light}: OracleWeights, weight = 1): Query {
  const search: SearchOptions = {
    prefix: (_, place, terms) => isUnfinished && place === terms.length - 1,
    fuzzy: (word) => weight === 1 && word.length > 3 && !/\d/.test(word) && slips,
    boostTerm: (word) => weight * (LIGHT_WORDS.has(word) ? light : 1),
  };
  return {combineWith: 'AND', queries: [words.join(' ')], ...search};
}
