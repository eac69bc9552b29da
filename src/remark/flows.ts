import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {flowElement} from './jsx.ts';

/** A fenced `dot` block → `<Flow index="0" />`: the picture itself is in the page's data. */
export function remarkFlows() {
  return (root: Root) => {
    let count = 0;
    visit(root, 'code', (node, index, parent) => {
      if (node.lang === 'dot' && parent && index !== undefined) {
        (parent.children as RootContent[])[index] = flowElement('Flow', {index: String(count++)});
      }
    });
  };
}
