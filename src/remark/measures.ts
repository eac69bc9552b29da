import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {CALCULATORS} from '../manual/author-components.ts';
import {isJsx, parseMdx} from '../manual/syntax.ts';

/** `<Score instrument="…" />`, `<Change instrument="…" />`: the page that has one imports the component, so that no other page carries it. */
export function remarkMeasures() {
  return (root: Root) => {
    const used = new Set<string>();
    visit(root, (node) => {
      const name = CALCULATORS.find((one) => isJsx(node, one));
      if (name !== undefined) {
        used.add(name);
      }
    });
    if (used.size > 0) {
      root.children.unshift(...parseMdx(`import {${[...used].sort().join(', ')}} from '@site/src/components/Measures'`).children);
    }
  };
}
