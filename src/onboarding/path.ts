/** One person's path through an edition: what is read, what has changed since, what comes next. */
import {pageOf, parentOf} from '../manual/code.ts';
import {byWords, dueOn} from './read-by.ts';
import type {ReadBy, ReadingData, ReadingPage, ReadingPart} from './reading-data.ts';
import type {Acknowledgement, OnboardingRecord} from './record.ts';

/** A quiet reader's pace, in words a minute. */
const PACE = 230;

export type PartState =
  | {state: 'unread'}
  /** `read`: the acknowledgement of this very text. */
  | {state: 'read'; read: Acknowledgement}
  /** It was read, and says something else now. `read`: the last time. */
  | {state: 'changed'; read: Acknowledgement};

export type PathPart = ReadingPart & PartState & {page: Pick<ReadingPage, 'code' | 'title'>};

export type PathStep = {by: ReadBy; title: string; dueOn?: string; pages: PathPage[]};

export type PathPage = {code: string; title: string; parts: PathPart[]};

/**
 * The path of a role, step by step. A page stands for all its parts, a section for itself and its subsections, with the top of its
 * page, which is read with it. What an earlier step has is not asked for again.
 */
export function pathOf(
  data: Pick<ReadingData, 'pages' | 'paths'>,
  role: string,
  record?: Pick<OnboardingRecord, 'read' | 'firstDay'>,
): PathStep[] {
  const pages = new Map(data.pages.map((page) => [page.code, page]));
  const read = byCode(record?.read ?? []);
  const seen = new Set<string>();
  const steps = Object.hasOwn(data.paths, role) ? (data.paths[role] ?? []) : [];
  return steps.map(({by, codes}) => {
    const inStep = new Map<string, PathPage>();
    for (const code of codes) {
      const page = pages.get(pageOf(code));
      for (const part of page ? partsUnder(code, page) : []) {
        if (page && !seen.has(part.code)) {
          seen.add(part.code);
          const {title} = page;
          const known = inStep.get(page.code) ?? {code: page.code, title, parts: []};
          inStep.set(page.code, known);
          known.parts.push({...part, ...stateOf(part, read.get(part.code) ?? []), page: {code: page.code, title}});
        }
      }
    }
    return {
      by,
      title: byWords(by),
      ...(record ? {dueOn: dueOn(by, record.firstDay)} : {}),
      pages: [...inStep.values()],
    };
  });
}

function partsUnder(code: string, {code: page, parts}: ReadingPage): ReadingPart[] {
  return code === page ? parts : parts.filter((part) => part.code === page || part.code === code || parentOf(part.code) === code);
}

function byCode(read: readonly Acknowledgement[]): Map<string, Acknowledgement[]> {
  const map = new Map<string, Acknowledgement[]>();
  for (const acknowledgement of read) {
    const known = map.get(acknowledgement.code);
    if (known) {
      known.push(acknowledgement);
    } else {
      map.set(acknowledgement.code, [acknowledgement]);
    }
  }
  return map;
}

/** Whether this text was read: these words, in whichever edition they stood. */
export function stateOf(part: Pick<ReadingPart, 'fingerprint' | 'own'>, read: readonly Acknowledgement[]): PartState {
  const last = [...read].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  if (!last) {
    return {state: 'unread'};
  }
  const same = read.find((acknowledgement) => isSameText(part, acknowledgement));
  return same ? {state: 'read', read: same} : {state: 'changed', read: last};
}

/** Where a section has subsections, these are read by themselves: its own words decide. */
function isSameText(part: Pick<ReadingPart, 'fingerprint' | 'own'>, read: Acknowledgement): boolean {
  return part.fingerprint === read.fingerprint || (part.own !== undefined && part.own === read.own);
}

export function partsOf(steps: readonly PathStep[]): PathPart[] {
  return steps.flatMap(({pages}) => pages.flatMap(({parts}) => parts));
}

/** Whole minutes; a text of a few words is one, no text none. */
export function minutesOf(parts: readonly Pick<ReadingPart, 'words'>[]): number {
  return Math.ceil(parts.reduce((sum, {words}) => sum + words, 0) / PACE);
}

export type Tally = {all: number; read: number; changed: number; unread: number; minutes: number; minutesLeft: number};

export function tally(parts: readonly PathPart[]): Tally {
  const count = (state: PathPart['state']) => parts.filter((part) => part.state === state).length;
  return {
    all: parts.length,
    read: count('read'),
    changed: count('changed'),
    unread: count('unread'),
    minutes: minutesOf(parts),
    minutesLeft: minutesOf(parts.filter(({state}) => state !== 'read')),
  };
}

/** "all 14 read", "9 of 14 read, 2 changed". */
export function readWords({all, read, changed}: Pick<Tally, 'all' | 'read' | 'changed'>): string {
  return `${read === all ? `all ${all}` : `${read} of ${all}`} read${changed > 0 ? `, ${changed} changed` : ''}`;
}

/** Where to go on: what changed comes first, since the person works by it already; then what is unread, in the path's order. */
export function nextPart(parts: readonly PathPart[]): PathPart | undefined {
  return parts.find(({state}) => state === 'changed') ?? parts.find(({state}) => state === 'unread');
}

/** "about 14 minutes", "about 2 hours 20 minutes". */
export function minuteWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const words = [
    hours > 0 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : '',
    rest > 0 || hours === 0 ? `${rest} ${rest === 1 ? 'minute' : 'minutes'}` : '',
  ];
  return `about ${words.filter((word) => word !== '').join(' ')}`;
}

/** What a part is called where its page is not in sight: many pages have a section of the same title. */
export function fullTitle({depth, title, page}: Pick<PathPart, 'depth' | 'title' | 'page'>): string {
  return depth === 1 ? page.title : `${page.title}: ${title}`;
}

export function sections(count: number): string {
  return `${count} ${count === 1 ? 'section' : 'sections'}`;
}

/** What an edition asks to be read again, beside what that spares: of what was read before, only this changed. Empty: nothing. */
export function changedWords(parts: readonly PathPart[]): string {
  const before = parts.filter(({state}) => state !== 'unread');
  const changed = parts.filter(({state}) => state === 'changed');
  if (changed.length === 0) {
    return '';
  }
  const [now, all] = [minutesOf(changed), minutesOf(before)];
  const spared = now < all ? `, instead of ${minuteWords(all).replace(/^about /, '')} for all of it` : '';
  return `${sections(changed.length)} changed since you read ${changed.length === 1 ? 'it' : 'them'}: ${minuteWords(now)}${spared}.`;
}
