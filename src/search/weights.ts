/** How much each sign of a good answer counts. Found on the tuning half of tests/search/queries.yml (`npm run bench:search`). */
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
  /** Share of what the query asks for, to this power. */
  coverage: 0.75,
  /** What the words of a title cover of the query, and the query of them. */
  titleOfQuery: 0.4,
  queryOfTitle: 0.42,
  exactTitle: 0.3,
  /** What was typed is, word for word, how staff ask for it. */
  exactAsked: 4,
  /** A page, for a query of one or two things, and of more. */
  pageOfFew: 1.1,
  pageOfMany: 0.7,
  /** A page whose title was meant is better than its sections. */
  pageTitle: 0.15,
  /** Share of the best score on the same page that its other parts get. */
  page: 0.5,
  checklist: 0.7,
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
};

export type Weights = typeof WEIGHTS;
