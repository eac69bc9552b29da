/**
 * What MDX would swallow, compute or choke on, found before MDX sees it. These are safety checks: `Score {0-27}` prints
 * "Score -27" without a word of warning.
 */
import type {Place, Problem} from './problem.ts';

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
    pattern: /<=?[\d.]+%?/g,
    message: (found) => `"${found}" is read as the start of a tag`,
    remedy: (found) => `write "fewer than ${found.replace(/^<=?/, '')}", or put a space after the sign: "< ${found.replace(/^<=?/, '')}"`,
  },
  {
    rule: 'braces',
    pattern: /\{[^}\n]*\}?/g,
    message: (found) => `${found} is computed, not printed: a reader would see something else`,
    remedy: (found) => `write it without braces, as in "(${found.replaceAll(/[{}]/g, '')})"`,
  },
  {
    rule: 'dollars',
    pattern: /(?<!\$)\$(?!\$)[^$\n]*(?<!\$)\$(?!\$)/g,
    message: (found) => `"${found}" can be read as a formula between two dollar signs`,
    remedy: () => 'write "20 dollars"; for a formula use double signs: $$ … $$',
  },
  {
    rule: 'directive',
    pattern: /\b(?!https?:|mailto:|tel:)\w+:[A-Za-z]\w*/g,
    message: (found) => `"${found}" is read as a command, because no space follows the colon`,
    remedy: (found) => `put a space after the colon: "${found.replace(':', ': ')}"`,
  },
];

/** Stretches in which anything may stand: front matter, code, formulas, comments and escaped signs. */
const FREE = /^---\n[\s\S]*?\n---$|^ *(`{3,}|~{3,})[\s\S]*?^ *\1|(`+)(?!`)[\s\S]*?[^`]\2(?!`)|\$\$[\s\S]*?\$\$|\{\/\*[\s\S]*?\*\/\}|\\[^\n]/gm;

export function findTextTraps(file: string, text: string): Problem[] {
  const visible = text.replaceAll(FREE, (found) => found.replaceAll(/[^\n]/g, ' '));
  return TRAPS.flatMap((trap) =>
    [...visible.matchAll(trap.pattern)].map((match) => ({
      file,
      ...placeAt(text, match.index),
      rule: trap.rule,
      message: trap.message(match[0]),
      remedy: trap.remedy(match[0]),
    })),
  );
}

/** Line and column, both from 1, of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')};
}
