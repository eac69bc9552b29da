import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';

/**
 * The empty corner of a table heads nothing: a cell, and no header that a screen reader would announce. The headers beside it then say
 * that they head columns (WCAG technique H63). For the HTML tree, after Markdown.
 */
export function rehypeEmptyHeaders() {
  return (root: Root) => {
    visit(root, 'element', (row: Element) => {
      const headers = row.tagName === 'tr' ? row.children.filter(isHeader) : [];
      if (headers.some(isEmpty)) {
        for (const header of headers) {
          if (isEmpty(header)) {
            header.tagName = 'td';
          } else {
            header.properties.scope = 'col';
          }
        }
      }
    });
  };
}

function isHeader(node: Element['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'th';
}

function isEmpty({children}: Element): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '');
}
