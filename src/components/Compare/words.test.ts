import type {UnitComparison} from '../../manual/compare-pages.ts';
import type {CodeHistory} from '../../manual/history.ts';
import {absence, compareTitle, reasonsBetween, verdict} from './words.ts';

const ORDER = ['2026.1', '2026.2', '2026.3', 'draft'];
const history: CodeHistory = {
  versions: [{edition: '2026.2', title: 'Title', fingerprint: '00000000'}],
  changes: [
    {edition: '2026.2', kind: 'moved', why: 'It was looked for here.', from: 'ASM-09.1'},
    {edition: 'draft', kind: 'clarified', why: 'Staff asked.'},
  ],
};
const withdrawn: CodeHistory = {...history, withdrawn: {edition: '2026.3', why: 'Nobody used it.', successor: 'ASM-04.2'}};

test('the title can be cited as it stands', () => {
  expect(compareTitle('ASM-02.3', 'Title', '2026.1', 'draft')).toBe('ASM-02.3 Title: edition 2026.1 compared with the draft');
  expect(compareTitle('ASM-02.3', 'When?', '2026.1', '2026.2')).toBe(
    'ASM-02.3 When? Edition 2026.1 compared with edition 2026.2',
  );
});

const units = (...states: UnitComparison['state'][]) =>
  states.map((state, index): UnitComparison => ({code: `ASM-02.${index + 1}`, kind: 'section', title: '', state, redline: []}));

test.each([
  [units('same', 'same'), true, 'No difference: both say the same.'],
  [units('changed'), true, 'They differ.'],
  [units('same', 'gone'), true, '1 of 2 parts differs.'],
  [units('new', 'changed', 'same'), true, '2 of 3 parts differ.'],
  [units('new'), false, 'Only one of the two has it: there is nothing to compare.'],
  [[], false, 'There is nothing to compare.'],
])('verdict %#', (compared, hasBoth, words) => {
  expect(verdict(compared, hasBoth)).toBe(words);
});

test('why a code is not in an edition', () => {
  expect(absence('2026.1', history, ORDER, true)).toEqual({words: 'Not in it: it came with edition 2026.2.'});
  expect(absence('2026.3', withdrawn, ORDER, true)).toEqual({
    words: 'Not in it. Withdrawn in 2026.3: Nobody used it.',
    successor: 'ASM-04.2',
  });
  expect(absence('2026.1', undefined, ORDER, true)).toEqual({words: 'Not in it.'});
});

test('what cannot be read is not said to be absent', () => {
  expect(absence('2026.2', history, ORDER, false).words).toContain('cannot be read now');
  expect(absence('2026.2', undefined, ORDER, false).words).toBe('Its text cannot be read now, or it never had this code.');
});

test('reasons between two editions are the same in both directions', () => {
  const forth = reasonsBetween(withdrawn, ['2026.1', 'draft'], ORDER);
  expect(forth).toEqual([
    'Moved in 2026.2: It was looked for here. It stood at ASM-09.1 before.',
    'Clarified in the draft: Staff asked.',
    'Withdrawn in 2026.3: Nobody used it.',
  ]);
  expect(reasonsBetween(withdrawn, ['draft', '2026.1'], ORDER)).toEqual(forth);
  expect(reasonsBetween(history, ['2026.2', '2026.3'], ORDER)).toEqual([]);
  expect(reasonsBetween(undefined, ['2026.1', '2026.2'], ORDER)).toEqual([]);
});
