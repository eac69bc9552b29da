/** The address of a comparison: `/compare/?code=ASM-02.3&from=2026.1&to=2026.2`. */
import {DRAFT_EDITION} from '../../manual/edition-name.ts';
import {readTypedCode} from '../../manual/typed-code.ts';
import type {Editions} from '../live/use-editions.ts';

/** As it stands in the address; whatever was typed is kept. */
export type Query = {code: string; from: string; to: string};

/** An address may be as long as anybody likes; what is shown of it may not. */
const LONGEST = 60;

export function readQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const value = (name: string) => (params.get(name) ?? '').trim().slice(0, LONGEST);
  return {code: value('code'), from: editionOf(value('from')), to: editionOf(value('to'))};
}

/** `next` is where the draft is; some will write that. */
function editionOf(value: string): string {
  return value === 'next' ? DRAFT_EDITION : value;
}

export function writeQuery({code, from, to}: Query): string {
  return `?${new URLSearchParams({code: readTypedCode(code) ?? code, from, to})}`;
}

/** Where the address names one edition or none: the one in force and the one before it, or for the first, the one after. */
export function withDefaults({code, from, to}: Query, {order, inForce}: Pick<Editions, 'order' | 'inForce'>): Query {
  const now = inForce?.name ?? order[0] ?? DRAFT_EDITION;
  const before = (name: string) => order[order.indexOf(name) - 1];
  const after = (name: string) => order[order.indexOf(name) + 1];
  if (to !== '') {
    return {code, from: from || (before(to) ?? now), to};
  }
  if (from !== '') {
    return {code, from, to: from === now ? (after(now) ?? now) : now};
  }
  const previous = before(now);
  return previous === undefined ? {code, from: now, to: after(now) ?? now} : {code, from: previous, to: now};
}
