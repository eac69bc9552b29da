/** Where on a page of the manual each of its sections ends. */
import {anchorToCode} from '../../manual/code.ts';

/**
 * Puts an empty place at the end of each of these parts of a page, the page's own top included, and hands them out by code. The text
 * itself comes from the MDX compiler, which knows nothing of readers; React does not mind elements that it has not made.
 */
export function placeEnds(text: Element, page: string, codes: ReadonlySet<string>): Map<string, HTMLElement> {
  const places = new Map<string, HTMLElement>();
  let current: string | undefined = page;
  const end = (before: Element | null) => {
    if (current !== undefined && codes.has(current)) {
      const place = document.createElement('div');
      place.dataset.readingEnd = current;
      text.insertBefore(place, before);
      places.set(current, place);
    }
  };
  for (const child of [...text.children]) {
    const code = codeOf(child);
    if (code !== undefined || isPageEnd(child)) {
      end(child);
      current = code;
    }
  }
  end(null);
  return places;
}

/** The code of a heading, which stands with its code in a box of its own. */
function codeOf(child: Element): string | undefined {
  const heading = child.matches('h2[id], h3[id]') ? child : child.querySelector(':scope > :is(h2, h3)[id]');
  return heading ? anchorToCode(heading.id) : undefined;
}

/** Sources, and what is withdrawn (src/components/PageEnd). */
function isPageEnd(child: Element): boolean {
  return child.matches('section[aria-labelledby="sources"], section[aria-labelledby="withdrawn"]');
}
