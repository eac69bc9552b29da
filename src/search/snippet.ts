/** The part of a text in which most of what was asked for stands. */
import type {Snippet} from './protocol.ts';
import {stemOf} from './stem.ts';
import {indexedWords} from './words.ts';

/** Words in a snippet: two lines on a phone. */
const LENGTH = 26;

/** Words that stand before the first that was found, so that the reader sees where it comes from. */
const LEAD = 5;

/** A word, or the name of a setting, which is one: `[quiet-room]`. */
const WORD = /\[[a-z0-9-]+\]|[\p{L}\p{N}]+(?:[-‐‑.&'’/][\p{L}\p{N}]+)*/gu;

type Place = {from: number; to: number; stem: string | undefined};

/** `stems`: what was asked for. The beginning of the text where nothing of it is found. */
export function cutSnippet(text: string, stems: ReadonlySet<string>): Snippet {
  const words = [...text.matchAll(WORD)].map((match): Place => {
    const found = indexedWords(match[0])
      .map(stemOf)
      .find((stem) => stems.has(stem));
    return {from: match.index, to: match.index + match[0].length, stem: found};
  });
  // A line's end is a space here, one sign for one, so that the marks stay where they are.
  const line = text.replaceAll(/\s/g, ' ');
  if (words.length === 0) {
    return {text: line.trim(), marks: []};
  }
  const first = bestStart(words);
  const shown = words.slice(first, first + LENGTH);
  const from = (shown[0] as Place).from;
  const to = (shown.at(-1) as Place).to;
  const isWhole = first + LENGTH >= words.length;
  const before = first === 0 ? line.slice(0, from).trimStart() : '… ';
  const cut = line.slice(from, isWhole ? line.trimEnd().length : to);
  return {
    text: `${before}${cut}${isWhole ? '' : ' …'}`,
    marks: shown
      .filter(({stem}) => stem !== undefined)
      .map((word): [number, number] => [word.from - from + before.length, word.to - from + before.length]),
  };
}

/** Where the window begins that has most different stems; of equals, the first. */
function bestStart(words: readonly Place[]): number {
  let best = 0;
  let most = 0;
  for (let start = 0; start < words.length; start++) {
    if (words[start]?.stem !== undefined) {
      const inside = words.slice(start, start + LENGTH - LEAD).flatMap(({stem}) => (stem === undefined ? [] : [stem]));
      // Each stem counts once, a second time for very little.
      const value = new Set(inside).size + inside.length / 1000;
      if (value > most) {
        most = value;
        best = start;
      }
    }
  }
  return Math.max(0, Math.min(best - LEAD, words.length - LENGTH));
}
