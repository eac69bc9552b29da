import type {RedlinePart} from '../../manual/redline.ts';

/** Between the cells of a row (src/manual/lines.ts). */
const BETWEEN = ' | ';

/**
 * The cells of a row, each with what changed in it. A change of words may run over the border of a cell; what was deleted stays in
 * the cell that it stood in, where the row went as a whole or has as many cells as before.
 */
export function toCells(parts: readonly RedlinePart[]): RedlinePart[][] {
  const after = cellOfEachSign(joined(parts, 'deleted'));
  const before = cellOfEachSign(joined(parts, 'inserted'));
  const hasGone = parts.every(({op}) => op === 'deleted');
  const isAligned = hasGone || before.count === after.count;
  const cells = Array.from({length: hasGone ? before.count : after.count}, (): RedlinePart[] => []);
  let [wasAt, isAt] = [0, 0];
  for (const {op, text} of parts) {
    for (const sign of text.split('')) {
      const was = before.cells[wasAt];
      const is = after.cells[isAt];
      if (op !== 'deleted') {
        append(is, {op, text: sign}, cells);
      } else if (isAligned) {
        append(was, {op, text: sign}, cells);
      } else {
        append(is ?? nearest(after.cells, isAt), {op, text: sign}, cells);
      }
      wasAt += op === 'inserted' ? 0 : 1;
      isAt += op === 'deleted' ? 0 : 1;
    }
  }
  return cells;
}

/** A text of which all parts but those with `left` are made. */
function joined(parts: readonly RedlinePart[], left: RedlinePart['op']): string {
  return parts
    .filter(({op}) => op !== left)
    .map(({text}) => text)
    .join('');
}

/** For each sign the number of its cell; undefined for what stands between cells. */
function cellOfEachSign(text: string): {cells: (number | undefined)[]; count: number} {
  const texts = text.split(BETWEEN);
  const cells = texts.flatMap((cell, index) => [
    ...(index === 0 ? [] : Array.from(BETWEEN, () => undefined)),
    ...Array.from({length: cell.length}, () => index),
  ]);
  return {cells, count: texts.length};
}

/** The cell before a place between cells. */
function nearest(cells: readonly (number | undefined)[], at: number): number {
  return cells.slice(0, at).findLast((cell) => cell !== undefined) ?? 0;
}

function append(cell: number | undefined, {op, text}: RedlinePart, cells: RedlinePart[][]): void {
  const parts = cell === undefined ? undefined : cells[cell];
  const last = parts?.at(-1);
  if (last?.op === op) {
    last.text += text;
  } else {
    parts?.push({op, text});
  }
}
