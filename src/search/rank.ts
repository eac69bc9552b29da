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
  const concepts = query.concepts.map((concept) => scoreConcept(concept, index)).filter(({best}) => best > 0);
  const found = findDocuments(concepts, index)
    .sort((a, b) => b.score * b.coverage - a.score * a.coverage || a.document - b.document)
    .slice(0, LOOKED_AT);
  const readSigns = createSignReader(query, concepts, index);
  return withBestOnPage(found, index).map(({score, ...candidate}) => ({
    document: candidate.document,
    score,
    signs: readSigns(candidate),
  }));
}

type Found = Ranked & Pick<Candidate, 'coverage'>;

function findDocuments(concepts: readonly Scored[], {file}: SearchIndex): Found[] {
  const asked = askedIn(concepts);
  return file.documents.flatMap((_, document) => {
    let score = 0;
    let covered = 0;
    for (const {scores, weight, best} of concepts) {
      const value = scores[document] as number;
      if (value > 0) {
        score += weight * value;
        covered += weight * best;
      }
    }
    return score > 0 ? [{document, score, coverage: covered / asked}] : [];
  });
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

function scoreConcept(concept: Concept, index: SearchIndex): Scored {
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
  return {...concept, scores, best};
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
