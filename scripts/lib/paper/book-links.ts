/** Ids that stay unique in a book, and links that lead to its own places, or say in words where they lead. */
import type {Element} from 'hast';
import {selectAll} from 'hast-util-select';
import {visit} from 'unist-util-visit';
import {readAddress} from '../../../src/manual/address.ts';
import {anchorToCode} from '../../../src/manual/code.ts';
import type {Printed, PrintedEntry} from '../../../src/paper/printed.ts';
import {withoutScheme} from '../../../src/paper/words.ts';

export type LinkContext = {
  printed: PrintedEntry;
  homes: Printed['homes'];
  /** The site's address, without a slash at its end. */
  url: string;
};

/** Attributes that name ids of the same page. */
const REFERENCES = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'headers'];

export function bindIntoBook(article: Element, context: LinkContext): void {
  const {anchor, units} = context.printed;
  const own = new Map([[context.printed.page.code, anchor], ...units.map((unit) => [unit.code, unit.anchor] as const)]);
  const ids = new Map(
    selectAll('[id]', article).map(({properties}) => {
      const id = String(properties.id);
      return [id, own.get(anchorToCode(id) ?? '') ?? `${anchor}_${id.replaceAll(/[^\w-]/g, '')}`];
    }),
  );
  visit(article, 'element', (element) => {
    const {properties} = element;
    if (properties.id !== undefined) {
      properties.id = ids.get(String(properties.id));
    }
    for (const name of REFERENCES) {
      if (properties[name] !== undefined) {
        properties[name] = listOf(properties[name]).flatMap((id) => ids.get(id) ?? []);
      }
    }
    if (element.tagName === 'a') {
      bindLink(element, ids, context);
    }
  });
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : String(value).split(/\s+/);
}

function bindLink(link: Element, ids: ReadonlyMap<string, string>, {homes, url}: LinkContext): void {
  const {properties} = link;
  const href = String(properties.href ?? '');
  delete properties.title;
  delete properties.target;
  if (href.startsWith('#')) {
    const place = ids.get(href.slice(1));
    if (place === undefined) {
      link.tagName = 'span';
      delete properties.href;
    } else {
      properties.href = `#${place}`;
    }
    return;
  }
  if (href.startsWith('/')) {
    const {pathname, hash, href: address} = new URL(href, url);
    const code = readAddress(pathname, hash)?.code;
    const home = code === undefined ? undefined : homes.get(code);
    properties.href = home === undefined ? address : `#${home}`;
    // A code is how paper is cited: it says where it leads.
    if (code === undefined) {
      spellOut(link, address);
    }
    return;
  }
  if (/^https?:/.test(href)) {
    spellOut(link, href);
  }
}

/** On paper an address is read, not pressed: the whole of it, where the site shortens it. */
function spellOut(link: Element, address: string): void {
  const words = wordsOf(link).replace(/^www\./, '');
  const spelled = withoutScheme(address).replace(/\/$/, '');
  const isAddress = words === spelled || (words.endsWith('…') && spelled.startsWith(words.slice(0, -1)));
  link.children = isAddress
    ? [{type: 'text', value: spelled}]
    : [
        ...link.children,
        {
          type: 'element',
          tagName: 'span',
          properties: {className: ['paper-address']},
          children: [{type: 'text', value: ` (${spelled})`}],
        },
      ];
}

function wordsOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? wordsOf(child) : ''))
    .join('')
    .trim();
}
