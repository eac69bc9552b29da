/** The forms in which the text says a number: regular expressions, and the words in which an author is told of them. */
import type {Cutoff, Instrument} from './data/instruments.ts';
import type {Line} from './lines.ts';

/** A number as text prints it, and not a part of a longer one. A share may lack its first 0: ".89". */
export function numeral(value: number): string {
  const digits = String(value)
    .replace(/^0(?=\.)/, '0?')
    .replaceAll('.', '\\.');
  return `(?<![\\d.])${digits}(?!\\d|\\.\\d)`;
}

export function says(lines: readonly {text: string}[], pattern: string): boolean {
  const regex = new RegExp(pattern, 'i');
  return lines.some(({text}) => regex.test(text));
}

/** A formula says its numbers as the text does: `\\text{ to }` is "to", `\\ge` is "≥". */
export function readTex(line: Line): Line {
  return line.kind === 'formula'
    ? {
        ...line,
        text: line.text
          .replaceAll(/\\text\{([^}]*)\}/g, ' $1 ')
          .replaceAll('\\ge ', '≥ ')
          .replaceAll(/\s+/g, ' '),
      }
    : line;
}

export function span(from: number, to: number): string {
  return `${numeral(from)} (?:to|through) ${numeral(to)}`;
}

/** The lowest band may be open below and the highest above; a band of one total is that total. */
export function bandSpan({from, to}: {from: number; to: number}, range: Instrument['range']): string {
  const below = from === range?.from ? `|(?:under|below) ${numeral(to + 1)}` : '';
  const above =
    to === range?.to ? `|${numeral(from)} (?:or more|or higher|and above|and more)|(?:over|above) ${numeral(from - 1)}` : '';
  return `${from === to ? numeral(from) : span(from, to)}${below}${above}`;
}

export function limitPattern({at, at_most: atMost, below}: Cutoff): string {
  if (at !== undefined) {
    return `${numeral(at)} (?:or more|or higher|or above|and above|and more|to |points or more)|(?:at|from|reaches|cut-off(?: of)?|line(?: of)?|is|to|≥) ${numeral(at)}|(?:under|below) ${numeral(at)}|over ${numeral(at - 1)}|^${numeral(at)} \\||\\| ${numeral(at)} \\|`;
  }
  return atMost === undefined
    ? `(?:under|below|fewer than|less than) ${numeral(below ?? 0)}`
    : `${numeral(atMost)} (?:or less|or fewer|or below|or lower)|to ${numeral(atMost)}`;
}

export function limitWords({at, at_most: atMost, below}: Cutoff): string {
  return at !== undefined ? `${at} or more` : atMost !== undefined ? `${atMost} or less` : `below ${below}`;
}

export function healthy(below: number): string {
  return `(?:under|below|less than) ${numeral(below)}|${numeral(below - 1)} or (?:less|fewer|below|lower)`;
}

export function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
}
