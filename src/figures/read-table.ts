/** One file → its rows, and a line for every row that cannot be used. Rows that can and rows that cannot are always all there are. */
import type {ColumnName, FiguresTable} from '../manual/data/program-figures.ts';
import {checkRow, keyOf} from './check-row.ts';
import {decodeFile} from './decode-file.ts';
import type {FileReport, LeftOut, ReadTable, Row} from './files.ts';
import {type CellRules, DAY_FIRST, type Note, readCell} from './read-cell.ts';
import {type Head, readHead, withoutEnd} from './read-head.ts';
import {type CsvRow, splitRows} from './split-rows.ts';

export type GivenFile = {name: string; bytes: Uint8Array};

/** What was read before, of this file and of others: no row counts twice. Where each stands, by table and key. */
export type Known = Map<string, string>;

const NOTE_WORDS: Record<Note, (cells: number) => string> = {
  'not-available': (cells) => `${counted(cells, 'cell')} saying #N/A, NULL or the like: read as blank.`,
  rounded: (cells) => `${counted(cells, 'cell')} of hours: rounded to the quarter hour.`,
};

/** Reads a file, and yields now and then, so that a page can pause. Never throws. */
export function* readTable(
  file: GivenFile,
  {tables, known, ...rules}: CellRules & {tables: readonly FiguresTable[]; known: Known},
): Generator<void, ReadTable> {
  const decoded = decodeFile(file.bytes);
  if ('problem' in decoded) {
    return refused(file.name, decoded.problem);
  }
  const {text, encoding} = decoded;
  const {delimiter, skip} = findDelimiter(text, tables);
  const reader = new TableReader(file.name, {...rules, known});
  let head: Head | undefined;
  for (const rows of splitRows(text, delimiter)) {
    for (const row of rows) {
      if (head) {
        reader.take(row, head);
      } else if (row.line > skip && row.cells.some((cell) => cell.trim() !== '')) {
        const found = readHead(row.cells, tables);
        if ('problem' in found) {
          return refused(file.name, found.problem);
        }
        head = found;
      }
    }
    yield;
  }
  return head ? reader.finish(head, {encoding, delimiter}) : refused(file.name, 'It has no line with words in it.');
}

/** The sign between cells is the one by which most columns are known. Spreadsheets may name it in a first line, `sep=;`, which is no head. */
function findDelimiter(text: string, tables: readonly FiguresTable[]): {delimiter: string; skip: number} {
  const isNamed = /^"?sep=/i.test(text);
  const [first = ''] = (isNamed ? text.slice(text.indexOf('\n') + 1) : text).trimStart().split('\n', 1);
  const names: readonly string[] = tables.flatMap(({columns}) => columns.map(({name}) => name));
  const known = (sign: string) =>
    first
      .slice(0, 10_000)
      .split(sign)
      .filter((cell) =>
        names.includes(
          cell
            .replace(/"/g, '')
            .trim()
            .toLowerCase()
            .replace(/[\s-]+/g, '_'),
        ),
      ).length;
  const [delimiter = ','] = [',', ';', '\t', '|'].sort((a, b) => known(b) - known(a));
  return {delimiter, skip: isNamed ? 1 : 0};
}

class TableReader {
  private readonly good: {line: number; row: Row; isSlashed: boolean}[] = [];
  private readonly leftOut: LeftOut[] = [];
  private readonly notes = new Map<Note, number>();
  private emptyRows = 0;
  /** A day in it can only be read day first: then none of its days with slashes can be trusted. */
  private dayFirstLine?: number;

  constructor(
    private readonly name: string,
    private readonly rules: CellRules & {known: Known},
  ) {}

  take({cells, line, fault}: CsvRow, head: Head): void {
    if (cells.every((cell) => cell.trim() === '')) {
      this.emptyRows++;
    } else if (fault) {
      this.leave(
        line,
        fault === 'open-quote'
          ? 'a quotation mark is opened here and never closed, so that the rest of the file is one cell'
          : 'a quotation mark stands inside a cell that is in quotation marks: write it twice',
      );
    } else if (withoutEnd(cells).length > head.columns.length) {
      this.leave(line, 'has more cells than the head has columns');
    } else if (cells.length < head.columns.length) {
      this.leave(line, 'has fewer cells than the head has columns');
    } else {
      this.takeCells(cells, line, head);
    }
  }

  private takeCells(cells: readonly string[], line: number, {columns, table}: Head): void {
    const row: Row = {};
    let isSlashed = false;
    for (const [place, column] of columns.entries()) {
      if (!column) {
        continue;
      }
      const read = readCell(cells[place] ?? '', column, this.rules);
      if ('fault' in read) {
        if (read.fault === DAY_FIRST) {
          this.dayFirstLine ??= line;
        }
        this.leave(line, read.fault, column.name);
        return;
      }
      isSlashed ||= read.isSlashed ?? false;
      row[column.name] = read.value;
      if (read.note) {
        this.notes.set(read.note, (this.notes.get(read.note) ?? 0) + 1);
      }
    }
    const wrong = checkRow(table.key, row);
    if (wrong) {
      this.leave(line, wrong.fault, wrong.column);
      return;
    }
    const key = `${table.key} ${keyOf(table.key, row)}`;
    const before = this.rules.known.get(key);
    if (before !== undefined) {
      this.leave(line, `is there already: ${before}`);
      return;
    }
    this.rules.known.set(key, `${this.name}, line ${line}`);
    this.good.push({line, row, isSlashed});
  }

  private leave(line: number, why: string, column?: ColumnName): void {
    this.leftOut.push({file: this.name, line, ...(column ? {column} : {}), why});
  }

  finish(
    {table, columns, notRead}: Head,
    {encoding, delimiter}: Required<Pick<FileReport, 'encoding' | 'delimiter'>>,
  ): ReadTable {
    const isDoubtful = ({isSlashed}: {isSlashed: boolean}) => isSlashed && this.dayFirstLine !== undefined;
    const rows = this.good.filter((row) => !isDoubtful(row));
    for (const {line} of this.good.filter(isDoubtful)) {
      this.leave(
        line,
        `has a day with slashes; line ${this.dayFirstLine} shows that this file may write the day before the month`,
      );
    }
    this.leftOut.sort((a, b) => a.line - b.line);
    return {
      report: {
        name: this.name,
        table: table.key,
        encoding,
        delimiter,
        rows: rows.length + this.leftOut.length,
        used: rows.length,
        leftOut: this.leftOut.length,
        emptyRows: this.emptyRows,
        columns: columns.flatMap((column) => (column ? [column.name] : [])),
        notRead,
        notes: [...this.notes].map(([note, cells]) => NOTE_WORDS[note](cells)),
      },
      rows: rows.map(({line, row}) => ({line, row})),
      leftOut: this.leftOut,
    };
  }
}

function refused(name: string, problem: string): ReadTable {
  const report = {name, problem, rows: 0, used: 0, leftOut: 0, emptyRows: 0, columns: [], notRead: [], notes: []};
  return {report, rows: [], leftOut: []};
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`;
}
