/** How much each kind of match counts. Found on the tuning half of tests/search/queries.yml (`npm run bench:search`). */
import type {Sign} from './signs.ts';

export const WEIGHTS = {
  /** Once set in bold counts as so many times in running text. Part of the index. */
  keyTerm: 3,
  title: 3.6,
  asked: 4.5,
  /** Titles of what it stands in. */
  path: 5,
  /** For a page: what its sections say. */
  sections: 0.13,
  /** How soon more of the same word counts no more (BM25's k1), and how far long texts are held against themselves (its b). */
  saturation: 2.4,
  length: 0.2,
  synonym: 0.9,
  stemOnly: 0.9,
  oneSlip: 0.9,
  twoSlips: 0.5,
  completion: 0.25,
  /** With no more than three ways to go on. */
  soleCompletion: 0.6,
  /** A finished word may still be the beginning of another. */
  furtherCompletion: 0.6,
  /** Words that say little (light-words.ts). */
  light: 0.65,
  /** Learned: `npm run fit:search`. */
  signs: {
    coverage: 0.13,
    queryInTitle: 0.5,
    titleInQuery: 0.33,
    bestPhrase: 0.28,
    bestPhraseOfPage: 0.23,
    queryInPhrasesOfPage: 0.24,
    ownWords: 0.23,
    often: 0.46,
    sideBySide: 0.29,
    pageForOne: 0.21,
    checklist: -0.09,
    subsection: -0.18,
    commonTitle: -0.27,
    bestOnPage: 0.7,
    wordForWord: 2.2,
  } as Record<Sign, number>,
};

export type Weights = typeof WEIGHTS;
