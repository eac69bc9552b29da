import type {PhrasingContent, Root, Text} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {isProse} from '../manual/syntax.ts';

/** Replaces every match in prose by a node. `pattern` needs the flag "g". */
export function replaceInText(root: Root, pattern: RegExp, toNode: (match: RegExpExecArray) => PhrasingContent): void {
  visit(root, (node, index, parent) => {
    if (!isProse(node)) {
      return SKIP;
    }
    if (node.type !== 'text' || !parent || index === undefined) {
      return undefined;
    }
    const parts = split(node, pattern, toNode);
    (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
    return index + parts.length;
  });
}

function split(node: Text, pattern: RegExp, toNode: (match: RegExpExecArray) => PhrasingContent): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of node.value.matchAll(pattern)) {
    if (match.index > end) {
      parts.push({type: 'text', value: node.value.slice(end, match.index)});
    }
    parts.push(toNode(match));
    end = match.index + match[0].length;
  }
  if (parts.length === 0) {
    return [node];
  }
  if (end < node.value.length) {
    parts.push({type: 'text', value: node.value.slice(end)});
  }
  return parts;
}
