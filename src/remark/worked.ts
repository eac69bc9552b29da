import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {flowElement} from './jsx.ts';

/** A fenced `worked` block → `<Worked index="0" />`: what comes out of it is in the page's data. */
export function remarkWorked() {
  return (root: Root) => {
    let count = 0;
    visit(root, 'code', (node, index, parent) => {
      if (node.lang === 'worked' && parent && index !== undefined) {
        (parent.children as RootContent[])[index] = flowElement('Worked', {index: String(count++)});
      }
    });
  };
}
