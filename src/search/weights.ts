/** How much each sign of a good answer counts. Found on the tuning half of tests/search/queries.yml (`npm run bench:search`). */
export const WEIGHTS = {
  /** Once set in bold counts as so many times in running text. Part of the index. */
  keyTerm: 3,
  title: 12,
  asked: 8,
  /** Titles of what it stands in. */
  path: 2.5,
  /** How soon more of the same word counts no more (BM25's k1), and how far long texts are held against themselves (its b). */
  saturation: 2.2,
  length: 0.45,
  /** Share of what the query asks for, to this power. */
  coverage: 0.5,
  /** What the words of a title cover of the query, and the query of them. */
  titleOfQuery: 0.2,
  queryOfTitle: 0.8,
  /** The same for a phrase in which staff ask. */
  askedFit: 1.5,
  exactTitle: 0.3,
  /** A page whose title was meant is better than its sections. */
  pageTitle: 0.4,
  checklist: 0.9,
  synonym: 0.75,
  stemOnly: 0.9,
  oneSlip: 0.75,
  twoSlips: 0.5,
  completion: 0.8,
  /** A finished word may still be the beginning of another. */
  furtherCompletion: 0.4,
  /** Words that say little (light-words.ts). */
  light: 0.35,
};

export type Weights = typeof WEIGHTS;
