/** The first line of a file: which table it is, and which of its columns are read. */
import type {FiguresColumn, FiguresTable} from '../manual/data/program-figures.ts';
import type {ColumnNotRead} from './files.ts';
import {identifies} from './identifying.ts';

export type Head = {
  table: FiguresTable;
  /** By place in the file; undefined where the column is not read. */
  columns: (FiguresColumn | undefined)[];
  notRead: ColumnNotRead[];
};

/** Finds the table whose required columns all stand in the head, and most of whose columns do. Two columns of one name are a problem. */
export function readHead(cells: readonly string[], tables: readonly FiguresTable[]): Head | {problem: string} {
  const names = withoutEnd(cells).map(toName);
  const has = (column: FiguresColumn) => names.includes(column.name);
  const known = (table: FiguresTable) => table.columns.filter(has).length;
  const [best] = [...tables].sort((a, b) => known(b) - known(a));
  if (!best || known(best) < 2) {
    return {problem: 'Its first line does not name the columns that are read. Take the head of a template.'};
  }
  const complete = tables.filter(({columns}) => columns.every((column) => !column.required || has(column)));
  const [table] = complete.sort((a, b) => known(b) - known(a));
  if (!table || known(table) < known(best)) {
    const missing = best.columns.filter((column) => column.required && !has(column)).map(({name}) => name);
    return {problem: `It looks like “${best.name}”, without a column that is needed: ${missing.join(', ')}.`};
  }
  const twice = table.columns.find(({name}) => names.filter((one) => one === name).length > 1);
  if (twice) {
    return {problem: `It has the column ${twice.name} twice. Which one counts cannot be told.`};
  }
  const columns = names.map((name) => table.columns.find((column) => column.name === name));
  const notRead = names.flatMap((name, place) => (columns[place] ? [] : [whyNotRead(cells[place] ?? '', name, place)]));
  return {table, columns, notRead};
}

function whyNotRead(head: string, name: string, place: number): ColumnNotRead {
  const what = identifies(head);
  return {
    column: place + 1,
    name: what === undefined && name !== '' ? head.trim().slice(0, 40) : (what ?? 'no head'),
    why:
      what !== undefined
        ? `It looks like ${what}. Files for figures hold none: take the column out before you keep or pass on this file.`
        : name === ''
          ? 'It has no head.'
          : 'No such column is known.',
  };
}

/** Empty columns at the end are a spreadsheet's leavings. */
export function withoutEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}

/** "First contact", "first-contact" and "FIRST_CONTACT" are one column. */
function toName(head: string): string {
  return head
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}
