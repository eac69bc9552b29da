/**
 * What MDX would swallow, compute or choke on, found before MDX sees it. These are safety checks: `Score {0-27}` prints
 * "Score -27" without a word of warning.
 */
import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Place, Problem} from './problem.ts';
import {parseProse} from './syntax.ts';

type Trap = {rule: string; pattern: RegExp; message: (found: string) => string; remedy: (found: string) => string};

const TRAPS: Trap[] = [
  {
    rule: 'html-comment',
    pattern: /<!--/g,
    message: () => 'An HTML comment stops the page from being read',
    remedy: () => 'write {/* a comment like this */}, or delete it',
  },
  {
    rule: 'less-than',
    pattern: /<(?:=\s?)?(?:\d+(?:[.,]\d+)*|\.\d+)%?/g,
    message: (found) => `"${found}" is read as the start of a tag`,
    remedy: lessThanRemedy,
  },
  {
    rule: 'more-than',
    pattern: /(?<=^[ \t]*)>=?\d+(?:[.,]\d+)*%?/gm,
    message: (found) => `"${found}" at the start of a line is read as words to say, without its sign`,
    remedy: moreThanRemedy,
  },
  {
    rule: 'braces',
    // Inside a tag or an import they are another mistake, of which checkMarkup speaks.
    pattern: /\{(?<!(?:<[A-Za-z][^<>]*|^(?:import|export)\b.*)\{)[^}\n]*\}?/gm,
    message: (found) => bracesWords(found)[0],
    remedy: (found) => bracesWords(found)[1],
  },
  {
    rule: 'dollars',
    pattern: /(?<!\$)\$(?!\$)[^$\n]*(?<!\$)\$(?!\$)/g,
    message: (found) => `"${found}" can be read as a formula between two dollar signs`,
    remedy: () => 'write "20 dollars"; for a formula use double signs: $$ … $$',
  },
  {
    rule: 'unwritten',
    pattern: /\bWrite: [^|\n"]*/g,
    message: (found) => `"${found.trim()}" is still the pattern's question`,
    remedy: () => 'answer it, or delete the line',
  },
  {
    rule: 'directive',
    // Not inside an address: https://example.org/Help:Contents
    pattern: /(?<!:\/\/\S*)\b(?!https?:|mailto:|tel:)\w+:[A-Za-z]\w*/g,
    message: (found) => `"${found}" is read as a command, because no space follows the colon`,
    remedy: (found) => `put a space after the colon: "${found.replace(':', ': ')}"`,
  },
  {
    rule: 'directive',
    pattern: /:{2,}(?<=^[\s>]*:+)[A-Za-z]\w*/gm,
    message: (found) => `"${found}" is read as a command, and vanishes`,
    remedy: () => 'delete it; to set words apart use DoNow, Call911 or Never',
  },
];

/** Message and remedy for an expression in the text. */
export function bracesWords(found: string): [message: string, remedy: string] {
  return [
    `${found} is computed, not printed: a reader would see something else`,
    `write it without braces, as in "(${found.replaceAll(/\/\*.*?\*\/|[{}]/g, '').trim() || '…'})"`,
  ];
}

/** "<=10" and "<10" oblige staff to different things: the remedy must not turn one into the other. */
function lessThanRemedy(found: string): string {
  const number = found.replace(/^<=?\s?/, '');
  return found.startsWith('<=')
    ? `write "${number} or fewer", or use the one sign for it: "≤ ${number}"`
    : `write "fewer than ${number}", or put a space after the sign: "< ${number}"`;
}

function moreThanRemedy(found: string): string {
  const number = found.replace(/^>=?/, '');
  return found.startsWith('>=')
    ? `write "${number} or more"`
    : `write "more than ${number}"; words to say have a space after the sign`;
}

/** Stretches in which anything may stand, beside front matter, code and formulas: comments and escaped signs. */
const COMMENT_OR_ESCAPE = /\{\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*\}|\\[!-/:-@[-`{-~]/g;

/** Nodes in which anything may stand. */
const FREE = new Set<Nodes['type']>(['yaml', 'code', 'inlineCode', 'math', 'inlineMath']);

/** Where a block of code or a formula may begin. */
const FENCE = /`{3}|~{3}|\${2}/;

export function findTextTraps(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  // Parsing prose is slow, and most pages have neither a fence nor anything that looks like a trap.
  const suspicious = text.replaceAll(COMMENT_OR_ESCAPE, blank);
  if (!FENCE.test(text) && TRAPS.every(({pattern}) => suspicious.search(pattern) === -1)) {
    return problems;
  }
  let visible = text;
  visit(parseProse(text), (node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (!FREE.has(node.type) || start === undefined || end === undefined) {
      return;
    }
    visible = visible.slice(0, start) + blank(text.slice(start, end)) + visible.slice(end);
    const fence = openFence(node, text.slice(start, end));
    if (fence !== undefined) {
      problems.push({
        file,
        ...placeAt(text, start),
        rule: 'unclosed',
        message: `${fence} begins a block here that never ends: it swallows what follows`,
        remedy: `write ${fence} on a line of its own where it ends`,
      });
    }
  });
  visible = visible.replaceAll(COMMENT_OR_ESCAPE, blank);
  for (const trap of TRAPS) {
    for (const match of visible.matchAll(trap.pattern)) {
      problems.push({
        file,
        ...placeAt(text, match.index),
        rule: trap.rule,
        message: trap.message(match[0]),
        remedy: trap.remedy(match[0]),
      });
    }
  }
  return problems;
}

/** As many signs on as many lines: places stay what they are. */
function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}

/** The signs that open a block of code or a formula, when nothing closes it. */
function openFence(node: Nodes, source: string): string | undefined {
  if (node.type !== 'code' && node.type !== 'math') {
    return undefined;
  }
  const fence = /^(`{3,}|~{3,}|\${2,})/.exec(source)?.[1] ?? '';
  const [, ...below] = source.split('\n');
  return below
    .at(-1)
    ?.replace(/^[\s>]*/, '')
    .startsWith(fence)
    ? undefined
    : fence;
}

/** Line and column, both from 1, of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')};
}
