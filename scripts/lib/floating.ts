/**
 * Floating addresses: `/asm-02/` leads to the edition in force. Each is a copy of a page of the edition that is in force when the site
 * is built, so that it can be read where scripts do not run and the fragment leads to its section; a script at its top goes on to
 * the edition that is in force when it is opened.
 */

import {formatDay} from '../../src/manual/dates.ts';
import type {ListedEdition} from '../../src/manual/edition-record.ts';
import {escapeHtml} from '../../src/manual/escape-html.ts';
import {floatingEdition, successorOf} from '../../src/manual/standing.ts';
import {attributeOf, editHtml, elementsOf, type HtmlEdit, insertInto, removeElement} from './html.ts';

export type FloatingPage = {
  /** Below the root and below each edition: `asm-02/`, '' for the start page. */
  path: string;
  /** The editions that answer for it, from the oldest to the newest. */
  editions: readonly ListedEdition[];
  /** All editions, also those without this page; where it is absent, no other is spoken of. */
  all?: readonly ListedEdition[];
};

/** Pages of editions that have an address of their own at the root. A page that only an older edition has is answered by that one. */
export function floatingPages(pagesOf: ReadonlyMap<ListedEdition, ReadonlySet<string>>): FloatingPage[] {
  const paths = new Set([...pagesOf.values()].flatMap((pages) => [...pages]));
  return [...paths].sort().map((path) => ({
    path,
    editions: [...pagesOf].flatMap(([edition, pages]) => (pages.has(path) ? [edition] : [])),
    all: [...pagesOf.keys()],
  }));
}

/** The edition whose page is copied, on the day of the build. */
export function copiedEdition({editions}: FloatingPage, today: string): ListedEdition {
  const edition = floatingEdition(editions, today);
  if (!edition) {
    throw new Error('No edition answers for a floating address');
  }
  return edition;
}

/** `html` is the page of `edition`. */
export function toFloatingHtml(html: string, page: FloatingPage, edition: ListedEdition, timeZone: string): string {
  const pairs = page.editions.map(({name, effective}) => `${name}:${effective}`).join(' ');
  const script = `<script src="/go.js" data-editions="${pairs}" data-path="${page.path}" data-time-zone="${escapeHtml(timeZone)}"></script>`;
  return toCopy(html, script, whichEdition(edition, page));
}

/** A copy for readers without scripts, with one script at its top for those with. */
function toCopy(html: string, script: string, note: string): string {
  const edits = elementsOf(html).flatMap((element): HtmlEdit[] => {
    const {tagName} = element;
    // What would take the page over expects it at its own address; the colour mode and the settings may stay.
    if (tagName === 'script' && attributeOf(element, 'src') !== undefined) {
      return [removeElement(element)];
    }
    if (tagName === 'head') {
      return [insertInto(element, script)];
    }
    return tagName === 'body' ? [insertInto(element, `<p class="floating-note">${note}</p>`)] : [];
  });
  return editHtml(html, edits);
}

/** True on any day: it names days, not "today". */
function whichEdition(edition: ListedEdition, {editions, all = editions}: FloatingPage): string {
  const next = successorOf(edition, all);
  const lack = next && !editions.some(({name}) => name === next.name) ? '; it does not have this page' : '';
  const until = next
    ? `, until ${formatDay(next.effective)}, when <a href="/${next.name}/">edition ${next.name}</a> takes its place${lack}`
    : '';
  return `This is edition ${edition.name}, in force from ${formatDay(edition.effective)}${until}.`;
}
