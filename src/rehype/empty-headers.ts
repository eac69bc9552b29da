import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';

/** The empty corner of a table heads nothing: a cell, and no header that a screen reader would announce. For the HTML tree, after Markdown. */
export function rehypeEmptyHeaders() {
  return (root: Root) => {
    visit(root, 'element', (element: Element) => {
      if (element.tagName === 'th' && element.children.every((child) => child.type === 'text' && child.value.trim() === '')) {
        element.tagName = 'td';
      }
    });
  };
}
