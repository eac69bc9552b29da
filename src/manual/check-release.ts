/** What refuses a release, each with its remedy. Pure: the command looks at the files, this says what is wrong with what it found. */
import type {Change} from './compare.ts';
import {type EditionHead, editionName, isCalendarDate} from './schemas.ts';

export type ReleaseRequest = {
  name: string;
  /** Day from which the edition is to be in force. */
  effective: string;
  /** Keys of roles. */
  approvedBy: readonly string[];
};

export type ReleaseSituation = {
  /** Day on which the release is made, at the program. */
  today: string;
  /** The edition before; undefined for the first. */
  last: {name: string; title: string; effective: string} | undefined;
  draft: EditionHead;
  /** Keys of all roles. */
  roles: readonly string[];
  unexplained: readonly Change[];
  /** Whether every file is committed. */
  isClean: boolean;
};

/** Sentences for whoever releases; empty where nothing stands in the way. */
export function checkRelease(request: ReleaseRequest, situation: ReleaseSituation): string[] {
  const {name, effective, approvedBy} = request;
  const {today, last, draft, roles, unexplained, isClean} = situation;
  const unknown = approvedBy.filter((role) => !roles.includes(role));
  return [
    ...checkName(name, last),
    ...checkEffective(effective, today, last),
    ...(approvedBy.length === 0 ? ['Nobody has approved it → add --approved-by program-director,clinical-supervisor'] : []),
    ...unknown.map((role) => `"${role}" is not a role → use keys of _data/roles.yml: ${roles.join(', ')}`),
    ...(last?.title === draft.title
      ? [`The draft is still called "${draft.title}", as ${last.name} is → give it a title in docs/_data/edition.yml`]
      : []),
    ...(isClean
      ? []
      : ['Not every change is committed → commit or undo them, so that the edition is made of what the history shows']),
    ...unexplained.map(
      ({code, change}) => `${code} ${CHANGED[change]} without a reason → npm run changes lists what needs one, ready to paste`,
    ),
  ];
}

const CHANGED: Record<Change['change'], string> = {
  changed: 'changed since the last edition',
  new: 'is new',
  gone: 'is gone',
};

function checkName(name: string, last: ReleaseSituation['last']): string[] {
  if (!editionName.safeParse(name).success) {
    return [`"${name}" is not the name of an edition → write the year and a number: 2026.1`];
  }
  return last && compareNames(name, last.name) <= 0 ? [`${name} does not come after ${last.name} → take the next number`] : [];
}

function checkEffective(effective: string, today: string, last: ReleaseSituation['last']): string[] {
  if (!isCalendarDate(effective)) {
    return [`"${effective}" is not a day → write --effective 2026-12-01`];
  }
  if (effective < today) {
    return [`${effective} is past → an edition cannot have been in force before it was released: give today or a later day`];
  }
  return last && effective <= last.effective
    ? [`${effective} is not after ${last.effective}, when ${last.name} takes effect → give a later day`]
    : [];
}

/** By year, then by number: 2026.10 comes after 2026.9. */
export function compareNames(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = a.split('.').map(Number);
  const [yearB = 0, numberB = 0] = b.split('.').map(Number);
  return yearA - yearB || numberA - numberB;
}
