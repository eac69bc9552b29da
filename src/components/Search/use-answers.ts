import {useCallback, useEffect, useState} from 'react';
import type {Answer, EditionInfo} from '../../search/protocol.ts';
import {searchClient} from './client.ts';
import {type SearchFault, toFault} from './fault.ts';
import {knownFilters} from './filters.ts';
import {editionsIn} from './scopes.ts';
import type {Search} from './search-address.ts';

/** What is known of one edition that is searched. */
export type Part = {edition: string; info?: EditionInfo; answer?: Answer; fault?: SearchFault};

export type Answers = {
  /** Of the last question that was answered: of an earlier one until the first part of this one is there. */
  parts: Part[];
  /** Whether `parts` are of what is asked now. */
  isCurrent: boolean;
  /** Whether all editions have answered. */
  isDone: boolean;
  /** Editions that can be searched, from the oldest to the newest. */
  listed: string[];
  retry: () => void;
};

type State = {key: string; parts: Part[]; isDone: boolean; listed: string[]};

/** Asks the editions of a search one after the other: the first is there while the others are still loading. */
export function useAnswers(read: string | undefined, search: Search, limit: number, typing: boolean): Answers {
  const [state, setState] = useState<State>({key: '', parts: [], isDone: false, listed: []});
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([read, search, limit, attempt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for all that is asked
  useEffect(() => {
    if (read === undefined) {
      return;
    }
    let left = false;
    void askAll(read, search, limit, typing, (next) => {
      if (!left) {
        setState((before) => ({...before, ...next, key}));
      }
      return !left;
    });
    return () => {
      left = true;
    };
  }, [key]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return {...state, isCurrent: state.key === key, retry};
}

/** `tell` hands on what is known so far, and says whether anybody still wants to know. */
async function askAll(
  read: string,
  {query, filters, scope}: Search,
  limit: number,
  typing: boolean,
  tell: (state: Partial<State> & Pick<State, 'parts' | 'isDone'>) => boolean,
): Promise<void> {
  const client = searchClient();
  let listed: string[];
  try {
    listed = await client.editions();
  } catch (error) {
    tell({parts: [{edition: read, fault: toFault(error)}], isDone: true});
    return;
  }
  const editions = editionsIn(scope, read, listed);
  const parts: Part[] = [];
  for (const edition of editions) {
    try {
      const info = await client.load(edition);
      const first = parts[0]?.info ?? info;
      const question = {edition, query: query.trim(), filters: knownFilters(filters, [first]), limit, typing};
      const answer = question.query === '' ? undefined : await client.search(question);
      parts.push({edition, info, ...(answer && {answer})});
    } catch (error) {
      parts.push({edition, fault: toFault(error)});
    }
    if (!tell({parts: [...parts], isDone: parts.length === editions.length, listed})) {
      return;
    }
  }
}
