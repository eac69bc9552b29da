/** What a reader reads on a page of a built site, for comparing two renderings of the same text. */

import type {Element, Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {toText} from 'hast-util-to-text';

/**
 * Words of the page's article, or of its main part where there is none, with one space between them. Without the list of pages that
 * lead there: what they are called, they say themselves.
 */
export function pageText(html: string): string {
  const tree = fromHtml(html);
  const main = find(tree, 'article') ?? find(tree, 'main');
  return main ? toText(withoutLeaders(main)).replaceAll(/\s+/g, ' ').trim() : '';
}

/** The same, and every address on the page that a code has: a citation leads there. */
export function addressedText(html: string): string {
  const anchors = [...html.matchAll(/\sid="?([a-z]{3}-\d\d[a-z0-9-]*)/g)].map(([, id]) => `#${id}`);
  return `${pageText(html)} ${anchors.join(' ')}`;
}

function withoutLeaders<T extends Nodes>(node: T): T {
  return 'children' in node
    ? {...node, children: node.children.filter((child) => !isLeaders(child)).map((child) => withoutLeaders(child))}
    : node;
}

function isLeaders(node: Nodes): boolean {
  return node.type === 'element' && String(node.properties.ariaLabelledBy) === 'cited-by';
}

function find(node: Nodes, tagName: string): Element | undefined {
  if (node.type === 'element' && node.tagName === tagName) {
    return node;
  }
  if ('children' in node) {
    for (const child of node.children) {
      const found = find(child, tagName);
      if (found) {
        return found;
      }
    }
  }
  return undefined;
}
