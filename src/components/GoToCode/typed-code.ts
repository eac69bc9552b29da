import {formatCode, parseCode} from '../../manual/code.ts';

const TYPED = /^§?\s*([a-z]{3})[\s-]*0*(\d{1,2})(?:[\s.]+([1-9]\d*)(?:[\s.]+([1-9]\d*))?|[\s-]*c([1-9]\d*))?$/i;

/** A code as people type it (`asm 2.3`, `§ASM-02.3`, `saf08-c1`) in its one spelling; undefined for anything else. */
export function readTypedCode(typed: string): string | undefined {
  const match = TYPED.exec(
    typed
      .normalize('NFKC')
      .replaceAll(/[‐‑–−]/g, '-')
      .trim(),
  );
  if (!match) {
    return undefined;
  }
  const [, series = '', page, section, subsection, checklist] = match;
  const code = formatCode({
    series: series.toUpperCase(),
    page: Number(page),
    section: [section, subsection].filter((part) => part !== undefined).map(Number),
    ...(checklist === undefined ? {} : {checklist: Number(checklist)}),
  });
  return parseCode(code) && code;
}
