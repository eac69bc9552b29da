/** What refuses a release, each with its remedy. Pure: the command looks at the files, this says what is wrong with what it found. */

import type {Change} from './compare.ts';
import {daysBetween, isCalendarDate} from './dates.ts';
import {compareNames} from './edition-name.ts';
import {type EditionHead, editionName} from './schemas.ts';

export type ReleaseRequest = {
  name: string;
  /** Day from which the edition is to be in force. */
  effective: string;
  /** Keys of roles. */
  approvedBy: readonly string[];
  /** Whether a day far ahead is meant. */
  isFarAhead: boolean;
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
  /** Whether every file is committed; undefined where git cannot say. */
  isClean: boolean | undefined;
};

/** Sentences for whoever releases; empty where nothing stands in the way. */
export function checkRelease(request: ReleaseRequest, situation: ReleaseSituation): string[] {
  const {name, approvedBy} = request;
  const {today, last, draft, roles, unexplained, isClean} = situation;
  const unknown = approvedBy.filter((role) => !roles.includes(role));
  return [
    ...checkName(name, last),
    ...checkEffective(request, today, last),
    ...(approvedBy.length === 0 ? ['Nobody has approved it → add --approved-by program-director,clinical-supervisor'] : []),
    ...unknown.map((role) => `"${role}" is not a role → use keys of _data/roles.yml: ${roles.join(', ')}`),
    ...(last?.title === draft.title
      ? [`The draft is still called "${draft.title}", as ${last.name} is → give it a title in docs/_data/edition.yml`]
      : []),
    ...checkClean(isClean),
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

function checkClean(isClean: boolean | undefined): string[] {
  if (isClean === undefined) {
    return ['Git cannot say whether every change is committed → release in a clone of the repository, with git installed'];
  }
  return isClean
    ? []
    : ['Not every change is committed → commit or undo them, so that the edition is made of what the history shows'];
}

/** A mistyped year would stand in the way of every later edition, because each takes effect after the one before. */
const FAR_AHEAD_DAYS = 400;

function checkEffective({effective, isFarAhead}: ReleaseRequest, today: string, last: ReleaseSituation['last']): string[] {
  if (!isCalendarDate(effective)) {
    return [`"${effective}" is not a day → write --effective 2026-12-01`];
  }
  if (effective < today) {
    return [`${effective} is past → an edition cannot have been in force before it was released: give today or a later day`];
  }
  if (!isFarAhead && daysBetween(today, effective) > FAR_AHEAD_DAYS) {
    return [
      `${effective} is more than ${FAR_AHEAD_DAYS} days ahead, and no later edition can take effect before it → give a nearer day, or add --yes-far-ahead`,
    ];
  }
  return last && effective <= last.effective
    ? [`${effective} is not after ${last.effective}, when ${last.name} takes effect → give a later day`]
    : [];
}
