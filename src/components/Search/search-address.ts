/**
 * A search in the address of the page on which it was made: reload and Back bring it back, and it can be sent to a colleague. Its names
 * are its own, because pages have a `q` and a `role` too. What an address says is not trusted: what cannot be is left out.
 */
import {DRAFT_EDITION, isReleaseName} from '../../manual/edition-name.ts';
import {FILTERS, type Filters} from '../../search/protocol.ts';

/** What is searched beside the edition that is read. */
export const ALL_EDITIONS = 'all';

export type Search = {
  query: string;
  filters: Filters;
  /** Name of another edition than the one that is read, or `ALL_EDITIONS`. */
  scope?: string;
};

export const NO_SEARCH: Search = {query: '', filters: {}};

/** Longer than any question that is asked in the minutes before a group. */
export const MOST_SIGNS = 200;

const QUERY = 'search';
const SCOPE = 'search-in';
const nameOf = (filter: string) => `search-${filter}`;

/** The search that an address holds; undefined where there is none. */
export function readSearch(address: string): Search | undefined {
  const params = new URLSearchParams(address);
  const query = params.get(QUERY);
  if (query === null) {
    return undefined;
  }
  const filters: Filters = {};
  for (const filter of FILTERS) {
    const value = params.get(nameOf(filter)) ?? '';
    if (isFilterValue(value)) {
      filters[filter] = value;
    }
  }
  const scope = params.get(SCOPE) ?? '';
  return {query: tidyQuery(query), filters, ...(isScope(scope) ? {scope} : {})};
}

/** The part of an address that begins with `?`, with this search and whatever else it held; undefined takes the search out. */
export function writeSearch(address: string, search: Search | undefined): string {
  const params = new URLSearchParams(address);
  for (const name of [QUERY, SCOPE, ...FILTERS.map(nameOf)]) {
    params.delete(name);
  }
  if (search && !isNothing(search)) {
    params.set(QUERY, search.query);
    for (const [filter, value] of Object.entries(search.filters)) {
      params.set(nameOf(filter), value);
    }
    if (search.scope !== undefined) {
      params.set(SCOPE, search.scope);
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether a value, of which nothing is known, is a search. */
export function isSearch(value: unknown): value is Search {
  const {query, filters, scope} = (value ?? {}) as Record<string, unknown>;
  return (
    typeof query === 'string' &&
    query.length <= MOST_SIGNS &&
    typeof filters === 'object' &&
    filters !== null &&
    Object.entries(filters).every(([name, held]) => (FILTERS as readonly string[]).includes(name) && isFilterValue(held)) &&
    (scope === undefined || isScope(scope))
  );
}

/** As it may have been typed, without signs that nobody types. */
export function tidyQuery(query: string): string {
  return query.replaceAll(/\p{Cc}+/gu, ' ').slice(0, MOST_SIGNS);
}

function isNothing({query, filters, scope}: Search): boolean {
  return query.trim() === '' && Object.keys(filters).length === 0 && scope === undefined;
}

/** What could be a key; which ones there are is the edition's to say. */
function isFilterValue(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(value) && value.length < 60;
}

function isScope(value: unknown): value is string {
  return typeof value === 'string' && (value === ALL_EDITIONS || value === DRAFT_EDITION || isReleaseName(value));
}
