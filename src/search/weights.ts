/** How much each kind of match counts. Found on the tuning half of tests/search/queries.yml (`npm run bench:search`). */
import type {Sign} from './signs.ts';

export const WEIGHTS = {
  /** Once set in bold counts as so many times in running text. Part of the index. */
  keyTerm: 3,
  title: 2.25,
  asked: 2.8,
  /** Titles of what it stands in. */
  path: 3.2,
  /** For a page: what its sections say. */
  sections: 0.13,
  /** How soon more of the same word counts no more (BM25's k1), and how far long texts are held against themselves (its b). */
  saturation: 3.96,
  length: 0.2,
  synonym: 0.9,
  stemOnly: 0.9,
  oneSlip: 0.9,
  twoSlips: 0.5,
  completion: 0.25,
  /** With no more than three ways to go on. */
  soleCompletion: 0.9,
  /** A finished word may still be the beginning of another. */
  furtherCompletion: 0.4,
  /** Words that say little (light-words.ts). */
  light: 0.65,
  /** Learned: `npm run fit:search`. */
  signs: {
    coverage: 0.22,
    queryInTitle: 0.45,
    titleInQuery: 0.32,
    bestPhrase: 0.31,
    queryInPhrases: 0.03,
    bestPhraseOfPage: 0.26,
    queryInPhrasesOfPage: 0.34,
    ownWords: 0.15,
    often: 0.34,
    sideBySide: 0.3,
    pageForOne: 0.2,
    pageForTwo: -0.04,
    checklist: -0.05,
    subsection: -0.12,
    commonTitle: -0.27,
    bestOnPage: 0.44,
    wordForWord: 1.6,
  } as Record<Sign, number>,
};

export type Weights = typeof WEIGHTS;
