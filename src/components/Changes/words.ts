import {CHANGE_WORDS} from '../../manual/change-words.ts';
import type {ShownChange} from '../../manual/changes-view.ts';
import type {ShownKind} from '../../manual/changes-view-kinds.ts';

/** A kind of change as a label. */
export function kindLabel(kind: ShownKind): string {
  const words = CHANGE_WORDS[kind];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What happened to a text of which nobody has said why. */
export const HAPPENED: Readonly<Record<ShownChange['change'], string>> = {changed: 'changed', new: 'new', gone: 'gone'};

const WENT_ALONG = {changed: 'changed', new: 'came', gone: 'went'} as const;

/** `8 sections and 1 checklist came with it.`; empty where nothing did. */
export function alongWords({along: {sections, checklists}, change}: Pick<ShownChange, 'along' | 'change'>): string {
  const parts = [counted(sections, 'section'), counted(checklists, 'checklist')].filter((words) => words !== '');
  return parts.length === 0 ? '' : `${parts.join(' and ')} ${WENT_ALONG[change]} with it.`;
}

/** `3 sections`, `1 section`, and nothing for none. */
export function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}
