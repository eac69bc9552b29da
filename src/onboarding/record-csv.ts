/**
 * The record as a table for spreadsheets, from which it can be read back without loss: one line for the person, one for each entry.
 */
import Papa from 'papaparse';
import {writeCsv} from '../manual/write-csv.ts';
import {MOST_CHARACTERS, type ReadResult, readRecord} from './read-record.ts';
import type {OnboardingRecord} from './record.ts';

/** `title` is for people only. */
const COLUMNS = [
  'entry',
  'code',
  'title',
  'edition',
  'fingerprint',
  'own',
  'at',
  'key',
  'section',
  'check',
  'chosen',
  'right',
  'by',
  'name',
  'on',
  'format',
  'id',
  'person',
  'role',
  'firstDay',
  'begun',
  'changed',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | boolean>>;

export function toCsv(record: OnboardingRecord, titleOf: (code: string) => string = () => ''): string {
  const {read, answers, signed, ...head} = record;
  const titled = (code: string) => ({title: titleOf(code)});
  const rows: Row[] = [
    {entry: 'record', ...head},
    ...read.map((entry) => ({entry: 'read', ...entry, ...titled(entry.code)})),
    ...answers.map((entry) => ({entry: 'answer', ...entry, ...titled(entry.section)})),
    ...signed.map((entry) => ({entry: 'signed', ...entry, ...titled(entry.code)})),
  ];
  return writeCsv(COLUMNS, rows);
}

/** The inverse of `toCsv`. */
export function parseCsv(text: string): ReadResult {
  if (text.length > MOST_CHARACTERS) {
    return {problem: 'It is too large to be a record of onboarding.'};
  }
  const [columns = [], ...lines] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {skipEmptyLines: true}).data;
  if (COLUMNS.some((column) => columns.filter((candidate) => candidate === column).length !== 1)) {
    return {problem: 'It is not a record of onboarding.'};
  }
  const uneven = lines.findIndex((cells) => cells.length !== columns.length);
  if (uneven !== -1) {
    return {problem: `In it, line ${uneven + 2} does not have the columns of the others.`};
  }
  const rows = lines.map((cells) =>
    Object.fromEntries(COLUMNS.map((column) => [column, (cells[columns.indexOf(column)] as string).replace(/^'/, '')])),
  );
  const heads = rows.filter(({entry}) => entry === 'record');
  if (heads.length !== 1) {
    return {problem: 'It does not have one line for the person, with the word “record” in its first cell.'};
  }
  const strange = rows.findIndex(({entry}) => !['record', 'read', 'answer', 'signed'].includes(entry as string));
  if (strange !== -1) {
    return {problem: `In it, line ${strange + 2} is of no kind that a record has.`};
  }
  const of = (kind: string, columns: readonly string[]) =>
    rows.filter(({entry}) => entry === kind).map((row) => pick(row, columns));
  const [head] = of('record', ['format', 'id', 'person', 'role', 'firstDay', 'edition', 'begun', 'changed']);
  return readRecord({
    ...head,
    read: of('read', ['code', 'edition', 'fingerprint', 'own', 'at']).map(({own, ...entry}) =>
      own === '' ? entry : {...entry, own},
    ),
    answers: of('answer', ['key', 'section', 'edition', 'check', 'chosen', 'right', 'at']),
    signed: of('signed', ['code', 'by', 'edition', 'name', 'on', 'at']),
  });
}

function pick(row: Record<string, string>, columns: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column, toValue(column, row[column] ?? '')]));
}

/** Spreadsheets write TRUE. */
function toValue(column: string, text: string): unknown {
  if (column === 'format' || column === 'chosen') {
    return /^\d+$/.test(text) ? Number(text) : text;
  }
  if (column === 'right') {
    return {true: true, false: false}[text.toLowerCase()] ?? text;
  }
  return text;
}

/** A file in either form, whatever it is called. */
export function looksLikeCsv(text: string): boolean {
  return /^\uFEFF?"?entry"?[,;\t]/.test(text);
}
