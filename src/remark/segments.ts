import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {isJsx} from '../manual/syntax.ts';

/** Tells each `<Segment>` its place in the session, so that it finds its own times. */
export function remarkSegments() {
  return (root: Root) => {
    let index = 0;
    visit(root, (node) => {
      if (isJsx(node, 'Segment')) {
        node.attributes.push({type: 'mdxJsxAttribute', name: 'index', value: String(index++)});
      }
    });
  };
}
