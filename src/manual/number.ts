/** Gives codes to what has none: the next free ones, never one that is or was in use. */
import type {Heading} from 'mdast';
import {visit} from 'unist-util-visit';
import {anchorToCode, codeToAnchor, pageOf, parentOf, parseCode} from './code.ts';
import {readFrontMatter} from './front-matter.ts';
import {headingAnchor} from './read-page.ts';
import {attribute, isJsx, parseMdx} from './syntax.ts';

export type Numbered = {text: string; /** Codes that were given, in the order of the page. */ given: string[]};

/**
 * Writes a code behind every heading and into every checklist that has none. `issued` are all codes that may not be given
 * again: those of withdrawn sections, and those that this page ever had in a released edition. Text without a readable front
 * matter comes back unchanged.
 */
export function numberPage(text: string, issued: Iterable<string>): Numbered {
  const {head} = readFrontMatter('', text);
  if (!head) {
    return {text, given: []};
  }
  const root = parseMdx(text);
  const used = new Set([...issued].filter((code) => pageOf(code) === head.code));
  const insertions: {offset: number; insert: string}[] = [];
  const given: string[] = [];
  visit(root, (node) => {
    if (node.type === 'heading') {
      const code = anchorToCode(headingAnchor(node) ?? '');
      if (code) {
        used.add(code);
      }
    } else if (isJsx(node, 'ProtocolChecklist')) {
      used.add(attribute(node, 'code') ?? '');
    }
  });

  let section = '';
  const give = (code: string, offset: number, insert: string) => {
    used.add(code);
    given.push(code);
    insertions.push({offset, insert});
  };
  visit(root, (node) => {
    if (node.type === 'heading' && (node.depth === 2 || node.depth === 3)) {
      const existing = anchorToCode(headingAnchor(node) ?? '');
      const parent = node.depth === 3 && section ? section : head.code;
      const code = existing ?? nextFree(`${parent}.`, used);
      if (node.depth === 2) {
        section = code;
      }
      if (!headingAnchor(node)) {
        give(code, endOf(node), ` {/* #${codeToAnchor(code)} */}`);
      }
    } else if (isJsx(node, 'ProtocolChecklist') && !attribute(node, 'code')) {
      const code = nextFree(`${head.code}-C`, used);
      give(code, (node.position?.start.offset ?? 0) + '<ProtocolChecklist'.length, ` code="${code}"`);
    }
  });
  const numbered = insertions
    .sort((a, b) => b.offset - a.offset)
    .reduce((result, {offset, insert}) => result.slice(0, offset) + insert + result.slice(offset), text);
  return {text: numbered, given};
}

/** The page code that follows the highest one of a series, issued or withdrawn: `SAF-18`. */
export function nextPageCode(series: string, issued: Iterable<string>): string {
  const highest = [...issued]
    .map(parseCode)
    .filter((code) => code?.series === series)
    .reduce((max, code) => Math.max(max, code?.page ?? 0), 0);
  return `${series}-${String(highest + 1).padStart(2, '0')}`;
}

/** One after the highest: a gap may be a code that was cited from a draft. */
function nextFree(prefix: string, used: ReadonlySet<string>): string {
  const numbers = [...used]
    .filter((code) => code.startsWith(prefix) && (prefix.endsWith('-C') || parentOf(code) === prefix.slice(0, -1)))
    .map((code) => Number(code.slice(prefix.length)));
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}

function endOf(heading: Heading): number {
  return heading.children.at(-1)?.position?.end.offset ?? heading.position?.end.offset ?? 0;
}
