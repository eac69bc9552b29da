import type {RedlineLine} from '../../manual/redline.ts';
import {foldUnchanged} from './fold.ts';

const same = (kind: RedlineLine['kind'] = 'text'): RedlineLine => ({kind, parts: [{op: 'same', text: 'Same.'}]});
const came = (kind: RedlineLine['kind'] = 'text'): RedlineLine => ({kind, parts: [{op: 'inserted', text: 'Came.'}]});
const sames = (count: number, kind?: RedlineLine['kind']) => Array.from({length: count}, () => same(kind));

/** `3 (12) 2`: three lines to read, twelve folded, two to read. */
const shown = (lines: readonly RedlineLine[]) =>
  foldUnchanged(lines)
    .map(({folded, lines: stretch}) => (folded ? `(${stretch.length})` : `${stretch.length}`))
    .join(' ');

test.each<[string, RedlineLine[]]>([
  ['', []],
  ['(9)', sames(9)],
  ['2', sames(2)],
  ['(4) 3 (4)', [...sames(5), came(), ...sames(5)]],
  ['4', [...sames(3), came()]],
  ['5 (3)', [came(), ...sames(2), came(), ...sames(4)]],
  ['1 (7) 2', [...sames(9, 'row'), came('row')]],
])('%s', (expected, lines) => {
  expect(shown(lines)).toBe(expected);
});

test('keeps every line, once, in order', () => {
  const lines = [...sames(5), came(), ...sames(1), came(), ...sames(7)];
  expect(foldUnchanged(lines).flatMap(({lines: stretch}) => stretch)).toEqual(lines);
});
