import type {Cited} from '../../manual/citation.ts';
import {useKept} from '../use-kept.ts';
import {isBasket, withEntry, without} from './basket.ts';

export type Basket = {
  entries: readonly Cited[];
  add: (entry: Cited) => void;
  remove: (entry: Cited) => void;
  clear: () => void;
};

/** The basket that this browser keeps, the same on every page of every edition. */
export function useBasket(): Basket {
  const [kept, keep] = useKept('basket', isBasket);
  const entries = kept ?? [];
  const change = (next: Cited[]) => keep(next.length > 0 ? next : undefined);
  return {
    entries,
    add: (entry) => change(withEntry(entries, entry)),
    remove: (entry) => change(without(entries, entry)),
    clear: () => keep(undefined),
  };
}
