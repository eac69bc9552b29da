/** `@page` rules: what stands at the head and foot of every sheet. Chromium prints margin boxes from version 131 on. */
import {codeToAnchor} from '../../../src/manual/code.ts';

export type Sheet = {
  /** Name of the kind of sheet, one for each page of the manual. */
  name: string;
  /** Left at the head: what lies there. */
  head: string;
  /** Sessions have more of the paper, as on the site. */
  isSession: boolean;
};

/** Name of the sheets of a page. */
export function sheetName(code: string): string {
  return `sheet-${codeToAnchor(code)}`;
}

export function toSheetRules(sheets: readonly Sheet[], {standing, foot}: {standing: string; foot: string}): string {
  const rules = sheets.map(
    ({name, head, isSession}) =>
      `@page ${name} { ${isSession ? 'margin: 10mm 13mm 14mm; ' : ''}@top-left { content: ${quote(head)}; } }\n.${name} { page: ${name}; }`,
  );
  return `@page {
  size: letter;
  margin: 14mm 15mm 16mm;
  @top-left { ${BOX} width: 52%; vertical-align: bottom; padding-bottom: 1.5mm; }
  @top-right { ${BOX} width: 48%; vertical-align: bottom; padding-bottom: 1.5mm; text-align: right; content: ${quote(standing)}; }
  @bottom-left { ${BOX} width: 84%; vertical-align: top; padding-top: 1.5mm; border-top: 0.5pt solid #000; content: ${quote(foot)}; }
  @bottom-right { ${BOX} vertical-align: top; padding-top: 1.5mm; border-top: 0.5pt solid #000; text-align: right; content: 'page ' counter(page) ' of ' counter(pages); }
}
${rules.join('\n')}`;
}

const BOX = "font: 7.5pt 'Source Sans 3', Arial, sans-serif;";

/** A CSS string: quotes, backslashes and everything that ends a line are written by their number. */
function quote(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
