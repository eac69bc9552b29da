/**
 * Pages whose markup says the same to axe. An edition is a copy of what the draft was, rendered by the same components: as long as a page
 * and the draft's page of the same code have the same elements with the same attributes in the same order, and text in the same places,
 * what axe finds in the markup of one it finds in the other, so that one of them is walked. What differs and decides nothing is left
 * out: words, the edition's name in addresses, lines of a drawing (the code of an address is one), the last letters of a class (where it was built),
 * and what is for readers without scripts.
 */
import {readBuilt} from '../helpers/built-site.ts';

/** `address` is that of a page of a released edition: `/2026.2/saf-08/`. */
export function hasTwinInDraft(address: string): boolean {
  const file = `${address.slice(1)}index.html`;
  const [edition = ''] = file.split('/');
  try {
    return markupOf(readBuilt(file), edition) === markupOf(readBuilt(file.replace(edition, 'next')), 'next');
  } catch {
    // The draft has no such page.
    return false;
  }
}

export function markupOf(html: string, edition: string): string {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>')).replaceAll(/<noscript.*?<\/noscript>/gs, '');
  const parts = main.match(/<!--.*?-->|<[^>]+>|[^<]+/gs) ?? [];
  return parts
    .map((part) => (part.startsWith('<') ? tagOf(part, edition) : part.trim() === '' ? '' : 'words'))
    .filter((part) => part !== '')
    .join('\n');
}

function tagOf(tag: string, edition: string): string {
  // End tags that HTML lets a minifier leave out, as it does or not by what comes next.
  if (tag.startsWith('<!--') || /^<\/(p|li|dt|dd|tr|td|th|option)>$/.test(tag)) {
    return '';
  }
  return tag
    .replace(/ d="[^"]*"/, '')
    .replaceAll(`/${edition}/`, '/edition/')
    .replaceAll('"', '')
    .replaceAll(/_[\w-]{4}(?=[\s>])/g, '')
    .replaceAll(/\s+(?=[\s>])/g, '');
}
