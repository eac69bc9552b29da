import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {isJsx, plainText} from '../manual/syntax.ts';
import {flowElement} from './jsx.ts';

/** Signs of words that leave room to write behind them, on the same line. */
const SHORT = 42;

/**
 * Inside `<Worksheet>`: `___` → `<WriteLine>`, with the words above it where they are few; a task list → `<TickBoxes>` around a
 * plain list. It is filled in on paper.
 */
export function remarkWorksheets() {
  return (root: Root) => {
    visit(root, (node) => {
      if (isJsx(node, 'Worksheet')) {
        node.children = (node.children as RootContent[]).reduce<RootContent[]>(addToPaper, []) as typeof node.children;
      }
    });
  };
}

function addToPaper(paper: RootContent[], node: RootContent): RootContent[] {
  const last = paper.at(-1);
  if (node.type === 'thematicBreak' && last?.type === 'paragraph' && plainText(last).length <= SHORT) {
    return [...paper.slice(0, -1), flowElement('WriteLine', {}, [last])];
  }
  return [...paper, toPaper(node)];
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
