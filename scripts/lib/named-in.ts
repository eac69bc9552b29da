/** What a page names: what it loads, and where its links lead. Each as it stands there. */
import {attributeOf, type elementsOf} from './html.ts';

type PageElement = ReturnType<typeof elementsOf>[number];

export type Named = {address: string /** Else it is a link that a reader presses. */; isLoaded: boolean};

/** Names of the `rel` of links that are only said, and loaded by nothing. */
const ONLY_SAID = ['canonical', 'alternate', 'preconnect', 'dns-prefetch'];

export function namedIn(elements: readonly PageElement[]): Named[] {
  return elements.flatMap((element): Named[] => {
    const [source, link] = [attributeOf(element, 'src'), attributeOf(element, 'href')];
    if (source !== undefined) {
      return [{address: source, isLoaded: true}];
    }
    const rel = attributeOf(element, 'rel')?.split(' ') ?? [];
    if (link === undefined || (element.tagName === 'link' && rel.some((name) => ONLY_SAID.includes(name)))) {
      return [];
    }
    return [{address: link, isLoaded: element.tagName !== 'a'}];
  });
}

/** Hashes of the chunks that a runtime of the bundler can load: hex digits in quotes. Its names of chunks are among them. */
export function chunksIn(runtime: string): string[] {
  return [...new Set([...runtime.matchAll(/"([0-9a-f]{8})"/g)].map(([, hash = '']) => hash))];
}
