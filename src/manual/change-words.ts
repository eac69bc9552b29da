import {DRAFT_EDITION} from './edition-name.ts';
import type {ChangeKind} from './schemas.ts';

/** Kinds of change, as readers see them. */
export const CHANGE_WORDS: Record<ChangeKind | 'withdrawn' | 'unexplained', string> = {
  'duty-changed': 'duty changed',
  new: 'new',
  moved: 'moved',
  clarified: 'clarified',
  corrected: 'corrected',
  withdrawn: 'withdrawn',
  unexplained: 'no reason given yet',
};

/** "Duty changed in 2026.2: …", for each change of a code that a reader has to know of. */
export function changeSentence({kind, edition, why}: {kind: keyof typeof CHANGE_WORDS; edition: string; why: string}): string {
  const words = CHANGE_WORDS[kind];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} in ${edition === DRAFT_EDITION ? 'the draft' : edition}: ${why}`;
}
