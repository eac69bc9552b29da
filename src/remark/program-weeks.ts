import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {isJsx} from '../manual/syntax.ts';

/** Tells each `<ProgramWeek>` its place on the page, so that it finds its own hours. */
export function remarkProgramWeeks() {
  return (root: Root) => {
    let index = 0;
    visit(root, (node) => {
      if (isJsx(node, 'ProgramWeek')) {
        node.attributes.push({type: 'mdxJsxAttribute', name: 'index', value: String(index++)});
      }
    });
  };
}
