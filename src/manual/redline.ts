/** The word-level difference of two texts, line by line: prose, items, rows of tables and minutes of segments alike. */
import {diffArrays} from 'diff';
import type {Line} from './lines.ts';

export type RedlinePart = {op: 'same' | 'inserted' | 'deleted'; text: string};

/** A line that stands in one text, in both alike, or in both with other words. */
export type RedlineLine = {kind: Line['kind']; parts: RedlinePart[]};

/** Lines of which less than this share of the words is the same are told as one that went and one that came. */
const LEAST_ALIKE = 0.3;

export function redline(before: readonly Line[], after: readonly Line[]): RedlineLine[] {
  const hunks = diffArrays([...before], [...after], {comparator: (a, b) => a.kind === b.kind && a.text === b.text});
  const result: RedlineLine[] = [];
  for (let index = 0; index < hunks.length; index++) {
    const [hunk, next] = [hunks[index], hunks[index + 1]];
    if (hunk?.removed && next?.added) {
      result.push(...pairLines(hunk.value, next.value));
      index++;
    } else if (hunk) {
      const op = hunk.added ? 'inserted' : hunk.removed ? 'deleted' : 'same';
      result.push(...hunk.value.map((line) => whole(line, op)));
    }
  }
  return result;
}

/** Whether a redline shows any difference. */
export function differs(lines: readonly RedlineLine[]): boolean {
  return lines.some(({parts}) => parts.some(({op}) => op !== 'same'));
}

function whole({kind, text}: Line, op: RedlinePart['op']): RedlineLine {
  return {kind, parts: [{op, text}]};
}

/**
 * Pairs each line that came with the first line that went and is like it; order is kept, so that nothing seems to jump. Between two
 * pairs stands first what went, then what came, as between two words.
 */
function pairLines(removed: readonly Line[], added: readonly Line[]): RedlineLine[] {
  const result: RedlineLine[] = [];
  let waiting: RedlineLine[] = [];
  let next = 0;
  for (const line of added) {
    const found = removed.findIndex((candidate, index) => index >= next && isAlike(candidate, line));
    if (found === -1) {
      waiting.push(whole(line, 'inserted'));
      continue;
    }
    result.push(...removed.slice(next, found).map((gone) => whole(gone, 'deleted')), ...waiting);
    result.push({kind: line.kind, parts: diffWords((removed[found] as Line).text, line.text)});
    waiting = [];
    next = found + 1;
  }
  return [...result, ...removed.slice(next).map((gone) => whole(gone, 'deleted')), ...waiting];
}

function isAlike(a: Line, b: Line): boolean {
  if (a.kind !== b.kind) {
    return false;
  }
  const same = diffWords(a.text, b.text)
    .filter(({op}) => op === 'same')
    .reduce((sum, {text}) => sum + text.trim().length, 0);
  return same >= LEAST_ALIKE * Math.max(a.text.length, b.text.length);
}

/** Codes, numbers with their signs and words stay whole: "1.5 mg" that became "2.5 mg" is not a 1 that became a 2. */
const TOKENS = /[A-Z]{3}-\d{2}(?:[.\dC-]*\d)?|\d+(?:[.,:/–-]\d+)*%?|[\p{L}\p{M}\d'’]+|\s+|[^\s\p{L}\p{M}\d]/gu;

function toTokens(text: string): string[] {
  return text.match(TOKENS) ?? [];
}

/** Words that differ. What is the same is the same to the letter: joined up, the parts give both texts back. */
export function diffWords(before: string, after: string): RedlinePart[] {
  return diffArrays(toTokens(before), toTokens(after)).map(({value, added, removed}) => ({
    op: added ? 'inserted' : removed ? 'deleted' : 'same',
    text: value.join(''),
  }));
}
