import {useEffect, useMemo, useRef, useState} from 'react';
import type {EditionsToday} from '../../manual/citation-edition.ts';
import {loadHistory} from './load-history.ts';
import {type Loaded, type LookUp, lookUp} from './look-up.ts';

const NOTHING: LookUp = {results: [], wanted: [], more: 0};

/** Answers for a text, which come in as the histories of its pages do. `retry` asks again for those that could not be had. */
export function useLookUp(text: string, editions: EditionsToday | undefined): LookUp & {retry: () => void} {
  const [loaded, setLoaded] = useState<Loaded>(new Map());
  const asked = useRef(new Set<string>());
  const found = useMemo(() => (editions ? lookUp(text, loaded, editions) : NOTHING), [text, loaded, editions]);

  useEffect(() => {
    for (const page of found.wanted.filter((candidate) => !asked.current.has(candidate))) {
      asked.current.add(page);
      void loadHistory(page).then((history) => setLoaded((before) => new Map(before).set(page, history)));
    }
  }, [found]);

  const retry = () => {
    setLoaded((before) => {
      const had = [...before].filter(([, history]) => history !== 'failed');
      asked.current = new Set(had.map(([page]) => page));
      return new Map(had);
    });
  };
  return {...found, retry};
}
