/** Searches one edition: what the worker, the command line and the tests call. */

import type {ListedDocument} from './documents.ts';
import {type IndexFile, readIndexFile} from './index-file.ts';
import {type Answer, type EditionInfo, FILTERS, type Filters, type Hit} from './protocol.ts';
import {rank} from './rank.ts';
import {readCode} from './read-code.ts';
import {type Concept, readQuery} from './read-query.ts';
import {createSearchIndex, type SearchIndex} from './search-index.ts';
import {WEIGHTS, type Weights} from './weights.ts';
import {plainLetters, WORD, wordsOf} from './words.ts';

export type Search = {query: string; filters?: Filters; limit?: number; typing?: boolean};

export type Searcher = {
  info: EditionInfo;
  search: (search: Search) => Answer;
  /** Stems that the query stands for: what snippets are chosen and marked by. */
  stemsOf: (query: string, typing: boolean) => Set<string>;
};

/** Of what a code leads to, more than words can reach. */
const CODE_SCORE = 1000;

/** What scores less than this share of the best is no answer any more. */
const LEAST_SHARE = 0.1;

const MOST_TERMS = 3;

/** Bytes of an index → its searcher. Throws `DamagedIndex` or `OtherVersion`. */
export function openIndex(bytes: Uint8Array, weights: Weights = WEIGHTS): Searcher {
  return createSearcher(readIndexFile(bytes), weights);
}

export function createSearcher(file: IndexFile, weights: Weights = WEIGHTS): Searcher {
  const index = createSearchIndex(file, weights);
  return {
    info: {edition: file.edition, size: file.documents.length, names: file.names},
    search: (search) => answer(search, index),
    stemsOf: (query, typing) => stemsIn(readQuery(query, typing, index).concepts),
  };
}

type Scored = {document: number; score: number};

function answer({query, filters = {}, limit = 20, typing = true}: Search, index: SearchIndex): Answer {
  const {file} = index;
  const code = readCode(query, file);
  const read = readQuery(query, typing, index);
  const {concepts, corrected} = read;
  // What else has the numbers of a code in its text is no answer to it.
  const all = code ? codeFirst(code.documents) : rank(read, index);
  const found = termsLast(withoutWeak(all, file), stemsIn(concepts), index);
  const kept = found.filter(({document}) => passes(listed(file, document), filters));
  return {
    edition: file.edition,
    hits: kept.slice(0, limit).map((scored) => toHit(scored, index)),
    total: kept.length,
    outside: found.length - kept.length,
    counts: countsOf(found, filters, file),
    ...(code || corrected.size === 0 || found.length === 0 ? {} : {corrected: correct(query, corrected)}),
    marks: marksOf(concepts, index),
    nearest: found.length > 0 ? [] : nearestTerms(query, index),
    ...(code?.gone ? {gone: code.gone} : {}),
  };
}

function listed(file: IndexFile, document: number): ListedDocument {
  return file.documents[document] as ListedDocument;
}

function codeFirst(documents: readonly number[]): Scored[] {
  return documents.map((document, place) => ({document, score: CODE_SCORE - place}));
}

/** Measured by the best of the text: what a term scores, which stands after it, hides nothing of it. */
function withoutWeak(ranked: readonly (Scored & {likeness?: number})[], file: IndexFile): Scored[] {
  const text = ranked.filter(({document}) => listed(file, document).kind !== 'term');
  const best = (text.length > 0 ? text : ranked).reduce((most, {score, likeness = score}) => Math.max(most, likeness), 0);
  return ranked.filter(({score, likeness = score}) => likeness >= best * LEAST_SHARE);
}

/** A definition helps on, but what staff look for is what to do: the best few terms follow the text. */
function termsLast(ranked: readonly Scored[], stems: ReadonlySet<string>, {file, phrasesOf}: SearchIndex): Scored[] {
  const isTerm = ({document}: Scored) => listed(file, document).kind === 'term';
  // One of its names has to be asked for as a whole: of "impairment scale" nothing is meant by "impaired".
  const isMeant = ({document}: Scored) =>
    phrasesOf(document).some((phrase) => [...phrase.stems].every((stem) => stems.has(stem)));
  const text = ranked.filter((scored) => !isTerm(scored));
  const terms = ranked.filter((scored) => isTerm(scored) && isMeant(scored)).slice(0, MOST_TERMS);
  const place = Math.min(text.length, 12);
  return [...text.slice(0, place), ...terms, ...text.slice(place)];
}

function passes(document: ListedDocument, {role, chapter, kind, phase}: Filters): boolean {
  return (
    (role === undefined || document.roles.includes(role)) &&
    (chapter === undefined || document.chapter === chapter) &&
    (kind === undefined || document.kind === kind) &&
    (phase === undefined || document.phases.includes(phase))
  );
}

function countsOf(found: readonly Scored[], filters: Filters, file: IndexFile): Answer['counts'] {
  const values: Record<keyof Filters, (document: ListedDocument) => readonly string[]> = {
    role: ({roles}) => roles,
    chapter: ({chapter}) => (chapter === '' ? [] : [chapter]),
    kind: ({kind}) => [kind],
    phase: ({phases}) => phases,
  };
  const count = (filter: keyof Filters) => {
    const {[filter]: _own, ...others} = filters;
    const counts: Record<string, number> = {};
    for (const {document} of found) {
      const record = listed(file, document);
      if (passes(record, others)) {
        for (const value of values[filter](record)) {
          counts[value] = (counts[value] ?? 0) + 1;
        }
      }
    }
    return counts;
  };
  return Object.fromEntries(FILTERS.map((filter) => [filter, count(filter)])) as Answer['counts'];
}

function toHit({document, score}: Scored, index: SearchIndex): Hit {
  const record = listed(index.file, document);
  const {code, title, kind, address, definition} = record;
  const path = index.titlesAbove(record);
  return {code, title, kind, path, address, score, ...(definition === undefined ? {} : {definition})};
}

/** The query with words put right, the others as they were typed. */
function correct(query: string, corrected: ReadonlyMap<string, string>): string {
  return plainLetters(query)
    .replaceAll(WORD, (found) => corrected.get(wordsOf(found)[0]?.text ?? found) ?? found)
    .trim();
}

/**
 * What is shown as found: single words. Of "walk off" for "elopement" neither word alone is one; and what nearly every section speaks of
 * shows nothing, unless nothing else was asked for.
 */
function stemsIn(concepts: readonly Concept[]): Set<string> {
  const telling = concepts.filter(({weight}) => weight === 1);
  const shown = (telling.length > 0 ? telling : concepts).flatMap(({alternatives}) => alternatives);
  return new Set(shown.filter(({stems, weight}) => stems.length === 1 || weight === 1).flatMap(({stems}) => stems));
}

const MOST_MARKS = 80;

function marksOf(concepts: readonly Concept[], {wordsByStem}: SearchIndex): string[] {
  return [...stemsIn(concepts)].flatMap((stem) => wordsByStem.get(stem) ?? []).slice(0, MOST_MARKS);
}

/** With nothing found: terms that share a beginning with a word of the query. */
function nearestTerms(query: string, {file}: SearchIndex): string[] {
  const starts = wordsOf(query)
    .map(({text}) => text.slice(0, 3))
    .filter((start) => start.length > 1);
  const names = file.documents.filter(({kind}) => kind === 'term');
  return names
    .filter(({title, asked}) => [title, ...asked].some((name) => starts.some((start) => plainLetters(name).startsWith(start))))
    .map(({title}) => title)
    .slice(0, 5);
}
