/** Results as they are shown: by what they are, the group with the best of all first. */
import {HIT_KINDS, type Hit, type HitKind} from '../../search/protocol.ts';

/** What one result is called beside its title. */
export const KIND_NAMES: Record<HitKind, string> = {
  'do-now': 'do now',
  checklist: 'checklist',
  session: 'session',
  section: 'section',
  instrument: 'instrument',
  term: 'word',
};

export type HitGroup = {kind: HitKind; hits: Hit[]};

/** `hits` come best first. A kind that this page does not know, as a later site may have, is shown as a section. */
export function toGroups(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<HitKind, Hit[]>();
  for (const hit of hits) {
    const kind = HIT_KINDS.includes(hit.kind) ? hit.kind : 'section';
    groups.set(kind, [...(groups.get(kind) ?? []), hit]);
  }
  return [...groups].map(([kind, grouped]) => ({kind, hits: grouped}));
}

/** Name of a result in the list: an id of its element, and what is remembered of the one that was opened. */
export function hitId(edition: string, {kind, address}: Pick<Hit, 'kind' | 'address'>): string {
  return `hit-${edition}-${kind}-${address}`.replaceAll(/[^\w-]+/g, '_');
}
