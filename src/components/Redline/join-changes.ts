import type {RedlinePart} from '../../manual/redline.ts';

/** What may stand between two changes and be told with them: a space, a comma, "or", "the". */
const SHORT = 3;

/**
 * "~~24~~ **2** ~~hours~~ **days**" → "~~24 hours~~ **2 days**". A phrase that was replaced is read at once, not word by word. Both
 * texts stay what they were.
 */
export function joinChanges(parts: readonly RedlinePart[]): RedlinePart[] {
  const result: RedlinePart[] = [];
  for (let index = 0; index < parts.length; ) {
    const end = endOfChange(parts, index);
    const run = parts.slice(index, end);
    const joined = joinRun(run);
    result.push(...(joined ?? run));
    index = end;
  }
  return result;
}

/** Where the change that begins at `start` ends; a part that is the same is a run of its own. */
function endOfChange(parts: readonly RedlinePart[], start: number): number {
  let end = start + 1;
  if (parts[start]?.op === 'same') {
    return end;
  }
  for (let index = end; index < parts.length; index++) {
    const {op, text} = parts[index] as RedlinePart;
    if (op !== 'same') {
      end = index + 1;
    } else if (text.trim().length > SHORT) {
      break;
    }
  }
  return end;
}

/** One deletion, one insertion; undefined where words only came, or only went: nothing was replaced. */
function joinRun(run: readonly RedlinePart[]): RedlinePart[] | undefined {
  if (!(run.some(({op}) => op === 'deleted') && run.some(({op}) => op === 'inserted'))) {
    return undefined;
  }
  const textWithout = (left: RedlinePart['op']) =>
    run
      .filter(({op}) => op !== left)
      .map(({text}) => text)
      .join('');
  return [
    {op: 'deleted', text: textWithout('inserted')},
    {op: 'inserted', text: textWithout('deleted')},
  ];
}
