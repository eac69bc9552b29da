/** Where words stand in a text, as readers see it: typographic signs count as the plain ones that were typed. */

/** Finds any of the words, whole; undefined where there is none to find. */
export function wordsPattern(words: readonly string[]): RegExp | undefined {
  const parts = [...new Set(words.map((word) => word.trim()).filter((word) => /[\p{L}\p{N}]/u.test(word)))]
    // The longest first: "safety plan" before "safety".
    .sort((a, b) => b.length - a.length)
    .map(toPattern);
  return parts.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function toPattern(word: string): string {
  return word
    .replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll(/\s+/g, '\\s+')
    .replaceAll(/[-‐‑–]/g, '[-‐‑–]')
    .replaceAll(/['’]/g, "['’]");
}

/** Pairs of places, from and to, of what `pattern` finds in `text`. */
export function placesIn(text: string, pattern: RegExp): [from: number, to: number][] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}

/** A text in parts, every second of which is marked. Places that are none, as damaged data may name, are left out. */
export function toMarkedParts(text: string, marks: readonly [from: number, to: number][]): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    if (Number.isInteger(from) && Number.isInteger(to) && from >= end && to > from && to <= text.length) {
      parts.push(text.slice(end, from), text.slice(from, to));
      end = to;
    }
  }
  return [...parts, text.slice(end)];
}
