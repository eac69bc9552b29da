/** What a page refers to: sources, codes, terms, settings, roles. */
import type {Nodes, Root, Text} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {CITATION, parseCitation} from './citations.ts';
import {CODES_IN_TEXT} from './code.ts';
import type {Place} from './problem.ts';
import type {Report} from './report.ts';
import {attribute, isJsx, isProse, placeOf, plainText} from './syntax.ts';
import {placeAt} from './text-traps.ts';
import type {PageUses} from './types.ts';

/** Keys, codes and terms that a page names: whether they exist is checked across pages. */
export function readUses(root: Root): PageUses {
  const uses: PageUses = {citations: [], codes: [], terms: [], settings: [], roles: []};
  const add = (list: keyof PageUses, name: string, node: Nodes, index = 0) => {
    uses[list].push({name, ...placeInText(node, index)});
  };
  visitProse(root, (node) => {
    for (const match of node.value.matchAll(CITATION)) {
      for (const {key} of parseCitation(match[1] as string)) {
        add('citations', key, node, match.index);
      }
    }
    for (const match of node.value.matchAll(CODES_IN_TEXT)) {
      add('codes', match[0], node, match.index);
    }
  });
  visit(root, (node) => {
    if (isJsx(node, 'Term')) {
      add('terms', plainText(node.children), node);
    } else if (isJsx(node, 'Setting')) {
      add('settings', attribute(node, 'name') ?? '', node);
    } else if (isJsx(node, 'By')) {
      add('roles', attribute(node, 'role') ?? '', node);
    } else if (isJsx(node, 'ProtocolChecklist')) {
      add('roles', attribute(node, 'by') ?? '', node);
    }
  });
  return uses;
}

/** What `visitProse` passes by is not looked at for citations and codes, here as when the page is rendered. */
function visitProse(root: Root, look: (node: Text) => void): void {
  visit(root, (node) => {
    if (!isProse(node)) {
      return SKIP;
    }
    if (node.type === 'text') {
      look(node);
    }
    return undefined;
  });
}

/** Opens like a citation, as Pandoc writes it, and was not read as one. */
const NEARLY_CITATION = /\[(?:[^[\]@]*\s)?@[^\s\];,]*/;

/** A citation that is not read as one would be printed with its brackets, and its source be missing from the list. */
export function checkCitations(root: Root, report: Report): void {
  visitProse(root, (node) => {
    const nearly = NEARLY_CITATION.exec(node.value.replaceAll(CITATION, ''))?.[0];
    if (nearly !== undefined) {
      report(
        node,
        'citation',
        `"${nearly}" opens a citation that cannot be read`,
        'write [@key] or [@key, p. 3; @other], without bold or links in it; put other words before the bracket',
      );
    }
  });
  visit(root, ['heading', 'link', 'linkReference'], (node) => {
    visit(node, 'text', (text) => {
      if (text.value.includes('[@')) {
        report(
          node as Nodes,
          'citation',
          `A citation stands in a ${node.type === 'heading' ? 'heading' : 'link'}, where it is printed as it is`,
          'move it to the end of a sentence',
        );
      }
    });
  });
}

/** The place of a character of a text node. Indentation of later lines is not in the node: their column is a lower bound. */
function placeInText(node: Nodes, index: number): Place {
  const start = placeOf(node);
  if (node.type !== 'text' || index === 0) {
    return start;
  }
  const {line, column} = placeAt(node.value, index);
  return line === 1 ? {line: start.line, column: start.column + column - 1} : {line: start.line + line - 1, column};
}
