import {render, screen, within} from '@testing-library/react';
import fc from 'fast-check';
import {LINE_KINDS, type Line} from '../../manual/lines.ts';
import {redline} from '../../manual/redline.ts';
import {Redline} from './index.tsx';

const line = (text: string, kind: Line['kind'] = 'text'): Line => ({kind, text});

function show(before: readonly Line[], after: readonly Line[]): HTMLElement {
  return render(<Redline lines={redline(before, after)} />).container;
}

/** What a reader reads who leaves out the one kind of words, and what the page says of itself. */
function textWithout(selector: 'ins' | 'del', container: HTMLElement): string {
  const copy = container.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll(`${selector}, summary, [data-label]`)) {
    element.remove();
  }
  return copy.textContent ?? '';
}

const words = fc
  .array(fc.constantFrom('call', 'the', 'nurse', '24', 'hours', 'or', 'ride', 'home.', '—', 'a'), {minLength: 1, maxLength: 12})
  .map((list) => list.join(' '));
const proseKinds = LINE_KINDS.filter((kind) => kind !== 'row');
const someLines = fc.array(fc.record({kind: fc.constantFrom(...proseKinds), text: words}), {maxLength: 12});
const joined = (lines: readonly Line[]) => lines.map(({text}) => text).join('');

test('without what was deleted it is the new text; without what was inserted, the old', () => {
  fc.assert(
    fc.property(someLines, someLines, (before, after) => {
      const container = show(before, after);
      expect(textWithout('del', container)).toBe(joined(after));
      expect(textWithout('ins', container)).toBe(joined(before));
    }),
    {numRuns: 60},
  );
});

test('words are inserted and deleted within their line', () => {
  const container = show([line('Call within 24 hours.')], [line('Call within 12 hours.')]);
  expect(container.querySelector('p')?.innerHTML).toBe('Call within <del>24</del><ins>12</ins> hours.');
});

test('items are a list, checks are a list, rows a table', () => {
  const container = show(
    [line('One', 'item'), line('Plan made', 'check'), line('Score | Action', 'row'), line('3 | Call', 'row')],
    [
      line('One', 'item'),
      line('Two', 'item'),
      line('Plan made', 'check'),
      line('Score | Action', 'row'),
      line('3 | Stay', 'row'),
    ],
  );
  expect(screen.getAllByRole('list')).toHaveLength(2);
  expect(within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getAllByRole('row').map(({textContent}) => textContent)).toEqual(['ScoreAction', '3CallStay']);
  expect(container.querySelector('li ins')?.textContent).toBe('Two');
});

test('each line says what happened to it, for the sign in the margin', () => {
  const container = show(
    [line('Stays as it is.'), line('Say the first name twice.'), line('Gone.', 'item')],
    [line('Stays as it is.'), line('Say the first name once.'), line('Came.', 'quote')],
  );
  const changes = [...container.querySelectorAll('[data-change]')].map((element) => element.getAttribute('data-change'));
  expect(changes.sort()).toEqual(['changed', 'deleted', 'inserted', 'same']);
});

test('what is far from a change is folded, and can be opened', () => {
  const far = Array.from({length: 12}, (_, index) => line(`Line ${index}.`));
  const container = show([...far, line('Old.')], [...far, line('New.')]);
  expect(screen.getByText('11 unchanged lines').tagName).toBe('SUMMARY');
  expect(container.querySelectorAll('details p')).toHaveLength(11);
  expect(container.querySelector('details')?.open).toBe(false);
});

test('sources are named as such', () => {
  const container = show([line('stanley2018', 'sources')], [line('stanley2018, va-2024', 'sources')]);
  expect(container.textContent).toBe('Sources: stanley2018, va-2024');
});
