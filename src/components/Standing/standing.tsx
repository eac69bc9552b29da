import {createContext, type ReactNode, use} from 'react';
import {formatDay} from '../../manual/dates.ts';
import {DRAFT_EDITION, editionWords} from '../../manual/edition-name.ts';
import {effectiveWords, sentenceCase, standingWords} from '../../manual/edition-words.ts';
import type {Histories} from '../../manual/fate.ts';
import type {EditionHead} from '../../manual/schemas.ts';
import {type Standing, standingOf} from '../../manual/standing.ts';
import {type Editions, useEditions, usePageHistory} from '../live/use-editions.ts';
import type {Awaited} from '../live/use-json.ts';

export type Known = {
  editions: Awaited<Editions>;
  /** What became of the codes of this page; null on a page that has none. */
  histories: Awaited<Histories>;
};

const Context = createContext<Known>({editions: undefined, histories: undefined});

/** Asks once for a page what is known by now of editions and of the page's codes. */
export function StandingProvider({code, children}: {code?: string; children: ReactNode}) {
  const editions = useEditions();
  const histories = usePageHistory(code);
  return <Context value={{editions, histories}}>{children}</Context>;
}

export function useKnown(): Known {
  return use(Context);
}

/** "draft", or what an edition counts today; undefined while that is not known. */
export function standingToday({name, effective}: EditionHead, editions: Awaited<Editions>): Standing | 'draft' | undefined {
  if (name === DRAFT_EDITION) {
    return 'draft';
  }
  return editions && effective !== undefined ? standingOf({name, effective}, editions.list, editions.today) : undefined;
}

/** One line that says what is being read, and what it counts as far as that is known. */
export function lineToday(edition: EditionHead, editions: Awaited<Editions>): string {
  return [sentenceCase(editionWords(edition.name)), wordsToday(edition, editions)].filter((part) => part !== '').join(', ');
}

/** The same for paper, which stays as it is: on which day that was so, or that nobody knows. */
export function lineOnPaper(edition: EditionHead, editions: Awaited<Editions>): string {
  const line = lineToday(edition, editions);
  if (edition.name === DRAFT_EDITION) {
    return line;
  }
  return editions ? `${line} (checked ${formatDay(editions.today)})` : `${line} · standing not checked`;
}

/** What an edition counts, as far as that is known: "in force since Dec 1, 2026"; before it is, "effective Dec 1, 2026". */
export function wordsToday({name, effective}: EditionHead, editions: Awaited<Editions>): string {
  return editions && effective !== undefined && name !== DRAFT_EDITION
    ? standingWords({name, effective}, editions.list, editions.today)
    : effectiveWords({name, ...(effective === undefined ? {} : {effective})});
}
