import type {ListItem, PhrasingContent, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {isPausePointTitle} from '../manual/read-checklist.ts';
import {isJsx, plainText} from '../manual/syntax.ts';
import {flowElement} from './jsx.ts';

/**
 * Inside `<ProtocolChecklist>`: bold paragraphs and task lists → `<PausePoint>` with `<ChecklistItem number="2">`, numbered as
 * `readChecklist` numbers them, so that each finds its own record in the page's data.
 */
export function remarkChecklists() {
  return (root: Root) => {
    visit(root, (node) => {
      if (isJsx(node, 'ProtocolChecklist')) {
        node.children = toPausePoints(node.children as RootContent[]) as typeof node.children;
      }
    });
  };
}

function toPausePoints(children: RootContent[]): RootContent[] {
  let title: string | undefined;
  let count = 0;
  return children.flatMap((node) => {
    if (isPausePointTitle(node)) {
      title = plainText(node);
      return [];
    }
    if (node.type !== 'list') {
      return [node];
    }
    const pausePoint = flowElement(
      'PausePoint',
      {title},
      node.children.map((item) => toItem(item, String(++count))),
    );
    title = undefined;
    return [pausePoint];
  });
}

function toItem(item: ListItem, number: string): RootContent {
  const [first, ...rest] = item.children;
  const words: PhrasingContent[] = first?.type === 'paragraph' ? first.children : [];
  const ifs = rest
    .flatMap((node) => (node.type === 'list' ? node.children : []))
    .map((child, index) => toItem(child, `${number}${String.fromCharCode(97 + index)}`));
  return flowElement('ChecklistItem', {number}, [flowElement('ChecklistWords', {}, words as unknown as RootContent[]), ...ifs]);
}
