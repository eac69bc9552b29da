/** Gives codes to what has none: the next free ones, never one that is or was in use. */
import type {Heading, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {anchorToCode, codeToAnchor, pageOf, parentOf, parseCode} from './code.ts';
import {readFrontMatter} from './front-matter.ts';
import {headingAnchor, sectionCodeOf} from './heading-code.ts';
import {attribute, hasAttribute, isJsx, parseMdx} from './syntax.ts';

export type Numbered = {text: string /** Codes that were given, in the order of the page. */; given: string[]};

/**
 * Writes a code behind every heading and into every checklist that has none. `issued` are all codes that may not be given
 * again: those of withdrawn sections, and those that this page ever had in a released edition. Text without a readable front
 * matter comes back unchanged; text that MDX cannot read throws.
 */
export function numberPage(text: string, issued: Iterable<string>): Numbered {
  const {head} = readFrontMatter('', text);
  if (!head) {
    return {text, given: []};
  }
  const root = parseMdx(text);
  const used = new Set([...issued, ...codesIn(root)].filter((code) => pageOf(code) === head.code));
  const insertions: Insertion[] = [];
  const give = (parent: string, place: (code: string) => Omit<Insertion, 'code'>) => {
    const code = nextFree(parent, used);
    used.add(code);
    insertions.push({code, ...place(code)});
    return code;
  };

  /** The section that subsections stand in; undefined before the first, and where its comment has to be mended first. */
  let section: string | undefined;
  visit(root, (node, _, parent) => {
    if (node.type === 'heading' && parent === root && (node.depth === 2 || node.depth === 3)) {
      const above = node.depth === 2 ? head.code : section;
      let code = sectionCodeOf(node, head.code);
      if (headingAnchor(node) === undefined && above !== undefined) {
        code = give(above, (given) => ({offset: endOf(node), insert: ` {/* #${codeToAnchor(given)} */}`}));
      }
      if (node.depth === 2) {
        section = code !== undefined && parentOf(code) === head.code ? code : undefined;
      }
    } else if (isJsx(node, 'ProtocolChecklist') && !hasAttribute(node, 'code')) {
      const offset = (node.position?.start.offset ?? 0) + '<ProtocolChecklist'.length;
      give(`${head.code}-C`, (given) => ({offset, insert: ` code="${given}"`}));
    }
  });
  // From the end, so that what was inserted moves no place that is still to come.
  const numbered = [...insertions]
    .reverse()
    .reduce((result, {offset, insert}) => result.slice(0, offset) + insert + result.slice(offset), text);
  return {text: numbered, given: insertions.map(({code}) => code)};
}

type Insertion = {code: string; offset: number; insert: string};

/** Every code that a page gives to something of its own. */
function codesIn(root: Root): string[] {
  const codes: string[] = [];
  visit(root, (node) => {
    if (node.type === 'heading') {
      codes.push(anchorToCode(headingAnchor(node) ?? '') ?? '');
    } else if (isJsx(node, 'ProtocolChecklist')) {
      codes.push(attribute(node, 'code') ?? '');
    }
  });
  return codes;
}

/** The page code that follows the highest one of a series, issued or withdrawn: `SAF-18`. */
export function nextPageCode(series: string, issued: Iterable<string>): string {
  const highest = [...issued]
    .map(parseCode)
    .filter((code) => code?.series === series)
    .reduce((max, code) => Math.max(max, code?.page ?? 0), 0);
  return `${series}-${String(highest + 1).padStart(2, '0')}`;
}

/** One after the highest below `parent` (`ASM-02`, `ASM-02.3` or `ASM-02-C`): a gap may be a code that was cited from a draft. */
function nextFree(parent: string, used: Iterable<string>): string {
  const prefix = parent.endsWith('-C') ? parent : `${parent}.`;
  const numbers = [...used]
    .filter((code) => parseCode(code) && code.startsWith(prefix))
    // A withdrawn subsection keeps its section's number taken, too.
    .map((code) => Number.parseInt(code.slice(prefix.length), 10));
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}

function endOf(heading: Heading): number {
  return heading.children.at(-1)?.position?.end.offset ?? heading.position?.end.offset ?? 0;
}
