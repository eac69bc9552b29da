/**
 * The record of one person's onboarding: what was read, in which words, and when. It lives on the person's own device, travels as a
 * file, and is never trusted when it is read back (`read-record.ts`).
 */
import {compareCodes} from '../manual/code.ts';
import type {ReadBy} from './reading-data.ts';

export const RECORD_FORMAT = 1;

/** Most entries of a kind: a record with more is not read back. */
export const MOST_ENTRIES = 50_000;

export type OnboardingRecord = {
  format: typeof RECORD_FORMAT;
  /** UUID that was drawn when the path was begun. */
  id: string;
  /** Staff name or number, as the person's supervisor knows it; empty until it is given. */
  person: string;
  /** Key of the role whose path is read. */
  role: string;
  /** First day at work, as `2026-11-27`: the dates of the path count from it. */
  firstDay: string;
  /** Name of the edition that was last read in. */
  edition: string;
  /** Moments are in UTC, as `2026-11-27T14:05:00.000Z`. */
  begun: string;
  /** Of the last change of person, role or first day. */
  changed: string;
  read: Acknowledgement[];
  answers: Answer[];
  signed: SignedLine[];
};

/** This person has read this text of this section. */
export type Acknowledgement = {
  code: string;
  edition: string;
  fingerprint: string;
  /** Of its words without those of its subsections, where it has some. */
  own?: string;
  at: string;
};

/** One answer to a knowledge check. */
export type Answer = {
  key: string;
  section: string;
  edition: string;
  /** Fingerprint of the question with its options. */
  check: string;
  /** Place of the option that was chosen, from 0. */
  chosen: number;
  right: boolean;
  at: string;
};

/** A line of competence that somebody signed on paper, as the person noted it. The paper is the proof. */
export type SignedLine = {
  /** Section that has the table. */
  code: string;
  by: ReadBy;
  edition: string;
  /** Who signed. */
  name: string;
  /** The day on the paper. */
  on: string;
  at: string;
};

/** A record in its one order, in which nothing stands twice: of what was read twice, the first time counts. */
export function inOrder(record: OnboardingRecord): OnboardingRecord {
  return {
    ...record,
    read: once(record.read, readKey).sort(
      (a, b) => compareCodes(a.code, b.code) || compare(a.at, b.at) || compareAs(readKey, a, b),
    ),
    answers: once(record.answers, answerKey).sort((a, b) => compare(a.at, b.at) || compareAs(answerKey, a, b)),
    signed: once(record.signed, signedKey).sort((a, b) => compareCodes(a.code, b.code) || compareAs(signedKey, a, b)),
  };
}

const readKey = ({code, edition, fingerprint, own = ''}: Acknowledgement) => JSON.stringify([code, edition, fingerprint, own]);
const answerKey = ({key, section, edition, check, chosen, right, at}: Answer) =>
  JSON.stringify([at, key, section, edition, check, chosen, right]);
const signedKey = ({code, by, edition, name, on}: SignedLine) => JSON.stringify([code, by, on, name, edition]);

/** Each entry once, by its key; the earliest of those that have it. */
function once<T extends {at: string}>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const kept = new Map<string, T>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = kept.get(key);
    if (!known || entry.at < known.at) {
      kept.set(key, entry);
    }
  }
  return [...kept.values()];
}

/** By the value of each sign, the same on every device. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareAs<T>(keyOf: (entry: T) => string, a: T, b: T): number {
  return compare(keyOf(a), keyOf(b));
}

/**
 * Two records of one person as one: everything that either holds, once. The order of merging makes no difference, and merging again
 * adds nothing. Who the person is and what role, says the record in which that was changed last.
 */
export function mergeRecords(one: OnboardingRecord, other: OnboardingRecord): OnboardingRecord {
  const [first] = [one, other].sort((a, b) => compare(a.begun, b.begun) || compare(a.id, b.id)) as [
    OnboardingRecord,
    OnboardingRecord,
  ];
  const [, last] = [one, other].sort((a, b) => compare(a.changed, b.changed) || compareAs(headKey, a, b)) as [
    OnboardingRecord,
    OnboardingRecord,
  ];
  return inOrder({
    ...last,
    id: first.id,
    begun: first.begun,
    read: [...one.read, ...other.read],
    answers: [...one.answers, ...other.answers],
    signed: [...one.signed, ...other.signed],
  });
}

const headKey = ({person, role, firstDay, edition, id}: OnboardingRecord) =>
  JSON.stringify([person, role, firstDay, edition, id]);

/** Why two records are not to be merged; undefined where they may be. */
export function whyNotMerge(here: OnboardingRecord, file: OnboardingRecord): string | undefined {
  const name = ({person}: OnboardingRecord) => person.toLowerCase();
  if (here.id === file.id || here.person === '' || file.person === '' || name(here) === name(file)) {
    const {read, answers, signed} = mergeRecords(here, file);
    return [read, answers, signed].some(({length}) => length > MOST_ENTRIES)
      ? 'With it, your record would be too long to be read back.'
      : undefined;
  }
  return `The file is the record of ${file.person}, and this browser keeps that of ${here.person}. Two people’s records are not mixed. Download the one that is here, erase it, then open the file.`;
}

/** What `after` has that `before` does not: for saying what a file would add. */
export function countNew(before: OnboardingRecord, after: OnboardingRecord): {read: number; answers: number; signed: number} {
  return {
    read: after.read.length - before.read.length,
    answers: after.answers.length - before.answers.length,
    signed: after.signed.length - before.signed.length,
  };
}
