/**
 * Ranks documents for a query. BM25 over weighed fields (Robertson and Zaragoza 2009), but by concept: of several ways to say one
 * thing only the best counts, so that a word with many synonyms or completions does not outweigh the others.
 */
import type {Concept, ReadQuery} from './read-query.ts';
import type {Posting, SearchIndex} from './search-index.ts';
import {askedIn, type Candidate, createSignReader, SIGNS, type Signs} from './signs.ts';
import {placeOf} from './sorted.ts';

export type Ranked = {document: number; score: number};

/** Signs are read of so many documents: the others cannot come to the top any more. */
const LOOKED_AT = 80;

/**
 * Best first; equals in the order of the text. A document's score is that of its words, times e to the power of its weighed signs.
 * `likeness` is the score without what is promised to authors: it tells what is an answer at all from what is none.
 */
export function rank(query: Pick<ReadQuery, 'concepts' | 'text'>, index: SearchIndex): (Ranked & {likeness: number})[] {
  const {signs: weights} = index.weights;
  return readCandidates(query, index)
    .map(({document, score, signs}) => {
      const power = SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], 0);
      const promised = weights.wordForWord * signs.wordForWord;
      return {document, score: score * Math.exp(power), likeness: score * Math.exp(power - promised)};
    })
    .sort(byScore);
}

/** Documents that have the words of the query, with their signs: what weights are learned from. */
export function readCandidates(query: Pick<ReadQuery, 'concepts' | 'text'>, index: SearchIndex): (Ranked & {signs: Signs})[] {
  const scores = scoresIn(index);
  const concepts = query.concepts.map((concept) => scores.of(concept)).filter(({best}) => best > 0);
  const found = findBest(concepts, index);
  const readSigns = createSignReader(query, concepts, index);
  return withBestOnPage(found, index).map(({score, ...candidate}) => ({
    document: candidate.document,
    score,
    signs: readSigns(candidate),
  }));
}

type Found = Ranked & Pick<Candidate, 'coverage'>;

/** The documents that speak most of the query, and most of it; the best first, equals in the order of the text. */
function findBest(concepts: readonly Scored[], {file}: SearchIndex): Found[] {
  const asked = askedIn(concepts);
  const found: Found[] = [];
  const worth = ({score, coverage}: Found) => score * coverage;
  let least = 0;
  // Of a large manual nearly every document has one of the words: nothing is made for those that have no chance.
  for (let document = 0; document < file.documents.length; document++) {
    let score = 0;
    let covered = 0;
    for (const {scores, weight, best} of concepts) {
      const value = scores[document] as number;
      if (value > 0) {
        score += weight * value;
        covered += weight * best;
      }
    }
    const one = score > 0 && score * (covered / asked) > least ? {document, score, coverage: covered / asked} : undefined;
    if (one) {
      const place = found.findLastIndex((other) => worth(other) >= worth(one)) + 1;
      found.splice(place, 0, one);
      if (found.length > LOOKED_AT) {
        found.pop();
        least = worth(found.at(-1) as Found);
      }
    }
  }
  return found;
}

/** A page that answers well makes its other parts likelier: what stands beside an answer belongs to it. */
function withBestOnPage(found: readonly Found[], {pageOf}: SearchIndex): (Found & Candidate)[] {
  const best = new Map<number, number>();
  let most = 0;
  for (const {document, score, coverage} of found) {
    const page = pageOf(document);
    best.set(page, Math.max(score * coverage, best.get(page) ?? 0));
    most = Math.max(most, score * coverage);
  }
  return found.map((one) => ({...one, bestOnPage: (best.get(pageOf(one.document)) ?? 0) / (most || 1)}));
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.document - b.document;
}

type Scored = Concept & {scores: Float32Array /** The best score that any document has. */; best: number};

/** Who types asks for most of the words again with every key. */
const KEPT_CONCEPTS = 24;

/** What each document scores for a concept; those asked for last are kept. */
class ConceptScores {
  readonly #index: SearchIndex;
  readonly #kept = new Map<string, Pick<Scored, 'scores' | 'best'>>();

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  of(concept: Concept): Scored {
    const key = JSON.stringify(concept.alternatives);
    const scored = this.#kept.get(key) ?? scoreConcept(concept, this.#index);
    this.#kept.delete(key);
    this.#kept.set(key, scored);
    for (const [oldest] of [...this.#kept].slice(0, -KEPT_CONCEPTS)) {
      this.#kept.delete(oldest);
    }
    return {...concept, ...scored};
  }
}

const keptScores = new WeakMap<SearchIndex, ConceptScores>();

function scoresIn(index: SearchIndex): ConceptScores {
  const known = keptScores.get(index) ?? new ConceptScores(index);
  keptScores.set(index, known);
  return known;
}

function scoreConcept(concept: Concept, index: SearchIndex): Pick<Scored, 'scores' | 'best'> {
  const scores = new Float32Array(index.file.documents.length);
  for (const {stems, weight} of concept.alternatives) {
    const postings = stems.map((stem) => index.postings.get(stem)).filter((posting) => posting !== undefined);
    if (postings.length === stems.length) {
      addAlternative(scores, postings, weight, index);
    }
  }
  let best = 0;
  for (const score of scores) {
    best = Math.max(best, score);
  }
  return {scores, best};
}

/** What several words mean together, only a document with all of them has. */
function addAlternative(scores: Float32Array, postings: readonly Posting[], weight: number, index: SearchIndex): void {
  const [first, ...others] = [...postings].sort((a, b) => a.documents.length - b.documents.length);
  const k = index.weights.saturation;
  const value = (posting: Posting, at: number) => {
    const tf = (others.length === 0 ? posting.weights : posting.own)[at] as number;
    return (posting.idf * (k + 1) * tf) / (tf + k);
  };
  const norm = weight / Math.sqrt(postings.length);
  first?.documents.forEach((document, at) => {
    let sum = value(first, at);
    for (const other of others) {
      const place = placeOf(other.documents, document);
      if (place === -1 || other.own[place] === 0 || first.own[at] === 0) {
        return;
      }
      sum += value(other, place);
    }
    scores[document] = Math.max(scores[document] as number, sum * norm);
  });
}
