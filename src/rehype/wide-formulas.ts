import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';

/** A formula on a line of its own scrolls sideways where it is too wide: not every browser lets the keyboard scroll what cannot have the focus. */
export function rehypeWideFormulas() {
  return (root: Root) => {
    visit(root, 'element', (element: Element) => {
      if (element.tagName === 'math' && element.properties.display === 'block') {
        element.properties.tabIndex = 0;
      }
    });
  };
}
