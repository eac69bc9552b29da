import {type RefObject, useEffect, useRef, useState} from 'react';
import type {Snippet} from '../../search/protocol.ts';
import {searchClient} from './client.ts';

/** How many are asked for where the browser does not say what is in sight. */
const AT_FIRST = 10;

/**
 * Text around what was found, by edition and code: asked for the results that are in sight in `scroller`. One that is known stays until the
 * next is there, so that nothing flickers while a word is typed to its end.
 */
export function useSnippets(
  scroller: RefObject<HTMLElement | null>,
  query: string,
  lists: readonly {edition: string; codes: string[]}[],
): (edition: string, code: string) => Snippet | undefined {
  const [snippets, setSnippets] = useState<Record<string, Snippet>>({});
  const asked = useRef(new Set<string>());
  const key = JSON.stringify([query, lists]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the results
  useEffect(() => {
    let left = false;
    asked.current = new Set();
    const ask = (edition: string, codes: string[]) => {
      const fresh = codes.filter((code) => code !== '' && !asked.current.has(nameOf(edition, code)));
      for (const code of fresh) {
        asked.current.add(nameOf(edition, code));
      }
      if (fresh.length > 0) {
        void searchClient()
          .snippets(edition, query, fresh)
          .then((got) => {
            if (!left) {
              const named = Object.entries(got).map(([code, snippet]) => [nameOf(edition, code), snippet] as const);
              setSnippets((before) => ({...before, ...Object.fromEntries(named)}));
            }
          });
      }
    };
    const stop = watch(scroller.current, lists, ask);
    return () => {
      left = true;
      stop();
    };
  }, [key]);

  return (edition, code) => snippets[nameOf(edition, code)];
}

function nameOf(edition: string, code: string): string {
  return `${edition} ${code}`;
}

/** Calls `ask` for what comes into sight. Results say by data attributes what they are. */
function watch(
  root: HTMLElement | null,
  lists: readonly {edition: string; codes: string[]}[],
  ask: (edition: string, codes: string[]) => void,
): () => void {
  if (typeof IntersectionObserver === 'undefined' || !root) {
    for (const {edition, codes} of lists) {
      ask(edition, codes.slice(0, AT_FIRST));
    }
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = entries.filter(({isIntersecting}) => isIntersecting).map(({target}) => (target as HTMLElement).dataset);
      for (const {edition} of lists) {
        ask(
          edition,
          seen.flatMap((data) => (data.edition === edition && data.code !== undefined ? [data.code] : [])),
        );
      }
    },
    {root, rootMargin: '30%'},
  );
  for (const element of root.querySelectorAll('[data-code]')) {
    observer.observe(element);
  }
  return () => observer.disconnect();
}
