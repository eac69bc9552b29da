/** How staff ask for a section, in their own words: `{/* asked: client shows up drunk; pt came in high *​/}` below its heading. */
import type {Nodes, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {faultOf} from './asked-phrase.ts';
import type {Report} from './report.ts';
import {isComment} from './syntax.ts';

const REMEDY = 'write it as {/* asked: one way; another way */}, in a line of its own below the heading';

/** The phrases in a section's comment. What is no phrase is reported and left out. */
export function readAsked(nodes: readonly RootContent[], report: Report): string[] {
  return nodes.flatMap((node) => {
    const written = askedComment(node);
    if (!written) {
      return [];
    }
    const phrases = (written[2] as string).split(';').map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '));
    if (written[1] === '' || phrases.includes('')) {
      report(node, 'asked', 'This comment says how staff ask for the section, but not as it should', REMEDY);
      return [];
    }
    return phrases.filter((phrase) => {
      const fault = faultOf(phrase);
      if (fault !== undefined) {
        report(node, 'asked', `"${phrase}" ${fault}`, 'write two to seven words, as they are typed into a search');
      }
      return fault === undefined;
    });
  });
}

/** A comment that belongs to no section would be lost, and with it how staff ask. */
export function checkStrayAsked(root: Root, report: Report): void {
  const first = root.children.findIndex(({type}) => type === 'heading');
  visit(root, (node, index, parent) => {
    const isBelowHeading = parent === root && first !== -1 && (index ?? 0) > first;
    if (askedComment(node) && !isBelowHeading) {
      report(node, 'asked', 'This comment says how staff ask, but stands below no heading', ELSEWHERE);
    }
  });
}

const ELSEWHERE = 'move it to a line of its own below the heading; for the whole page, write asked: [one way] at the top';

function askedComment(node: Nodes): RegExpExecArray | null {
  return isComment(node) ? /^\s*\/\*\s*asked\b(:?)([\s\S]*)\*\/\s*$/.exec((node as {value: string}).value) : null;
}
