/** Which editions are searched, and what the choice of them is called. */
import {DRAFT_EDITION, editionWords, theEdition} from '../../manual/edition-name.ts';
import {sentenceCase} from '../../manual/edition-words.ts';
import {ALL_EDITIONS} from './search-address.ts';

/** Editions in the order in which their results stand: the one that is asked for, or all from the newest to the oldest. */
export function editionsIn(scope: string | undefined, read: string, listed: readonly string[]): string[] {
  if (scope !== ALL_EDITIONS) {
    return [scope ?? read];
  }
  const releases = listed.filter((name) => name !== DRAFT_EDITION).reverse();
  return listed.includes(DRAFT_EDITION) ? [DRAFT_EDITION, ...releases] : releases;
}

/** What can be chosen: the empty value is the edition that is read. `listed` is from the oldest to the newest. */
export function toScopes(
  read: string,
  own: boolean,
  listed: readonly string[],
  chosen?: string,
): {value: string; label: string}[] {
  const others = editionsIn(ALL_EDITIONS, read, listed).filter((name) => name !== read);
  const isUnlisted = chosen !== undefined && chosen !== ALL_EDITIONS && chosen !== read && !others.includes(chosen);
  return [
    {value: '', label: own ? thisWords(read) : sentenceCase(editionWords(read))},
    ...[...(isUnlisted ? [chosen] : []), ...others].map((name) => ({value: name, label: sentenceCase(editionWords(name))})),
    ...(others.length > 0 ? [{value: ALL_EDITIONS, label: 'All editions'}] : []),
  ];
}

function thisWords(name: string): string {
  return name === DRAFT_EDITION ? 'This draft' : `This edition (${name})`;
}

/** "the draft", "edition 2026.1", "all editions": where nothing was found. */
export function scopeWords(scope: string | undefined, read: string): string {
  return scope === ALL_EDITIONS ? 'all editions' : theEdition(scope ?? read);
}
