/** Why nothing can be searched, in a reader's words. It must never look like a search that found nothing. */
import {theEdition} from '../../manual/edition-name.ts';
import {sentenceCase} from '../../manual/edition-words.ts';
import type {Failure} from '../../search/protocol.ts';

export type FaultKind =
  | Failure
  /** The manifest does not name the edition. */
  | 'unlisted'
  /** The browser did not start the worker, or its script broke. */
  | 'no-worker'
  /** The worker gave no reply in time. */
  | 'silent';

export class SearchFault extends Error {
  constructor(
    readonly kind: FaultKind,
    options?: ErrorOptions,
  ) {
    super(`Search: ${kind}`, options);
  }
}

/** Whatever was thrown, as a fault: what nobody foresaw is the worker's. */
export function toFault(error: unknown): SearchFault {
  return error instanceof SearchFault ? error : new SearchFault('no-worker', {cause: error});
}

const REASONS: Record<FaultKind, (edition: string) => string> = {
  unreachable: () => 'there is no network, or the server does not answer.',
  missing: (edition) => `the search index of ${edition} is not on the server.`,
  damaged: (edition) => `the search index of ${edition} arrived damaged.`,
  'other-version': () => 'it is of another version than this page. Reload the page, or search from the start page.',
  unlisted: (edition) => `there is no search index of ${edition}.`,
  'no-worker': () => 'its script did not start.',
  silent: () => 'it does not answer.',
};

/** "Search is not loaded: there is no network, or the server does not answer. Nothing was searched." */
export function faultWords({kind}: Pick<SearchFault, 'kind'>, edition: string | undefined): string {
  const reason = REASONS[kind](edition === undefined ? 'this manual' : theEdition(edition));
  const what =
    kind === 'unlisted' && edition !== undefined
      ? `${sentenceCase(theEdition(edition))} cannot be searched`
      : 'Search is not loaded';
  return `${what}: ${reason} Nothing was searched.`;
}
