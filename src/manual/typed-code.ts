/** Codes as people spell them: `asm 2.3`, `§ASM-02.3`, `saf08-c1`. */
import {formatCode, parseCode} from './code.ts';

const TYPED = /^§?\s*([a-z]{3})[\s-]*0*(\d{1,2})(?:[\s.]+([1-9]\d*)(?:[\s.]+([1-9]\d*))?|[\s-]*c([1-9]\d*))?$/i;

/** Inside running text a space ends a section's number, and a letter or digit beside it makes it another word. */
const IN_TEXT =
  /(?<![\p{L}\p{N}_-])(§\s{0,3})?([a-z]{3})( ?- ?|\s?)(\d{1,2})(?:\.([1-9]\d{0,2})(?:\.([1-9]\d{0,2}))?|[ -]?c([1-9]\d{0,2}))?(?![\p{L}\p{N}_]|-[\p{L}\p{N}]|\.\d)/giu;

export type SpelledCode = {
  code: string;
  at: number;
  end: number;
  /**
   * `sure`: spelled as only a code is. `likely`: as a page's code, and as much else (`ICD-10`). `loose`: as words and a number are.
   */
  spelling: 'sure' | 'likely' | 'loose';
};

/** The way in which word processors, phones and PDFs spell hyphens, spaces and digits, undone. */
export function plainSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replaceAll(/[‐‑−]/g, '-')
    .replaceAll(/(?<=(?<![a-z])[a-z]{3}\s?)–(?=\s?\d)|(?<=\d)–(?=c\d)/gi, '-');
}

/** A code as people type it in its one spelling; undefined for anything else. */
export function readTypedCode(typed: string): string | undefined {
  const match = TYPED.exec(plainSigns(typed).trim());
  const [, series = '', page = '', section, subsection, checklist] = match ?? [];
  return match ? toCode(series, page, [section, subsection], checklist) : undefined;
}

/** Everything in a text that can be a code, in any spelling. The text is one that `plainSigns` went over. */
export function spelledCodes(text: string): SpelledCode[] {
  return [...text.matchAll(IN_TEXT)].flatMap((match) => {
    const [whole, mark, series = '', between, page = '', section, subsection, checklist] = match;
    const code = toCode(series, page, [section, subsection], checklist);
    if (code === undefined) {
      return [];
    }
    const isCanonical = between === '-' && page.length === 2;
    const isPage = section === undefined && checklist === undefined;
    const isUpper = series === series.toUpperCase();
    const spelling = mark || (isCanonical && !isPage) ? 'sure' : isCanonical && isUpper ? 'likely' : 'loose';
    return [{code, at: match.index, end: match.index + whole.length, spelling} as const];
  });
}

function toCode(
  series: string,
  page: string,
  section: readonly (string | undefined)[],
  checklist: string | undefined,
): string | undefined {
  const code = formatCode({
    series: series.toUpperCase(),
    page: Number(page),
    section: section.filter((part) => part !== undefined).map(Number),
    ...(checklist === undefined ? {} : {checklist: Number(checklist)}),
  });
  return parseCode(code) && code;
}
