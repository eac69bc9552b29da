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
    coverage: 0.1,
    queryInTitle: 0.52,
    titleInQuery: 0.29,
    bestPhrase: 0.33,
    bestPhraseOfPage: 0.19,
    queryInPhrasesOfPage: 0.19,
    ownWords: 0.26,
    often: 0.41,
    sideBySide: 0.28,
    pageForOne: 0.21,
    pageForQuestion: -0.06,
    checklist: -0.11,
    checklistOfSession: -0.18,
    subsection: -0.13,
    commonTitle: -0.31,
    namedOnPage: 0.41,
    tellsApart: -0.19,
    tellsApartInText: -0.27,
    bestOnPage: 0.71,
    wordForWord: 2.2,
  } as Record<Sign, number>,
};

export type Weights = typeof WEIGHTS;
