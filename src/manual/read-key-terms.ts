/** What a section sets in bold or marks as a term: the words under which a reader's eye finds it again. */
import type {Nodes, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {isJsx, plainText} from './syntax.ts';

/** Each once, in the order of the text. Without those of checklists, which are units of their own. */
export function readKeyTerms(nodes: readonly RootContent[]): string[] {
  const found = new Set<string>();
  for (const node of nodes.filter((candidate) => !isJsx(candidate, 'ProtocolChecklist'))) {
    visit(node as Nodes, (inner) => {
      if (inner.type === 'strong' || isJsx(inner, 'Term')) {
        found.add(plainText(inner).replace(/[.:,;]$/, ''));
      }
    });
  }
  return [...found].filter((term) => term !== '');
}
