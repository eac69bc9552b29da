/**
 * Ranks documents for a query. BM25 over weighed fields (Robertson and Zaragoza 2009), but by concept: of several ways to say one
 * thing only the best counts, so that a word with many synonyms or completions does not outweigh the others.
 */
import type {Concept, ReadQuery} from './read-query.ts';
import type {Phrase, Posting, SearchIndex} from './search-index.ts';
import type {Weights} from './weights.ts';

export type Ranked = {document: number; score: number};

/** Titles and phrases are looked at for so many documents: the others cannot come to the top any more. */
const LOOKED_AT = 240;

/** Best first; equals in the order of the text. */
export function rank({concepts, text}: Pick<ReadQuery, 'concepts' | 'text'>, index: SearchIndex): Ranked[] {
  const {weights, file} = index;
  const scored = concepts.map((concept) => scoreConcept(concept, index)).filter(({best}) => best > 0);
  const asked = scored.reduce((sum, {best, weight}) => sum + best * weight, 0);
  const found: (Ranked & {coverage: number})[] = [];
  for (let document = 0; document < file.documents.length; document++) {
    let score = 0;
    let covered = 0;
    for (const concept of scored) {
      const value = concept.scores[document] as number;
      if (value > 0) {
        score += concept.weight * value;
        covered += concept.weight * concept.best;
      }
    }
    if (score > 0) {
      const coverage = covered / asked;
      found.push({document, coverage, score: score * coverage ** weights.coverage});
    }
  }
  found.sort(byScore);
  const top = found
    .slice(0, LOOKED_AT)
    .map(({document, score}) => ({document, score: score * fitOf(document, scored, text, index)}));
  return withPage(top, index).sort(byScore);
}

/** A page that answers well makes its other parts likelier: what stands beside an answer belongs to it. */
function withPage(ranked: readonly Ranked[], {file, weights}: SearchIndex): Ranked[] {
  const pageOf = (document: number) => {
    const {code, above} = file.documents[document] as (typeof file.documents)[number];
    return above[0] ?? code;
  };
  const best = new Map<string, number>();
  for (const {document, score} of ranked) {
    const page = pageOf(document);
    best.set(page, Math.max(score, best.get(page) ?? 0));
  }
  return ranked.map(({document, score}) => ({document, score: score + weights.page * (best.get(pageOf(document)) ?? 0)}));
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

function placeOf(documents: Uint16Array, document: number): number {
  let [low, high] = [0, documents.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle] as number) < document) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return documents[low] === document ? low : -1;
}

/** How well title and phrases of a document fit the query as wholes. */
function fitOf(document: number, concepts: readonly Scored[], query: string, index: SearchIndex): number {
  const {weights, file, phrasesOf} = index;
  const {kind, above} = file.documents[document] as (typeof file.documents)[number];
  let fit = 1;
  for (const phrase of phrasesOf(document)) {
    const {ofQuery, ofPhrase} = shares(phrase, concepts, index);
    if (phrase.isTitle) {
      let title = (1 + weights.titleOfQuery * ofQuery) * (1 + weights.queryOfTitle * ofPhrase * ofQuery);
      title *= ofQuery > 0.99 && ofPhrase > 0.99 ? 1 + weights.exactTitle : 1;
      title *= above.length === 0 && ofQuery > 0 ? 1 + weights.pageTitle * ofQuery : 1;
      fit = Math.max(fit, title);
    } else {
      fit = Math.max(fit, phrase.text === query ? 1 + weights.exactAsked : 1);
    }
  }
  const isPage = above.length === 0 && kind !== 'term';
  return fit * (kind === 'checklist' ? weights.checklist : 1) * (isPage ? pageFactor(concepts, weights) : 1);
}

/** One or two words ask for a topic, which a page answers; more ask for something in it, which a section does. */
function pageFactor(concepts: readonly Scored[], {pageOfFew, pageOfMany}: Weights): number {
  return concepts.filter(({weight}) => weight === 1).length > 2 ? pageOfMany : pageOfFew;
}

/** What share of the query a phrase has, and what share of the phrase the query. Both from 0 to 1. */
function shares({stems}: Phrase, concepts: readonly Scored[], {postings}: SearchIndex): {ofQuery: number; ofPhrase: number} {
  const inPhrase = new Set(stems);
  const matched = new Set<string>();
  let [asked, had] = [0, 0];
  for (const {alternatives, best, weight} of concepts) {
    asked += best * weight;
    let most = 0;
    for (const alternative of alternatives) {
      if (alternative.stems.every((stem) => inPhrase.has(stem))) {
        most = Math.max(most, alternative.weight);
        alternative.stems.forEach((stem) => {
          matched.add(stem);
        });
      }
    }
    had += best * weight * most;
  }
  const idf = (stem: string) => postings.get(stem)?.idf ?? 0;
  const sum = (list: Iterable<string>) => [...list].reduce((total, stem) => total + idf(stem), 0);
  return {ofQuery: asked === 0 ? 0 : had / asked, ofPhrase: inPhrase.size === 0 ? 0 : sum(matched) / (sum(inPhrase) || 1)};
}
