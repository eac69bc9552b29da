/**
 * Codes: the names under which everything in the manual is cited.
 *
 *   ASM-02        a page             ASM-02.3      a section
 *   ASM-02-C1     a checklist        ASM-02.3.1    a subsection
 *
 * A code is issued once and never given to anything else.
 */

export type Code = {
  /** Three capital letters of the chapter or session series. */
  series: string;
  page: number;
  /** Section, then subsection; empty for a page or a checklist. */
  section: readonly number[];
  /** Number of the checklist, when the code names one. */
  checklist?: number;
};

/** Numbers stop at 999: a longer one is a slip, and from 16 digits on it would not survive being a number. */
const PATTERN = /^([A-Z]{3})-(\d{2})(?:\.([1-9]\d{0,2})(?:\.([1-9]\d{0,2}))?|-C([1-9]\d{0,2}))?$/;

/**
 * Finds codes inside running text, and what was meant as one (`SAF-02.03`), so that a slip is reported and not printed. Use with
 * `matchAll`; a match still has to pass `parseCode`.
 */
export const CODES_IN_TEXT = /(?<![\w-])[A-Z]{3}-\d{2}(?:\.\d+|-C\d+)*(?![\w-]|\.\d)/g;

/** Every code in a record, in the values of its keys and in its words, in order. */
export function codesInValue(value: unknown): string[] {
  if (typeof value === 'string') {
    return value.match(CODES_IN_TEXT) ?? [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(codesInValue) : [];
}

/** The code that `text` is written as, in its one canonical spelling; undefined for anything else. */
export function parseCode(text: string): Code | undefined {
  const match = PATTERN.exec(text);
  if (!match) {
    return undefined;
  }
  const [, series, page, section, subsection, checklist] = match;
  return {
    series: series as string,
    page: Number(page),
    section: [section, subsection].filter((part) => part !== undefined).map(Number),
    ...(checklist === undefined ? {} : {checklist: Number(checklist)}),
  };
}

/** The inverse of `parseCode`. */
export function formatCode(code: Code): string {
  const page = `${code.series}-${String(code.page).padStart(2, '0')}`;
  if (code.checklist !== undefined) {
    return `${page}-C${code.checklist}`;
  }
  return [page, ...code.section].join('.');
}

/** Orders codes as a reader counts: by series, then by number, so that `.10` follows `.9`; checklists follow sections. */
export function compareCodes(a: string, b: string): number {
  return compareKeys(sortKey(a), sortKey(b));
}

function sortKey(text: string): readonly (string | number)[] {
  const code = parseCode(text);
  return code ? [code.series, code.page, code.checklist ?? 0, ...code.section] : [text];
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [left, right] = [a[i] as string | number, b[i] as string | number];
    if (left !== right) {
      return left < right ? -1 : 1;
    }
  }
  return a.length - b.length;
}

/** `ASM-02.3.1` → `ASM-02`: the page that a code stands on. */
export function pageOf(code: string): string {
  return code.slice(0, 6);
}

/** `ASM-02.3.1` → `ASM-02.3` → `ASM-02` → undefined. A checklist's parent is its page. */
export function parentOf(text: string): string | undefined {
  const code = parseCode(text);
  if (!code || (code.section.length === 0 && code.checklist === undefined)) {
    return undefined;
  }
  return formatCode({series: code.series, page: code.page, section: code.section.slice(0, -1)});
}

/** `ASM-02.3` → `asm-02-3`. Hyphens only: Docusaurus drops dots from ids, so that 4.21 and 42.1 would meet. */
export function codeToAnchor(code: string): string {
  return code.toLowerCase().replaceAll('.', '-');
}

/** The inverse of `codeToAnchor`; undefined for an anchor that no code has. */
export function anchorToCode(anchor: string): string | undefined {
  const match = /^([a-z]{3}-\d{2})((?:-[1-9]\d*){0,2})(-c[1-9]\d*)?$/.exec(anchor);
  if (!match) {
    return undefined;
  }
  const code = `${match[1]}${(match[2] as string).replaceAll('-', '.')}${match[3] ?? ''}`.toUpperCase();
  return parseCode(code) && code;
}

/** `ASM-02.3` → `asm-02/#asm-02-3`: the address below its edition. */
export function codeToPath(code: string): string {
  const page = `${codeToAnchor(pageOf(code))}/`;
  return code === pageOf(code) ? page : `${page}#${codeToAnchor(code)}`;
}
