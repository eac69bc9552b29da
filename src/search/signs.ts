/**
 * Signs by which a good answer is told from one that only has the words: what a title covers of the query, how staff ask, what the page
 * is about. Each is a number near 0 to 1; how much it counts was learned from judged queries (`npm run fit:search`).
 */
import type {Concept, ReadQuery} from './read-query.ts';
import type {Phrase, SearchIndex} from './search-index.ts';
import {placeOf} from './sorted.ts';
import {stemOf} from './stem.ts';

export const SIGNS = [
  /** Logarithm of the share of the query that the document speaks of at all. */
  'coverage',
  /** Share of the query that its title has, and share of the title that the query has. */
  'queryInTitle',
  'titleInQuery',
  /** The phrase in which staff ask for it that fits best. */
  'bestPhrase',
  /** The same of the page that it stands on, and what all of its phrases have of the query. */
  'bestPhraseOfPage',
  'queryInPhrasesOfPage',
  /** Share of the query in its own words, without titles above. */
  'ownWords',
  /** How much its text speaks of the query. */
  'often',
  /** Words of the query that stand side by side in its title or in a phrase. */
  'sideBySide',
  /** It is a page, and one thing is asked for; or it is asked as a question, which one of its sections answers. */
  'pageForOne',
  'pageForQuestion',
  'checklist',
  /** It is a checklist of how well a session was led, and bears the session's name. */
  'checklistOfSession',
  'subsection',
  /** Its title is one that several pages have, such as "What to write down". */
  'commonTitle',
  /** Words of the query that few others on its page have, in its title or in a phrase; and in its text. */
  'tellsApart',
  'tellsApartInText',
  /** Share of the query that titles and phrases of its page have together. */
  'namedOnPage',
  /** Score of the best on its page, as a share of the best of all. */
  'bestOnPage',
  /** What was typed is, word for word, how staff ask for it. Not learned: a promise to authors. */
  'wordForWord',
] as const;

export type Sign = (typeof SIGNS)[number];
export type Signs = Record<Sign, number>;

/** Words that a question begins with. */
const ASKS = /^(?:who|whom|what|whats|when|where|which|why|how|can|cant|do|does|is|are|may|must|should)\b/;

/** A concept with the score that each document has for it, 0 where it is not there in any way, and the best of them. */
export type WeighedConcept = Pick<Concept, 'alternatives' | 'weight'> & {scores: Float32Array; best: number};

export type Candidate = {document: number; coverage: number; bestOnPage: number};

/** How much a query asks for in all: what shares of it are shares of. */
export function askedIn(concepts: readonly WeighedConcept[]): number {
  return concepts.reduce((sum, {best, weight}) => sum + best * weight, 0);
}

/** How far something is in a title or in a phrase, and in a text at all. */
type Presence = {named: number; said: number};

/** Reads the signs of documents for one query. */
export function createSignReader({text}: Pick<ReadQuery, 'text'>, concepts: readonly WeighedConcept[], index: SearchIndex) {
  const {file, postings, phrasesOf, pageOf, isCommonTitle} = index;
  const asked = askedIn(concepts) || 1;
  const meant = new Set(concepts.flatMap(({alternatives}) => alternatives.flatMap(({stems}) => stems)));
  const things = concepts.filter(({weight}) => weight === 1).length;
  const isQuestion = ASKS.test(text);
  const pairs = neighbours(text.split(' ').map(stemOf));
  const idf = (stem: string) => postings.get(stem)?.idf ?? 0;

  /** Share of the query for which `has` has one of the ways to say it. */
  const shareOf = (has: (stem: string) => boolean): number =>
    concepts.reduce((sum, {alternatives, best, weight}) => {
      const said = alternatives.reduce((most, way) => (way.weight > most && way.stems.every(has) ? way.weight : most), 0);
      return sum + best * weight * said;
    }, 0) / asked;

  const shareMeant = ({stems, idf: total}: Phrase): number => {
    let sum = 0;
    for (const stem of stems) {
      sum += meant.has(stem) ? idf(stem) : 0;
    }
    return total === 0 ? 0 : sum / total;
  };

  const phrasesFor = new Map<number, {best: number; all: number}>();
  const readPhrases = (document: number) => {
    const known = phrasesFor.get(document);
    if (known) {
      return known;
    }
    const phrases = phrasesOf(document).filter(({isTitle}) => !isTitle);
    const all = new Set(phrases.flatMap(({stems}) => [...stems]));
    const read = {
      best: phrases.reduce((most, phrase) => Math.max(most, shareOf((stem) => phrase.stems.has(stem)) * shareMeant(phrase)), 0),
      all: shareOf((stem) => all.has(stem)),
    };
    phrasesFor.set(document, read);
    return read;
  };

  const countIn = (document: number, stem: string): number => {
    const posting = file.postings.get(stem);
    const place = posting ? placeOf(posting.documents, document) : -1;
    return place === -1 ? 0 : (posting?.counts[place] as number);
  };

  const often = (document: number): number =>
    concepts.reduce((sum, {alternatives, best, weight}) => {
      const most = alternatives.reduce(
        (value, {stems, weight: way}) =>
          stems.length === 1 ? Math.max(value, (way * Math.min(3, countIn(document, stems[0] as string))) / 3) : value,
        0,
      );
      return sum + best * weight * most;
    }, 0) / asked;

  /** How far a part of a page has each concept in its title or phrases, and in its text: as far as its best way to say it. */
  const presences = new Map<number, Presence[]>();
  const presencesOf = (document: number): Presence[] => {
    const known = presences.get(document);
    if (known) {
      return known;
    }
    const phrases = phrasesOf(document);
    const read = concepts.map(({alternatives, scores}): Presence => {
      let [named, said] = [0, 0];
      if (scores[document] === 0) {
        return {named, said};
      }
      for (const {stems, weight} of alternatives) {
        if (weight > named && phrases.some((phrase) => stems.every((stem) => phrase.stems.has(stem)))) {
          named = weight;
        }
        if (weight > Math.max(named, said) && stems.every((stem) => countIn(document, stem) > 0)) {
          said = weight;
        }
      }
      return {named, said: Math.max(named, said)};
    });
    presences.set(document, read);
    return read;
  };

  /** For each concept, how well it tells the parts of a page apart: near 1 where one part has it, 0 where all have. */
  const apart = new Map<number, Presence[]>();
  const readApart = (page: number): Presence[] => {
    const known = apart.get(page);
    if (known) {
      return known;
    }
    const parts: Presence[][] = [];
    for (let part = page; part < file.documents.length && pageOf(part) === page; part++) {
      parts.push(presencesOf(part));
    }
    const rarity = (has: number) => Math.log((parts.length + 1) / (has + 1)) / Math.log(parts.length + 1);
    const read = concepts.map((_, i) => ({
      named: rarity(parts.filter((part) => (part[i] as Presence).named > 0).length),
      said: rarity(parts.filter((part) => (part[i] as Presence).said > 0).length),
    }));
    apart.set(page, read);
    return read;
  };

  const tellsApart = (document: number, page: number): Presence => {
    const rarity = readApart(page);
    const has = presencesOf(document);
    const share = (of: keyof Presence) =>
      concepts.reduce(
        (sum, {best, weight}, i) => sum + best * weight * (has[i] as Presence)[of] * (rarity[i] as Presence)[of],
        0,
      ) / asked;
    return {named: share('named'), said: share('said')};
  };

  const namedOnPage = (page: number): number => {
    const rarity = readApart(page);
    return concepts.reduce((sum, {best, weight}, i) => sum + ((rarity[i]?.named ?? 1) < 1 ? best * weight : 0), 0) / asked;
  };

  return ({document, coverage, bestOnPage}: Candidate): Signs => {
    const {kind, title, above} = file.documents[document] as (typeof file.documents)[number];
    const phrases = phrasesOf(document);
    const [own] = phrases as [Phrase];
    const ways = readPhrases(document);
    const page = pageOf(document);
    const ofPage = page === document ? undefined : readPhrases(page);
    const isPage = above.length === 0 && kind !== 'term';
    const inOwn = (stem: string) => phrases.some(({stems}) => stems.has(stem)) || countIn(document, stem) > 0;
    const tells = kind === 'term' ? {named: 0, said: 0} : tellsApart(document, page);
    const side = phrases.reduce((most, {pairs: had}) => Math.max(most, pairs.filter((pair) => had.has(pair)).length), 0);
    return {
      coverage: Math.log(coverage),
      queryInTitle: shareOf((stem) => own.stems.has(stem)),
      titleInQuery: shareMeant(own),
      bestPhrase: ways.best,
      bestPhraseOfPage: ofPage?.best ?? 0,
      queryInPhrasesOfPage: ofPage?.all ?? 0,
      ownWords: shareOf(inOwn),
      often: often(document),
      sideBySide: side / Math.max(1, pairs.length),
      pageForOne: isPage && things <= 1 ? 1 : 0,
      pageForQuestion: isPage && isQuestion ? 1 : 0,
      checklist: kind === 'checklist' ? 1 : 0,
      checklistOfSession: kind === 'checklist' && file.documents[page]?.kind === 'session' ? 1 : 0,
      subsection: above.length > 1 && kind !== 'checklist' ? 1 : 0,
      commonTitle: isCommonTitle(title) ? 1 : 0,
      namedOnPage: kind === 'term' ? 0 : namedOnPage(page),
      tellsApart: tells.named,
      tellsApartInText: tells.said,
      bestOnPage,
      wordForWord: kind !== 'term' && phrases.some((phrase) => !phrase.isTitle && phrase.text === text) ? 1 : 0,
    };
  };
}

/** Words that stand side by side, two and two. */
export function neighbours(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`);
}
