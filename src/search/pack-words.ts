/** The words of an index as numbers: which there are, which of them staff ask with, and in which documents each stem is. */
import {ByteReader, ByteWriter} from './bytes.ts';
import type {ListedDocument} from './documents.ts';
import type {Postings} from './index-file.ts';
import {stemOf} from './stem.ts';

/** Sorted words, each as what it does not share with the one before. */
export function packWords(words: readonly string[]): Uint8Array {
  const list = new ByteWriter();
  list.number(words.length);
  words.forEach((word, index) => {
    const shared = sharedStart(words[index - 1] ?? '', word);
    list.number(shared);
    list.text(word.slice(shared));
  });
  return list.done();
}

export function unpackWords(bytes: Uint8Array): string[] {
  const list = new ByteReader(bytes);
  const words: string[] = [];
  for (let left = list.number(); left > 0; left--) {
    const shared = list.number();
    words.push((words.at(-1) ?? '').slice(0, shared) + list.text());
  }
  return words;
}

/** Phrases as places in the list of words. */
export function packAsked(documents: readonly Pick<ListedDocument, 'asked'>[], words: readonly string[]): Uint8Array {
  const places = new Map(words.map((word, place) => [word, place]));
  const list = new ByteWriter();
  list.number(documents.length);
  for (const {asked} of documents) {
    list.number(asked.length);
    for (const phrase of asked) {
      const numbers = phrase.split(' ').flatMap((word) => places.get(word) ?? []);
      list.number(numbers.length);
      numbers.forEach((number) => {
        list.number(number);
      });
    }
  }
  return list.done();
}

export function unpackAsked(bytes: Uint8Array, words: readonly string[]): string[][] {
  const list = new ByteReader(bytes);
  const times = <T>(count: number, read: () => T): T[] => Array.from({length: count}, read);
  return times(list.number(), () => times(list.number(), () => times(list.number(), () => words[list.number()] ?? '').join(' ')));
}

/** By stem, in the order in which the words first have it: documents as distances, then counts. */
export function packPostings(postings: Postings): [gaps: Uint8Array, counts: Uint8Array] {
  const [gaps, counts] = [new ByteWriter(), new ByteWriter()];
  for (const posting of postings.values()) {
    gaps.number(posting.documents.length);
    posting.documents.forEach((document, index) => {
      gaps.number(document - (posting.documents[index - 1] ?? 0));
    });
    posting.counts.forEach((count) => {
      counts.number(count);
    });
  }
  return [gaps.done(), counts.done()];
}

export function unpackPostings([gapBytes, countBytes]: [Uint8Array, Uint8Array], words: readonly string[]): Postings {
  const [gaps, counts] = [new ByteReader(gapBytes), new ByteReader(countBytes)];
  const postings: Postings = new Map();
  for (const stem of new Set(words.map(stemOf))) {
    const documents: number[] = [];
    for (let left = gaps.number(); left > 0; left--) {
      documents.push((documents.at(-1) ?? 0) + gaps.number());
    }
    postings.set(stem, {documents, counts: documents.map(() => counts.number())});
  }
  return postings;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) {
    length++;
  }
  // Half of a letter beyond U+FFFF is none, and would not survive as UTF-8.
  return /[\ud800-\udbff]/.test(a[length - 1] ?? '') ? length - 1 : length;
}
