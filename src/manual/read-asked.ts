/** How staff ask for a section, in their own words: `{/* asked: client shows up drunk; pt came in high *​/}` below its heading. */
import type {RootContent} from 'mdast';
import {faultOf} from './asked-phrase.ts';
import type {Report} from './report.ts';
import {isComment} from './syntax.ts';

const REMEDY = 'write it as {/* asked: one way; another way */}, in a line of its own below the heading';

/** The phrases in a section's comment. What is no phrase is reported and left out. */
export function readAsked(nodes: readonly RootContent[], report: Report): string[] {
  return nodes.flatMap((node) => {
    const written = isComment(node) ? /^\s*\/\*\s*asked\b(:?)([\s\S]*)\*\/\s*$/.exec((node as {value: string}).value) : null;
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
