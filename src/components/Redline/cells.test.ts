import fc from 'fast-check';
import {diffWords} from '../../manual/redline.ts';
import {toCells} from './cells.ts';

const shown = (before: string, after: string) =>
  toCells(diffWords(before, after)).map((cell) =>
    cell.map(({op, text}) => (op === 'inserted' ? `+${text}+` : op === 'deleted' ? `-${text}-` : text)).join(''),
  );

test('a change stays in its cell', () => {
  expect(shown('3 | Call | Nurse', '3 | Stay | Nurse')).toEqual(['3', '-Call-+Stay+', 'Nurse']);
});

test('empty cells are cells', () => {
  expect(shown('3 |  | Nurse', '3 | Stay | Nurse')).toEqual(['3', '+Stay+', 'Nurse']);
  expect(shown('3 | Stay | Nurse', '3 |  | Nurse')).toEqual(['3', '-Stay-', 'Nurse']);
});

test('a column that came', () => {
  expect(shown('3 | Call', '3 | Call | Nurse')).toEqual(['3', 'Call', '+Nurse+']);
});

test('a column that went: its words are deleted in the cell before', () => {
  const cells = shown('3 | Call | Nurse', '3 | Call');
  expect(cells).toHaveLength(2);
  expect(cells[1]).toMatch(/^Call- \| Nurse-$/);
});

test('a row that went keeps its cells', () => {
  expect(toCells([{op: 'deleted', text: '3 | Call'}])).toEqual([[{op: 'deleted', text: '3'}], [{op: 'deleted', text: 'Call'}]]);
});

const cell = fc.array(fc.constantFrom('a', 'bb', 'call', '24', '|x'), {maxLength: 4}).map((list) => list.join(' '));
/** A row without any words is no line (src/manual/lines.ts). */
const row = fc.array(cell, {minLength: 1, maxLength: 5}).filter((cells) => cells.join('') !== '');

test('without what was deleted, the cells are those of the new row', () => {
  fc.assert(
    fc.property(row, row, (before, after) => {
      const [was, is] = [before.join(' | '), after.join(' | ')];
      const cells = toCells(diffWords(was, is));
      const texts = cells.map((parts) =>
        parts
          .filter(({op}) => op !== 'deleted')
          .map(({text}) => text)
          .join(''),
      );
      expect(texts).toEqual(is.split(' | '));
    }),
  );
});

test('where a row has as many cells as before, nothing of the old row is lost', () => {
  fc.assert(
    fc.property(row, row, (before, after) => {
      fc.pre(before.length === after.length);
      const was = before.join(' | ');
      const cells = toCells(diffWords(was, after.join(' | ')));
      const deleted = cells.flat().filter(({op}) => op !== 'inserted');
      expect(
        deleted
          .map(({text}) => text)
          .join('')
          .replaceAll(/[ |]/g, '').length,
      ).toBe(was.replaceAll(/[ |]/g, '').length);
    }),
  );
});
