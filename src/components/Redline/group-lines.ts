import type {RedlineLine} from '../../manual/redline.ts';

export type LineGroup = {kind: RedlineLine['kind']; lines: RedlineLine[]};

/** Lines of one kind that follow each other: a list, a table, a run of paragraphs. */
export function groupLines(lines: readonly RedlineLine[]): LineGroup[] {
  const groups: LineGroup[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.kind === line.kind) {
      last.lines.push(line);
    } else {
      groups.push({kind: line.kind, lines: [line]});
    }
  }
  return groups;
}
