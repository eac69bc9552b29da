import {editionsIn, scopeWords, toScopes} from './scopes.ts';

const LISTED = ['2026.1', '2026.2', 'draft'];

test('one edition is searched, unless all are: those from the newest to the oldest', () => {
  expect(editionsIn(undefined, '2026.1', LISTED)).toEqual(['2026.1']);
  expect(editionsIn('draft', '2026.1', LISTED)).toEqual(['draft']);
  expect(editionsIn('2031.1', '2026.1', LISTED)).toEqual(['2031.1']);
  expect(editionsIn('all', '2026.1', LISTED)).toEqual(['draft', '2026.2', '2026.1']);
  expect(editionsIn('all', '2026.1', ['2026.1'])).toEqual(['2026.1']);
});

test('what can be chosen, in words', () => {
  expect(toScopes('2026.1', true, LISTED)).toEqual([
    {value: '', label: 'This edition (2026.1)'},
    {value: 'draft', label: 'Draft'},
    {value: '2026.2', label: 'Edition 2026.2'},
    {value: 'all', label: 'All editions'},
  ]);
  expect(toScopes('draft', true, [])).toEqual([{value: '', label: 'This draft'}]);
  expect(toScopes('2026.1', false, ['2026.1'])).toEqual([{value: '', label: 'Edition 2026.1'}]);
});

test('an edition that nobody lists can be chosen by its address only', () => {
  expect(toScopes('draft', true, LISTED, '2031.1').map(({value}) => value)).toEqual(['', '2031.1', '2026.2', '2026.1', 'all']);
});

test('where nothing was found', () => {
  expect([scopeWords(undefined, 'draft'), scopeWords('2026.1', 'draft'), scopeWords('all', 'draft')]).toEqual([
    'the draft',
    'edition 2026.1',
    'all editions',
  ]);
});
