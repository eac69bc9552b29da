/** What happens to a record on its owner's device. Each change makes a new record; `now` is a moment. */
import type {Check, ReadBy, ReadingPart} from './reading-data.ts';
import {type Answer, inOrder, type OnboardingRecord, RECORD_FORMAT, type SignedLine} from './record.ts';

type Begin = {id: string; person: string; role: string; firstDay: string; edition: string; now: Date};

export function beginRecord({now, ...head}: Begin): OnboardingRecord {
  const at = now.toISOString();
  return {format: RECORD_FORMAT, ...head, begun: at, changed: at, read: [], answers: [], signed: []};
}

export type Head = Pick<OnboardingRecord, 'person' | 'role' | 'firstDay'>;

export function withHead(record: OnboardingRecord, head: Partial<Head>, now: Date): OnboardingRecord {
  return {...record, ...head, changed: now.toISOString()};
}

type Text = Pick<ReadingPart, 'code' | 'fingerprint' | 'own'>;

export function withRead(record: OnboardingRecord, parts: readonly Text[], edition: string, now: Date): OnboardingRecord {
  const read = parts.map(({code, fingerprint, own}) => ({
    code,
    edition,
    fingerprint,
    ...(own === undefined ? {} : {own}),
    at: now.toISOString(),
  }));
  return inOrder({...record, edition, read: [...record.read, ...read]});
}

/** Takes back what was acknowledged at that moment: a press by mistake. */
export function withoutRead(record: OnboardingRecord, parts: readonly Text[], at: string): OnboardingRecord {
  const codes = new Set(parts.map(({code}) => code));
  return {...record, read: record.read.filter((entry) => !(entry.at === at && codes.has(entry.code)))};
}

export function withAnswer(
  record: OnboardingRecord,
  check: Check,
  {chosen, edition, now}: {chosen: number; edition: string; now: Date},
): OnboardingRecord {
  const answer: Answer = {
    key: check.key,
    section: check.section,
    edition,
    check: check.fingerprint,
    chosen,
    right: chosen === check.answer,
    at: now.toISOString(),
  };
  return inOrder({...record, edition, answers: [...record.answers, answer]});
}

type Signing = {code: string; by: ReadBy; edition: string; name: string; on: string; now: Date};

export function withSigned(record: OnboardingRecord, {now, ...line}: Signing): OnboardingRecord {
  return inOrder({...record, signed: [...record.signed, {...line, at: now.toISOString()}]});
}

export function withoutSigned(record: OnboardingRecord, {code, by, at}: SignedLine): OnboardingRecord {
  return {...record, signed: record.signed.filter((line) => !(line.code === code && line.by === by && line.at === at))};
}
