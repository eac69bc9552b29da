/** Where the same text is in another edition: the switcher moves by code. */
import {type Histories, standsIn} from './fate.ts';

export type PlaceIn =
  /** Under the same code. */
  | {state: 'here'}
  /** Under this code, by which it went before it moved, or goes since it was replaced. */
  | {state: 'was' | 'became'; code: string}
  /** Nowhere: it came later, or went without a successor. `edition`: when. */
  | {state: 'not yet' | 'withdrawn'; edition: string}
  | {state: 'unknown'};

/** `order`: names of all editions from the oldest to the newest. Codes of other pages are followed one step. */
export function placeIn(code: string, edition: string, order: readonly string[], histories: Histories): PlaceIn {
  const history = histories.get(code);
  const first = history?.versions[0]?.edition;
  if (!history || first === undefined) {
    return {state: 'unknown'};
  }
  if (standsIn(history, edition, order)) {
    return {state: 'here'};
  }
  if (order.indexOf(edition) < order.indexOf(first)) {
    const from = history.changes.find((change) => change.edition === first)?.from;
    return from === undefined ? {state: 'not yet', edition: first} : {state: 'was', code: from};
  }
  const {successor, edition: gone = first} = history.withdrawn ?? {};
  return successor === undefined ? {state: 'withdrawn', edition: gone} : {state: 'became', code: successor};
}
