/** The index of one edition as a file: what is shown of each result as JSON, and the words of the texts as numbers. */
import type {ExportedManual} from '../manual/export-manual.ts';
import {ByteReader, ByteWriter, checksumOf} from './bytes.ts';
import {type SearchDocument, toDocuments} from './documents.ts';
import {type EditionInfo, FORMAT, type Gone} from './protocol.ts';
import {stemOf} from './stem.ts';
import {WEIGHTS} from './weights.ts';
import {indexedWords} from './words.ts';

/** What a document is apart from its words in running text. */
export type ListedDocument = Omit<SearchDocument, 'body' | 'keyTerms'>;

export type IndexFile = {
  edition: string;
  documents: ListedDocument[];
  chapters: {code: string; title: string}[];
  names: EditionInfo['names'];
  /** Groups of words and phrases that mean the same. */
  synonyms: string[][];
  gone: Gone[];
  /** Every word of the texts, sorted. */
  words: string[];
  /** By stem, in the order in which `words` first has it: documents, and how much the text of each speaks of it. */
  postings: Map<string, {documents: number[]; counts: number[]}>;
};

export class DamagedIndex extends Error {}
export class OtherVersion extends Error {}

const MAGIC = 'iop-search';

const PHASE_NAMES: Record<string, string> = {
  referral: 'Referral',
  admission: 'Admission',
  treatment: 'Treatment',
  leaving: 'Leaving',
  aftercare: 'After discharge',
  running: 'Running the program',
};

const KIND_NAMES = {
  'do-now': 'Do now',
  checklist: 'Checklists',
  session: 'Sessions',
  section: 'Sections',
  instrument: 'Instruments',
  term: 'Words',
} as const;

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
    documents: all.map(({body: _body, keyTerms: _keyTerms, ...listed}) => listed),
    chapters: chapters.map(({code, title}) => ({code, title})),
    names: {
      role: names(Object.fromEntries(manual.roles.map((role) => [role.key, role.name])), ({roles}) => roles),
      chapter: chapters.map(({code, title}) => ({key: code, name: title})),
      kind: names(KIND_NAMES, ({kind}) => [kind]),
      phase: names(PHASE_NAMES, ({phases}) => phases),
    },
    synonyms: [
      ...manual.lexicon.map((entry) => [entry.term, ...(entry.name === undefined ? [] : [entry.name]), ...(entry.also ?? [])]),
      ...(manual.searchWords ?? []),
    ].filter((group) => group.length > 1),
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

function countWords(documents: readonly SearchDocument[]): Pick<IndexFile, 'words' | 'postings'> {
  const byStem = new Map<string, Map<number, number>>();
  const words = new Set<string>();
  documents.forEach(({body, keyTerms}, document) => {
    const add = (text: string, weight: number) => {
      for (const word of indexedWords(text)) {
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
  });
  const sorted = [...words].sort();
  const postings: IndexFile['postings'] = new Map();
  for (const stem of new Set(sorted.map(stemOf))) {
    const counts = [...(byStem.get(stem) as Map<number, number>)].sort(([a], [b]) => a - b);
    postings.set(stem, {documents: counts.map(([document]) => document), counts: counts.map(([, count]) => count)});
  }
  return {words: sorted, postings};
}

export function writeIndexFile({words, postings, ...head}: IndexFile): Uint8Array {
  const [list, gaps, counts] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
  list.number(words.length);
  words.forEach((word, index) => {
    const shared = sharedStart(words[index - 1] ?? '', word);
    list.number(shared);
    list.text(word.slice(shared));
  });
  for (const posting of postings.values()) {
    gaps.number(posting.documents.length);
    posting.documents.forEach((document, index) => {
      gaps.number(document - (posting.documents[index - 1] ?? 0));
    });
    posting.counts.forEach((count) => {
      counts.number(count);
    });
  }
  const content = new ByteWriter();
  content.text(JSON.stringify(head));
  [list, gaps, counts].forEach((part) => {
    content.bytes(part.done());
  });
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
  const head = JSON.parse(content.text()) as Omit<IndexFile, 'words' | 'postings'>;
  const [list, gaps, counts] = [content.bytes(), content.bytes(), content.bytes()].map((part) => new ByteReader(part)) as [
    ByteReader,
    ByteReader,
    ByteReader,
  ];
  const words: string[] = [];
  for (let left = list.number(); left > 0; left--) {
    const shared = list.number();
    words.push((words.at(-1) ?? '').slice(0, shared) + list.text());
  }
  const postings: IndexFile['postings'] = new Map();
  for (const stem of new Set(words.map(stemOf))) {
    const documents: number[] = [];
    for (let left = gaps.number(); left > 0; left--) {
      documents.push((documents.at(-1) ?? 0) + gaps.number());
    }
    postings.set(stem, {documents, counts: documents.map(() => counts.number())});
  }
  return {...head, words, postings};
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) {
    length++;
  }
  return length;
}
