/** What changed in an edition, as its page shows it: by chapter, what obliges somebody first, each with its reason and redline. */
import {SHOWN_KINDS, type ShownKind} from './changes-view-kinds.ts';
import {compareCodes, pageOf} from './code.ts';
import type {Change} from './compare.ts';
import {compareData, type DataChange} from './data-changes.ts';
import type {ExplainedChange} from './explain-changes.ts';
import {chapterOf} from './read-manual.ts';
import {differs, type RedlineLine, redline} from './redline.ts';
import type {Chapter, Role} from './schemas.ts';
import type {Manual} from './types.ts';
import {type Unit, unitsOf} from './units.ts';

export type ShownChange = {
  code: string;
  title: string;
  /** Whether it stands in this edition, stood in the one before, or both. */
  change: AnyChange['change'];
  /** What it was called before, where that is different. */
  was?: string;
  page: {code: string; title: string};
  kind: ShownKind;
  why: string;
  from?: string;
  successor?: string;
  /** Code of the section that a checklist stood in, where it is another now. */
  stoodIn?: string;
  /** Keys of the roles that must know the page. */
  roles: string[];
  /** What came or went with it, and is not listed apart. */
  along: {sections: number; checklists: number};
  /** Empty where no words differ, and for a whole page that came or went: it is read in its place. */
  redline: RedlineLine[];
};

export type ChangesView = {
  edition: {name: string; title: string; effective?: string};
  /** The edition that it is compared with; null for the first. */
  previous: string | null;
  chapters: {code: string; title: string; changes: ShownChange[]}[];
  /** Every role of this edition: that nothing changed for one is an answer, too. */
  roles: Pick<Role, 'key' | 'name' | 'plural'>[];
  /** Terms, names of roles and sources that say something else: no section changes with them. */
  data: DataChange[];
};

/** A change that nobody has explained yet. */
export type UnexplainedChange = {change: 'changed' | 'new' | 'gone'; code: string; kind: 'unexplained'; why: ''};

export function toUnexplained({change, code}: Change): UnexplainedChange {
  return {change, code, kind: 'unexplained', why: ''};
}

type Sources = {
  manual: Manual;
  /** The edition before; undefined for the first. */
  previous: Manual | undefined;
  changes: readonly (ExplainedChange | UnexplainedChange)[];
};

export function toChangesView({manual, previous, changes}: Sources): ChangesView {
  const {name, title, effective} = manual.edition;
  const units = {before: unitsOf(previous ?? {pages: []}), after: unitsOf(manual)};
  const listed = changes.filter((change) => !isAlong(change, changes, units));
  const shown = listed.map((change) => toShown(change, {manual, previous, changes}, units)).sort(compareShown);
  const chapters = allChapters(manual, previous).map((chapter, _index, all) => ({
    code: chapter.code,
    title: chapter.title,
    changes: shown.filter(({code}) => chapterOf({code}, all) === chapter),
  }));
  return {
    edition: {name, title, ...(effective === undefined ? {} : {effective})},
    previous: previous?.edition.name ?? null,
    chapters: chapters.filter((chapter) => chapter.changes.length > 0),
    data: previous ? compareData(previous, manual) : [],
    roles: manual.roles.map(({key, name: roleName, plural}) => ({key, name: roleName, plural})),
  };
}

/** Those of the manual, then those that only the edition before had: what went from there is told, too. */
function allChapters(manual: Manual, previous: Manual | undefined): Chapter[] {
  const gone = previous?.chapters.filter(({code}) => !manual.chapters.some((chapter) => chapter.code === code)) ?? [];
  return [...manual.chapters, ...gone];
}

type Units = {before: ReadonlyMap<string, Unit>; after: ReadonlyMap<string, Unit>};
type AnyChange = Sources['changes'][number];

function unitOf({code, change}: Pick<AnyChange, 'code' | 'change'>, {before, after}: Units): Unit | undefined {
  return (change === 'gone' ? before : after).get(code);
}

/** What came or went with what it stands in, for the same reason, is told there. */
function isAlong(change: AnyChange, changes: readonly AnyChange[], units: Units): boolean {
  const parent = unitOf(change, units)?.parent;
  return (
    change.change !== 'changed' &&
    changes.some(({code, change: kind, why}) => code === parent && kind === change.change && why === change.why)
  );
}

function toShown(change: AnyChange, {manual, previous, changes}: Sources, units: Units): ShownChange {
  const {code, kind, why} = change;
  const [before, after] = [units.before.get(code), units.after.get(code)];
  const page = [manual, previous].flatMap((source) => source?.pages.find((candidate) => candidate.code === pageOf(code)) ?? []);
  const from = 'from' in change ? change.from : undefined;
  const successor = 'successor' in change ? change.successor : undefined;
  return {
    code,
    title: (after ?? before)?.title ?? code,
    change: change.change,
    ...(before && after && before.title !== after.title ? {was: before.title} : {}),
    page: {code: pageOf(code), title: page[0]?.title ?? ''},
    kind,
    why,
    ...(from === undefined ? {} : {from}),
    ...(successor === undefined ? {} : {successor}),
    ...(before?.parent && after && before.parent !== after.parent ? {stoodIn: before.parent} : {}),
    roles: page[0]?.roles ?? [],
    along: countAlong(change, changes, units),
    redline: redlineOf(change, units, from),
  };
}

function redlineOf(change: AnyChange, units: Units, from: string | undefined): RedlineLine[] {
  const isWholePage = change.change !== 'changed' && unitOf(change, units)?.kind === 'page';
  if (isWholePage) {
    return [];
  }
  const before = units.before.get(change.code) ?? units.before.get(from ?? '');
  const lines = redline(before?.lines ?? [], units.after.get(change.code)?.lines ?? []);
  return differs(lines) ? lines : [];
}

function countAlong(change: AnyChange, changes: readonly AnyChange[], units: Units): ShownChange['along'] {
  const along = {sections: 0, checklists: 0};
  for (const candidate of changes) {
    const unit = unitOf(candidate, units);
    if (unit?.parent === change.code && isAlong(candidate, changes, units)) {
      const below = countAlong(candidate, changes, units);
      along.sections += below.sections + (unit.kind === 'section' ? 1 : 0);
      along.checklists += below.checklists + (unit.kind === 'checklist' ? 1 : 0);
    }
  }
  return along;
}

function compareShown(a: ShownChange, b: ShownChange): number {
  return SHOWN_KINDS.indexOf(a.kind) - SHOWN_KINDS.indexOf(b.kind) || compareCodes(a.code, b.code);
}
