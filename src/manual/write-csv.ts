import Papa from 'papaparse';

/**
 * A table with these columns, in the form that spreadsheets open as it is meant (RFC 4180). A spreadsheet takes a cell that begins with =, +, -
 * or @ for a formula, and runs it: such a cell gets an apostrophe in front.
 */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, string | number | boolean>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => withoutFormula(String(row[column] ?? ''))));
  return `${Papa.unparse({fields: [...columns], data: cells}, {newline: '\r\n'})}\r\n`;
}

function withoutFormula(text: string): string {
  return /^[=+\-@'\t\r]/.test(text) ? `'${text}` : text;
}
