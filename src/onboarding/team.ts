/** Many people's records side by side: who is through what, who has to read again, who is overdue. */
import {toDay} from '../manual/dates.ts';
import {writeCsv} from '../manual/write-csv.ts';
import {minutesOf, type PathPart, type PathStep, partsOf, pathOf, readWords, sections, type Tally, tally} from './path.ts';
import {byWords} from './read-by.ts';
import type {ReadBy, ReadingData} from './reading-data.ts';
import {mergeRecords, type OnboardingRecord} from './record.ts';

export type Member = {
  record: OnboardingRecord;
  /** Name of the role; its key where this edition does not have it. */
  role: string;
  steps: (Tally & {by: ReadBy; dueOn: string; overdue: boolean})[];
  total: Tally;
  /** What the person has read, and has to read again. */
  changed: PathPart[];
  minutesToReadAgain: number;
  lastRead: string | undefined;
  answers: {right: number; asked: number};
};

/** Files of one person are one record. In the order of names. */
export function mergeTeam(records: readonly OnboardingRecord[]): OnboardingRecord[] {
  const byId = new Map<string, OnboardingRecord>();
  for (const record of records) {
    const known = byId.get(record.id);
    byId.set(record.id, known ? mergeRecords(known, record) : record);
  }
  return [...byId.values()].sort((a, b) => a.person.localeCompare(b.person, 'en') || (a.id < b.id ? -1 : 1));
}

/** Names that more than one record bears: one person who began on two devices, or two people of one name. */
export function namesTwice(records: readonly Pick<OnboardingRecord, 'person'>[]): string[] {
  const known = new Map<string, string[]>();
  for (const {person} of records.filter((record) => record.person !== '')) {
    known.set(person.toLowerCase(), [...(known.get(person.toLowerCase()) ?? []), person]);
  }
  return [...known.values()].flatMap(([person, ...others]) => (person !== undefined && others.length > 0 ? [person] : []));
}

/** `today` as `2026-11-27`. */
export function toMember(record: OnboardingRecord, data: ReadingData, today: string): Member {
  const steps = pathOf(data, record.role, record);
  const parts = partsOf(steps);
  const changed = parts.filter(({state}) => state === 'changed');
  return {
    record,
    role: data.roles.find(({key}) => key === record.role)?.name ?? record.role,
    steps: steps.map((step) => toStep(step, today)),
    total: tally(parts),
    changed,
    minutesToReadAgain: minutesOf(changed),
    lastRead: record.read
      .map(({at}) => at)
      .sort()
      .at(-1),
    answers: lastAnswers(record),
  };
}

function toStep(step: PathStep, today: string): Member['steps'][number] {
  const counted = tally(step.pages.flatMap(({parts}) => parts));
  const due = step.dueOn as string;
  // Whoever read in time is not late because an edition changed the text: that is to be read again.
  return {by: step.by, dueOn: due, ...counted, overdue: due < today && counted.unread > 0};
}

/** Questions whose last answer is right, of those that were asked. */
function lastAnswers({answers}: OnboardingRecord): Member['answers'] {
  const last = new Map(answers.map(({key, right}) => [key, right]));
  return {asked: last.size, right: [...last.values()].filter((right) => right).length};
}

/** How a step stands, in words: "9 of 14 read, 2 changed, overdue". */
export function stepWords(step: Pick<Member['steps'][number], 'all' | 'read' | 'changed' | 'overdue'>): string {
  return readWords(step) + (step.overdue ? ', overdue' : '');
}

/** What a person still owes, for the supervisor's list; empty where there is nothing. */
export function owes({steps, changed, minutesToReadAgain}: Member): string {
  const overdue = steps.filter((step) => step.overdue);
  return [
    ...(overdue.length > 0 ? [`Overdue: ${overdue.map(({by}) => byWords(by)).join(', ')}.`] : []),
    ...(changed.length > 0 ? [`To read again: ${sections(changed.length)}, ${minutesToReadAgain} min.`] : []),
  ].join(' ');
}

export function teamCsv(members: readonly Member[]): string {
  const columns = [
    'person',
    'role',
    'first day',
    'edition',
    'step',
    'due',
    'sections',
    'read',
    'changed',
    'unread',
    'overdue',
    'questions asked',
    'questions right',
    'signatures noted',
    'last read',
  ] as const;
  return writeCsv(
    columns,
    members.flatMap(({record, role, steps, lastRead, answers}) =>
      steps.map(({by, dueOn, all, read, changed, unread, overdue}) => ({
        person: record.person,
        role,
        'first day': record.firstDay,
        edition: record.edition,
        step: byWords(by),
        due: dueOn,
        sections: all,
        read,
        changed,
        unread,
        overdue: overdue ? 'yes' : 'no',
        'questions asked': answers.asked,
        'questions right': answers.right,
        'signatures noted': record.signed.length,
        'last read': lastRead === undefined ? '' : toDay(new Date(lastRead)),
      })),
    ),
  );
}
