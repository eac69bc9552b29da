import type {ChangeKind} from './schemas.ts';

/** In the order in which readers need to know of them. `unexplained`: in a draft, nobody has given a reason yet. */
export const SHOWN_KINDS = [
  'duty-changed',
  'new',
  'withdrawn',
  'moved',
  'clarified',
  'corrected',
  'unexplained',
] as const satisfies (ChangeKind | 'withdrawn' | 'unexplained')[];

export type ShownKind = (typeof SHOWN_KINDS)[number];
