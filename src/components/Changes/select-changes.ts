/** What of an edition's changes a reader asks for. */
import type {ChangesView, ShownChange} from '../../manual/changes-view.ts';
import {SHOWN_KINDS, type ShownKind} from '../../manual/changes-view-kinds.ts';

type Chapters = ChangesView['chapters'];

/** The changes that a role must know, by chapter; all of them without a role. */
export function changesForRole(chapters: Chapters, role: string | undefined): Chapters {
  return chapters
    .map((chapter) => ({
      ...chapter,
      changes: chapter.changes.filter(({roles}) => role === undefined || roles.includes(role)),
    }))
    .filter(({changes}) => changes.length > 0);
}

export function allChanges(chapters: Chapters): ShownChange[] {
  return chapters.flatMap(({changes}) => changes);
}

/** How many there are of each kind that there is, in the order of kinds. */
export function countKinds(changes: readonly ShownChange[]): {kind: ShownKind; count: number}[] {
  return SHOWN_KINDS.map((kind) => ({kind, count: changes.filter((change) => change.kind === kind).length})).filter(
    ({count}) => count > 0,
  );
}

/** What obliges somebody to do something else than before. */
export function newAndChangedDuties(changes: readonly ShownChange[]): ShownChange[] {
  const ofKind = (wanted: ShownKind) => changes.filter(({kind}) => kind === wanted);
  return [...ofKind('duty-changed'), ...ofKind('new')];
}
