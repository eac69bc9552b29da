/** The index of one edition as a file: what is shown of each result as JSON, and the words of the texts as numbers. */
import {CODES_IN_TEXT} from '../manual/code.ts';
import type {ExportedManual} from '../manual/export-manual.ts';
import {wordsOf} from '../manual/lexicon.ts';
import type {Phase} from '../manual/schemas.ts';
import {ByteReader, ByteWriter, checksumOf} from './bytes.ts';
import {type ListedDocument, type SearchDocument, toDocuments} from './documents.ts';
import {QUESTION_WORDS} from './light-words.ts';
import {type PackedDocuments, packDocuments, unpackDocuments} from './pack-documents.ts';
import {packAsked, packPostings, packWords, unpackAsked, unpackPostings, unpackWords} from './pack-words.ts';
import {type EditionInfo, FORMAT, type Gone, HIT_KIND_NAMES} from './protocol.ts';
import {stemOf} from './stem.ts';
import {WEIGHTS} from './weights.ts';
import {indexedWords, spaced} from './words.ts';

export type IndexFile = {
  edition: string;
  documents: ListedDocument[];
  chapters: {code: string; title: string}[];
  names: EditionInfo['names'];
  /** Groups of words and phrases that mean the same. */
  synonyms: string[][];
  gone: Gone[];
  /** Every word of the texts and of what staff ask, sorted. */
  words: string[];
  /** By stem, in the order in which `words` first has it: documents, and how much the text of each speaks of it. */
  postings: Postings;
};

export type Postings = Map<string, {documents: number[]; counts: number[]}>;

export class DamagedIndex extends Error {}
export class OtherVersion extends Error {}

const MAGIC = 'iop-search';

const PHASE_NAMES: Record<Phase, string> = {
  referral: 'Referral',
  admission: 'Admission',
  treatment: 'Treatment',
  leaving: 'Leaving',
  aftercare: 'After discharge',
  running: 'Running the program',
};

/** `name`: of the edition. */
export function toIndexFile(manual: ExportedManual, name = manual.edition.name): IndexFile {
  const all = toDocuments(manual);
  const chapters = manual.chapters.filter(({code}) => all.some(({chapter}) => chapter === code));
  const used = (key: string, read: (document: SearchDocument) => string[]) =>
    all.some((document) => read(document).includes(key));
  const names = (record: Record<string, string>, read: (document: SearchDocument) => string[]) =>
    Object.entries(record)
      .filter(([key]) => used(key, read))
      .map(([key, value]) => ({key, name: value}));
  return {
    edition: name,
    documents: all.map(({body: _body, keyTerms: _keyTerms, ...listed}) => ({...listed, asked: listed.asked.map(spaced)})),
    chapters: chapters.map(({code, title}) => ({code, title})),
    names: {
      role: names(Object.fromEntries(manual.roles.map((role) => [role.key, role.name])), ({roles}) => roles),
      chapter: chapters.map(({code, title}) => ({key: code, name: title})),
      kind: names(HIT_KIND_NAMES, ({kind}) => [kind]),
      phase: names(PHASE_NAMES, ({phases}) => phases),
    },
    synonyms: [...manual.lexicon.map(wordsOf), ...(manual.searchWords ?? [])].filter((group) => group.length > 1),
    gone: manual.withdrawn.map(({code, title, edition, why, successor}) => ({
      code,
      title,
      edition,
      why,
      ...(successor === undefined ? {} : {successor}),
    })),
    ...countWords(all),
  };
}

/**
 * A word that more than this share of the texts have tells little where it falls once or twice, and takes a seventh of the index: there it
 * is left out (static index pruning, Carmel et al. 2001). Titles and what staff ask keep all of their words, and so does a small manual.
 */
const EVERYWHERE = {share: 0.08, least: 100};
const IN_PASSING = 2;

function countWords(documents: readonly SearchDocument[]): Pick<IndexFile, 'words' | 'postings'> {
  const byStem = new Map<string, Map<number, number>>();
  const words = new Set<string>();
  documents.forEach(({kind, body, keyTerms, asked}, document) => {
    const add = (text: string, weight: number) => {
      for (const word of indexedWords(text.replaceAll(CODES_IN_TEXT, ' ')).filter((found) => !QUESTION_WORDS.has(found))) {
        words.add(word);
        const stem = stemOf(word);
        const counts = byStem.get(stem) ?? new Map<number, number>();
        byStem.set(stem, counts.set(document, (counts.get(document) ?? 0) + weight));
      }
    };
    add(body, 1);
    keyTerms.forEach((term) => {
      add(term, WEIGHTS.keyTerm);
    });
    for (const phrase of kind === 'term' ? [] : asked) {
      for (const word of spaced(phrase).split(' ')) {
        words.add(word);
      }
    }
  });
  const sorted = [...words].filter((word) => word !== '').sort();
  const postings: IndexFile['postings'] = new Map();
  for (const stem of new Set(sorted.map(stemOf))) {
    const said = [...(byStem.get(stem) ?? [])];
    const isEverywhere = said.length > Math.max(EVERYWHERE.least, EVERYWHERE.share * documents.length);
    const counts = said.filter(([, count]) => !isEverywhere || count > IN_PASSING).sort(([a], [b]) => a - b);
    postings.set(stem, {documents: counts.map(([document]) => document), counts: counts.map(([, count]) => roundCount(count))});
  }
  return {words: sorted, postings};
}

/** More than a few of the same word in one section say no more: few different numbers take few bytes. */
function roundCount(count: number): number {
  return count > 4 ? 6 : count > 2 ? 3 : count;
}

type Head = Omit<IndexFile, 'words' | 'postings' | 'documents'> & {documents: PackedDocuments};

export function writeIndexFile({words, postings, documents, ...rest}: IndexFile): Uint8Array {
  const head: Head = {...rest, documents: packDocuments(documents)};
  const content = new ByteWriter();
  content.text(JSON.stringify(head));
  const askedFor = documents.filter(({kind}) => kind !== 'term');
  for (const part of [packWords(words), packAsked(askedFor, words), ...packPostings(postings)]) {
    content.bytes(part);
  }
  const bytes = content.done();
  const file = new ByteWriter();
  file.text(MAGIC);
  file.number(FORMAT);
  file.number(checksumOf(bytes));
  file.bytes(bytes);
  return file.done();
}

/** Throws `OtherVersion` for what another version of this code wrote, and `DamagedIndex` for what is no whole index. */
export function readIndexFile(bytes: Uint8Array): IndexFile {
  try {
    const file = new ByteReader(bytes);
    if (file.text() !== MAGIC) {
      throw new DamagedIndex('This is no index');
    }
    if (file.number() !== FORMAT) {
      throw new OtherVersion('This index is of another version');
    }
    const checksum = file.number();
    const content = file.bytes();
    if (checksumOf(content) !== checksum) {
      throw new DamagedIndex('This index was altered');
    }
    return readContent(new ByteReader(content));
  } catch (error) {
    throw error instanceof OtherVersion ? error : new DamagedIndex('This index is not whole', {cause: error});
  }
}

function readContent(content: ByteReader): IndexFile {
  const {documents, ...head} = JSON.parse(content.text()) as Head;
  const words = unpackWords(content.bytes());
  const asked = [...unpackAsked(content.bytes(), words), ...documents.terms.map(([title]) => namesOf(title, head.synonyms))];
  const postings = unpackPostings([content.bytes(), content.bytes()], words);
  return {...head, documents: unpackDocuments(documents, asked), words, postings};
}

/** Other names of a term: its group of synonyms begins with it. */
function namesOf(title: string, synonyms: readonly string[][]): string[] {
  return (synonyms.find(([first]) => first === title) ?? []).slice(1).map(spaced);
}
