/** Text → rows of cells, a slice at a time, so that whoever reads a long file can pause in between. */
import Papa from 'papaparse';

export type CsvRow = {cells: string[] /** Line on which it begins. */; line: number; fault?: 'open-quote' | 'quote'};

const SLICE = 200_000;

/** Line breaks inside quotation marks belong to their cell. `text` has `\n` only. */
export function* splitRows(text: string, delimiter: string): Generator<CsvRow[], void> {
  let [start, line, size] = [0, 1, SLICE];
  while (start < text.length) {
    const isLast = start + size >= text.length;
    const {data, errors, meta} = parse(text.slice(start, start + size), delimiter, !isLast);
    if (data.length === 0 && !isLast) {
      // One row longer than the slice.
      size *= 4;
      continue;
    }
    const faults = new Map(errors.map(({row, code}) => [row, code === 'MissingQuotes' ? 'open-quote' : 'quote'] as const));
    const rows = data.map((cells, index): CsvRow => {
      const fault = faults.get(index);
      const row = {cells, line, ...(fault ? {fault} : {})};
      line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
      return row;
    });
    yield rows;
    start = isLast ? text.length : start + meta.cursor;
    size = SLICE;
  }
}

type Parsed = {data: string[][]; errors: {code: string; row?: number}[]; meta: {cursor: number}};

/** papaparse's own parser of one piece: it says where its last whole row ended. */
function parse(piece: string, delimiter: string, ignoreLastRow: boolean): Parsed {
  const {data, errors, meta} = new Papa.Parser({delimiter, newline: '\n'}).parse(piece, 0, ignoreLastRow) as Parsed;
  const last = data.at(-1);
  // What follows the last line break is no row.
  const isNoRow = !ignoreLastRow && piece.endsWith('\n') && last?.length === 1 && last[0] === '';
  return {data: isNoRow ? data.slice(0, -1) : data, errors, meta};
}

function breaksIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) {
    count++;
  }
  return count;
}
