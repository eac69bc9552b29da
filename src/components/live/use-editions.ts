import {useMemo} from 'react';
import {codeToAnchor, pageOf} from '../../manual/code.ts';
import {DRAFT_EDITION} from '../../manual/edition-name.ts';
import type {EditionList, ListedEdition} from '../../manual/edition-record.ts';
import type {Histories} from '../../manual/fate.ts';
import type {PageHistory} from '../../manual/history.ts';
import {dayAt, inForceOn} from '../../manual/standing.ts';
import {useNow} from '../use-now.ts';
import {isEditionList, isPageHistory} from './shapes.ts';
import {type Awaited, useJson} from './use-json.ts';

const MINUTE = 60_000;

export type Editions = {
  /** From the oldest to the newest. */
  list: readonly ListedEdition[];
  /** Names in order, the draft at the end. */
  order: readonly string[];
  /** Today at the program. */
  today: string;
  inForce: ListedEdition | undefined;
};

/** Which editions there are, and which is in force today. Undefined while that is asked, null where it cannot be known. */
export function useEditions(): Awaited<Editions> {
  const data = useJson<EditionList>('/editions.json', isEditionList);
  const now = useNow(MINUTE);
  return useMemo(() => (data && now !== undefined ? toEditions(data, new Date(now)) : data && undefined), [data, now]);
}

export function toEditions({editions, timeZone}: EditionList, now: Date): Editions {
  const today = dayAt(now, timeZone);
  return {
    list: editions,
    order: [...editions.map(({name}) => name), DRAFT_EDITION],
    today,
    inForce: inForceOn(editions, today),
  };
}

/** Where the history of a code's page is. */
export function historyAddress(code: string): string {
  return `/history/${codeToAnchor(pageOf(code))}.json`;
}

/** What became of the codes of one page. Undefined while that is asked, null where it cannot be known. */
export function usePageHistory(code: string | undefined): Awaited<Histories> {
  const data = useJson<PageHistory>(code === undefined ? undefined : historyAddress(code), isPageHistory);
  return useMemo(() => data && toHistories(data), [data]);
}

export function toHistories({codes}: PageHistory): Histories {
  return {codes: Object.keys(codes), get: (code) => (Object.hasOwn(codes, code) ? codes[code] : undefined)};
}
