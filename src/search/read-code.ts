/** A query that is a code, or the beginning of one: it goes straight there. */
import {compareCodes, pageOf} from '../manual/code.ts';
import {plainSigns, readTypedCode} from '../manual/typed-code.ts';
import type {IndexFile} from './index-file.ts';
import type {Gone} from './protocol.ts';

export type CodeAnswer = {
  /** Places of documents, in the order in which they answer. */
  documents: number[];
  gone?: Gone;
};

/** What an edition's name before or behind a code is: which one is searched, is said elsewhere. */
const EDITION = /\b(?:edition\s+)?20\d{2}\.\d{1,3}\b|\bnext\b|\bdraft\b/gi;

/** What people say before a code, between its page and its section, and for the "C" of a checklist. */
const CALLED = /^(?:see|open|go to|code|page|protocol|section)\s+(?=\S)/i;
const SECTION = /(?<=\d)\s+section\s+(?=\d)/i;
const CHECKLIST = /(?<=\d)\s+check\s?list(?:\s+(\d+))?$/i;

/** What is typed of a code: `saf`, `asm-`, `asm 0`. */
const BEGINNING = /^§?\s*([a-z]{3})(?:[\s-]+(\d?)|-?)$/i;

/** Undefined for what is no code of this edition, nor was one. */
export function readCode(query: string, file: IndexFile): CodeAnswer | undefined {
  const typed = plainSigns(query)
    .replaceAll(EDITION, '')
    .replaceAll(/[.,;:#/\s-]+$/g, '')
    .trim()
    .replace(CALLED, '')
    .replace(SECTION, '.')
    .replace(CHECKLIST, (_, number = '1') => ` c${number}`);
  const code = readTypedCode(typed) ?? readTypedCode(typed.replace(/(?<=\d)-(?=\d)/g, '.'));
  return (code === undefined ? undefined : readWhole(code, file)) ?? readBeginning(plainSigns(query).trim(), file);
}

function readWhole(code: string, file: IndexFile): CodeAnswer | undefined {
  const gone = file.gone.find((record) => record.code === code) ?? file.gone.find((record) => record.code === pageOf(code));
  const target = gone && !has(file, code) ? whereItWent(gone.successor ?? pageOf(code), file) : code;
  const documents = around(file, target);
  // A number that the page does not have: the page itself is the nearest.
  const nearest = documents.length > 0 ? documents : around(file, pageOf(target));
  return nearest.length === 0 && !gone ? undefined : {documents: nearest, ...(gone ? {gone} : {})};
}

function readBeginning(typed: string, file: IndexFile): CodeAnswer | undefined {
  const [, series = '', digit = ''] = BEGINNING.exec(typed) ?? [];
  const start = `${series.toUpperCase()}-${digit}`;
  const pages = series === '' ? [] : places(file, ({code, above}) => above.length === 0 && code.startsWith(start));
  return pages.length === 0 ? undefined : {documents: pages};
}

/** What follows on what is gone may be gone itself since. */
function whereItWent(first: string, {gone}: IndexFile): string {
  const successors = new Map(gone.map(({code, successor}) => [code, successor]));
  let last = first;
  for (let steps = 0; steps < gone.length; steps++) {
    last = successors.get(last) ?? last;
  }
  return last;
}

function has({documents}: IndexFile, wanted: string): boolean {
  return documents.some(({code}) => code === wanted);
}

/** What has the code, what stands in it, and the page that it stands on. */
function around(file: IndexFile, wanted: string): number[] {
  const found = exactly(file, wanted);
  const page = pageOf(wanted);
  return found.length === 0 ? [] : [...found, ...below(file, wanted), ...(page === wanted ? [] : exactly(file, page))];
}

function exactly(file: IndexFile, wanted: string): number[] {
  return places(file, ({code}) => code === wanted);
}

function below(file: IndexFile, wanted: string): number[] {
  return places(file, ({above}) => above.includes(wanted));
}

function places(file: IndexFile, wanted: (document: IndexFile['documents'][number]) => boolean): number[] {
  const found = file.documents.flatMap((document, place) => (document.code !== '' && wanted(document) ? [place] : []));
  return found.sort((a, b) => compareCodes(file.documents[a]?.code ?? '', file.documents[b]?.code ?? ''));
}
