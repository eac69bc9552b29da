/** Where the same text is in another edition: the switcher moves by code. */
import {type Histories, rankIn, standsIn} from './fate.ts';

export type PlaceIn =
  /** Under the same code. */
  | {state: 'here'}
  /**
   * Under this code, by which it went before it moved, or goes since it was replaced. `edition`: where that is certain to stand; the
   * one that is asked about, unless too little is known of that code.
   */
  | {state: 'was' | 'became'; code: string; edition: string}
  /** Nowhere: it came later, or went without a successor. `edition`: when. */
  | {state: 'not yet' | 'withdrawn'; edition: string}
  | {state: 'unknown'};

/** `order`: names of all editions from the oldest to the newest. Codes are followed one step. */
export function placeIn(code: string, edition: string, order: readonly string[], histories: Histories): PlaceIn {
  const history = histories.get(code);
  const first = history?.versions[0]?.edition;
  if (!history || first === undefined) {
    return {state: 'unknown'};
  }
  if (standsIn(history, edition, order)) {
    return {state: 'here'};
  }
  /** The other code may have come after the edition that is asked about, or gone before it; its own page may know. */
  const under = (state: 'was' | 'became', other: string, certain: string): PlaceIn => {
    const known = histories.get(other);
    return {state, code: other, edition: known && standsIn(known, edition, order) ? edition : certain};
  };
  const at = rankIn(order);
  if (at(edition) < at(first)) {
    const from = history.changes.find((change) => change.edition === first)?.from;
    // A text moves from where it stood in the edition before.
    const before = order[order.indexOf(first) - 1];
    return from === undefined || before === undefined ? {state: 'not yet', edition: first} : under('was', from, before);
  }
  const {successor, edition: gone = first} = history.withdrawn ?? {};
  return successor === undefined ? {state: 'withdrawn', edition: gone} : under('became', successor, gone);
}
