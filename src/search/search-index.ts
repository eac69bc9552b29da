/** An index in memory: for each stem, in which documents it is and how much each speaks of it, all fields weighed together. */

import type {ListedDocument} from './documents.ts';
import type {IndexFile} from './index-file.ts';
import {tellingWords} from './light-words.ts';
import {neighbours} from './signs.ts';
import {Speller} from './spelling.ts';
import {stemOf} from './stem.ts';
import {Synonyms} from './synonyms.ts';
import type {Weights} from './weights.ts';
import {indexedWords, spaced, type Word, withParts, wordsOf, wordsOfSpaced} from './words.ts';

/** `weights[i]` is how much `documents[i]` speaks of the word, before it saturates. */
export type Posting = {
  documents: Uint16Array;
  weights: Float32Array;
  /** Without what a page has from its sections: words from all over a page are no phrase. */
  own: Float32Array;
  idf: number;
};

/** A title, or a phrase in which staff ask: its stems in order. */
export type Phrase = {
  /** As plain words. */
  text: string;
  stems: ReadonlySet<string>;
  /** Stems that stand side by side. */
  pairs: ReadonlySet<string>;
  /** What its stems say, together. */
  idf: number;
  isTitle: boolean;
};

export type SearchIndex = {
  file: IndexFile;
  weights: Weights;
  postings: ReadonlyMap<string, Posting>;
  /** Sorted: of texts, titles, phrases and synonyms. */
  words: readonly string[];
  synonyms: Synonyms;
  speller: Speller;
  /** Number of documents whose own words have the stem. */
  uses: (word: string) => number;
  phrasesOf: (document: number) => Phrase[];
  titlesAbove: (document: ListedDocument) => string[];
  /** The page that a document stands on; itself for a page and a term. */
  pageOf: (document: number) => number;
  /** Whether several pages have a section of that title. */
  isCommonTitle: (title: string) => boolean;
  /** Words by their stem: what is marked in a text. */
  wordsByStem: ReadonlyMap<string, readonly string[]>;
};

type Growing = Map<string, Map<number, number>>;

export function createSearchIndex(file: IndexFile, weights: Weights): SearchIndex {
  const {documents} = file;
  const own = weighBodies(file, weights);
  const words = new Set(file.words);
  const add = (found: Iterable<string>, document: number, weight: number) => {
    for (const word of found) {
      words.add(word);
      addTo(own, stemOf(word), document, weight);
    }
  };
  documents.forEach(({title, asked}, document) => {
    add(indexedWords(title), document, weights.title);
    // A word that three phrases share says no more than one: the phrases are three ways to say one thing.
    add(new Set(asked.flatMap((phrase) => withParts(wordsOfSpaced(phrase)))), document, weights.asked);
  });
  const used = new Map([...own].map(([stem, counts]) => [stem, counts.size]));
  const titles = new Map(documents.map(({code, title}) => [code, title]));
  const chapterTitles = new Map(file.chapters.map(({code, title}) => [code, title]));
  const titlesAbove = ({chapter, above}: ListedDocument) =>
    [chapterTitles.get(chapter), ...above.map((code) => titles.get(code))].filter((title) => title !== undefined);
  documents.forEach((listed, document) => {
    for (const stem of new Set(indexedWords(titlesAbove(listed).join(' ')).map(stemOf))) {
      addTo(own, stem, document, weights.path);
    }
  });
  const places = new Map(documents.map(({code}, place) => [code, place]));
  // Terms have no code, and a page stands on none: neither may be taken for the other.
  const pages = documents.map(({above: [top]}, place) => (top === undefined ? place : (places.get(top) ?? place)));
  const ofSections = sumSections(own, pages, weights);
  const shared = new Map<string, number>();
  for (const {title} of documents) {
    shared.set(title, (shared.get(title) ?? 0) + 1);
  }
  const postings = freeze(own, ofSections, used, documents.length);
  const synonyms = new Synonyms(file.synonyms);
  for (const word of synonyms.words) {
    words.add(word);
  }
  const uses = (word: string) => used.get(stemOf(word)) ?? (synonyms.words.has(word) ? 1 : 0);
  const phrases = new Map<number, Phrase[]>();
  return {
    file,
    weights,
    postings,
    words: [...words].sort(),
    synonyms,
    speller: new Speller(words, uses),
    uses,
    phrasesOf: (document) => {
      const known = phrases.get(document) ?? toPhrases(documents[document] as ListedDocument, postings);
      phrases.set(document, known);
      return known;
    },
    titlesAbove,
    pageOf: (document) => pages[document] as number,
    isCommonTitle: (title) => (shared.get(title) ?? 0) > 3,
    wordsByStem: groupByStem(words),
  };
}

/** Longer texts use every word more often: counts are put in proportion to the length of the text. */
function weighBodies({postings, documents}: IndexFile, {length}: Weights): Growing {
  const lengths = new Float64Array(documents.length);
  for (const {documents: list, counts} of postings.values()) {
    list.forEach((document, i) => {
      lengths[document] = (lengths[document] as number) + (counts[i] as number);
    });
  }
  const average = lengths.reduce((sum, value) => sum + value, 0) / Math.max(1, documents.length);
  const grown: Growing = new Map();
  for (const [stem, {documents: list, counts}] of postings) {
    grown.set(
      stem,
      new Map(
        list.map((document, i) => {
          const norm = 1 - length + (length * (lengths[document] as number)) / average;
          return [document, (counts[i] as number) / norm];
        }),
      ),
    );
  }
  return grown;
}

/** What its sections add to a page. `pages`: the page that each document stands on, itself for a page. */
function sumSections(own: Growing, pages: readonly number[], {sections}: Weights): Growing {
  const sums: Growing = new Map();
  for (const [stem, counts] of own) {
    for (const [document, weight] of counts) {
      const page = pages[document] as number;
      if (page !== document) {
        addTo(sums, stem, page, weight * sections);
      }
    }
  }
  return sums;
}

function addTo(into: Growing, stem: string, document: number, weight: number): void {
  const counts = into.get(stem);
  if (counts) {
    counts.set(document, (counts.get(document) ?? 0) + weight);
  } else {
    into.set(stem, new Map([[document, weight]]));
  }
}

/** Rare words say more: inverse document frequency, as in BM25 (Robertson and Zaragoza 2009). */
function freeze(own: Growing, ofSections: Growing, used: ReadonlyMap<string, number>, size: number): Map<string, Posting> {
  return new Map(
    [...own].map(([stem, counts]) => {
      const n = used.get(stem) ?? counts.size;
      const more = ofSections.get(stem);
      const documents = [...new Set([...counts.keys(), ...(more?.keys() ?? [])])].sort((a, b) => a - b);
      const posting = {
        documents: Uint16Array.from(documents),
        weights: Float32Array.from(documents, (document) => (counts.get(document) ?? 0) + (more?.get(document) ?? 0)),
        own: Float32Array.from(documents, (document) => counts.get(document) ?? 0),
        idf: Math.log(1 + (size - n + 0.5) / (n + 0.5)),
      };
      return [stem, posting];
    }),
  );
}

function groupByStem(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const stem = stemOf(word);
    const group = groups.get(stem);
    if (group) {
      group.push(word);
    } else {
      groups.set(stem, [word]);
    }
  }
  return groups;
}

function toPhrases({title, asked}: ListedDocument, postings: SearchIndex['postings']): Phrase[] {
  const toPhrase = (text: string, words: Word[], isTitle: boolean): Phrase => {
    // Without question words, unless it has no others.
    const stems = new Set(tellingWords(withParts(words)).map(stemOf));
    return {
      text,
      stems,
      pairs: new Set(neighbours(text.split(' ').map(stemOf))),
      idf: [...stems].reduce((sum, stem) => sum + (postings.get(stem)?.idf ?? 0), 0),
      isTitle,
    };
  };
  return [toPhrase(spaced(title), wordsOf(title), true), ...asked.map((text) => toPhrase(text, wordsOfSpaced(text), false))];
}
