/**
 * Marks words on the page with the browser's own highlights: nothing of the page is touched, which React has built and may build again.
 */
import {placesIn, wordsPattern} from './mark-words.ts';

/** As in `found.css`. */
const FOUND = 'found';

/** More would be a page in colour. */
const MOST = 400;

/** Marks `words` in the section that `id` is the heading of; in the whole page where there is no such section. */
export function markFound(page: Document, words: readonly string[], id: string): number {
  const pattern = wordsPattern(words);
  const highlights = highlightsOf(page);
  if (!highlights || !pattern) {
    return 0;
  }
  const ranges = textsIn(page, id)
    .flatMap((node) => placesIn(node.data, pattern).map(([from, to]) => rangeIn(page, node, from, to)))
    .slice(0, MOST);
  highlights.set(FOUND, new Highlight(...ranges));
  return ranges.length;
}

export function unmarkFound(page: Document): void {
  highlightsOf(page)?.delete(FOUND);
}

/** Absent in browsers that have no highlights: nothing is marked there, and nothing else is missing. */
function highlightsOf(page: Document): HighlightRegistry | undefined {
  return typeof Highlight === 'undefined'
    ? undefined
    : (page.defaultView as (Window & typeof globalThis) | null)?.CSS?.highlights;
}

function rangeIn(page: Document, node: Text, from: number, to: number): Range {
  const range = page.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** Texts of a section: from its heading to the next of the same or a higher level. Of an element that is no heading: those in it. */
export function textsIn(page: Document, id: string): Text[] {
  const whole = page.querySelector('article') ?? page.querySelector('main');
  const start = id === '' ? null : page.getElementById(id);
  if (!whole) {
    return [];
  }
  const level = start && levelOf(start);
  if (!start || !level || !whole.contains(start)) {
    return walk(page, start && whole.contains(start) ? start : whole);
  }
  const headings = [...whole.querySelectorAll('h1, h2, h3, h4')];
  const next = headings.slice(headings.indexOf(start) + 1).find((heading) => (levelOf(heading) ?? 9) <= level);
  return walk(page, whole).filter(
    (text) => start.contains(text) || (follows(text, start) && (!next || (!follows(text, next) && !next.contains(text)))),
  );
}

function levelOf({tagName}: Element): number | undefined {
  const [, level] = /^H([1-6])$/.exec(tagName) ?? [];
  return level === undefined ? undefined : Number(level);
}

function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function walk(page: Document, root: Node): Text[] {
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    texts.push(node as Text);
  }
  return texts;
}
