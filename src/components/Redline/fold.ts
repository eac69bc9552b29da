import type {RedlineLine} from '../../manual/redline.ts';

export type Stretch = {folded: boolean; lines: RedlineLine[]};

export type LineChange = 'same' | 'inserted' | 'deleted' | 'changed';

/** How many lines beside a change are shown, so that it has a place. */
const BESIDE = 1;

/** Fewer are not worth a fold. */
const LEAST = 3;

/** What happened to a line as a whole. */
export function changeOf({parts}: RedlineLine): LineChange {
  const [first] = parts;
  return first && parts.every(({op}) => op === first.op) ? first.op : parts.length === 0 ? 'same' : 'changed';
}

/** Stretches of lines to read, and stretches far from any change, which fold away. */
export function foldUnchanged(lines: readonly RedlineLine[]): Stretch[] {
  const shown = linesToShow(lines);
  const stretches: Stretch[] = [];
  lines.forEach((line, index) => {
    const folded = !shown.has(index);
    const last = stretches.at(-1);
    if (last?.folded === folded) {
      last.lines.push(line);
    } else {
      stretches.push({folded, lines: [line]});
    }
  });
  return joinShown(stretches.map((stretch) => (stretch.lines.length < LEAST ? {...stretch, folded: false} : stretch)));
}

function linesToShow(lines: readonly RedlineLine[]): Set<number> {
  const shown = new Set<number>();
  lines.forEach((line, index) => {
    if (changeOf(line) === 'same') {
      return;
    }
    for (let near = index - BESIDE; near <= index + BESIDE; near++) {
      shown.add(near);
    }
    if (line.kind === 'row') {
      shown.add(headOfTable(lines, index));
    }
  });
  return shown;
}

/** A row says little without the first one of its table. */
function headOfTable(lines: readonly RedlineLine[], row: number): number {
  let head = row;
  while (lines[head - 1]?.kind === 'row') {
    head--;
  }
  return head;
}

function joinShown(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && last.folded === stretch.folded) {
      last.lines.push(...stretch.lines);
    } else {
      joined.push(stretch);
    }
  }
  return joined;
}
