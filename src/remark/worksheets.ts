import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {isJsx} from '../manual/syntax.ts';
import {flowElement} from './jsx.ts';

/** Inside `<Worksheet>`: `___` → `<WriteLine>`, a task list → `<TickBoxes>` around a plain list. It is filled in on paper. */
export function remarkWorksheets() {
  return (root: Root) => {
    visit(root, (node) => {
      if (isJsx(node, 'Worksheet')) {
        node.children = (node.children as RootContent[]).map(toPaper) as typeof node.children;
      }
    });
  };
}

function toPaper(node: RootContent): RootContent {
  if (node.type === 'thematicBreak') {
    return flowElement('WriteLine', {});
  }
  if (node.type === 'list' && node.children.some(({checked}) => typeof checked === 'boolean')) {
    const children = node.children.map((item) => ({...item, checked: null}));
    return flowElement('TickBoxes', {}, [{...node, children}]);
  }
  return node;
}
