import {placesIn, toMarkedParts, wordsPattern} from './mark-words.ts';

function found(text: string, ...words: string[]): string[] {
  const pattern = wordsPattern(words);
  return pattern ? placesIn(text, pattern).map(([from, to]) => text.slice(from, to)) : [];
}

test.each([
  ['A client is Drunk, not drunken.', ['drunk'], ['Drunk']],
  ['The safety plan; safety first.', ['safety', 'safety plan'], ['safety plan', 'safety']],
  ['C‑SSRS and C-SSRS', ['C-SSRS'], ['C‑SSRS', 'C-SSRS']],
  ['the client’s keys', ["client's"], ['client’s']],
  ['naïve élan', ['lan', 'naïve'], ['naïve']],
  ['a safety\nplan', ['safety plan'], ['safety\nplan']],
  ['1.5 mg (PO)', ['(PO', '1.5'], ['1.5', '(PO']],
  ['42 CFR Part 2', ['2', '42 CFR'], ['42 CFR', '2']],
])('in %j, %j finds %j', (text, words, expected) => {
  expect(found(text, ...words)).toEqual(expected);
});

test.each([[[]], [['', '  ', '-']]])('%j finds nothing, and is no pattern', (words) => {
  expect(wordsPattern(words)).toBeUndefined();
});

test.each(['.*', '[', '(a', 'a{1000000}', '\\', 'a|b', '$&'])('%j is text, not a pattern', (word) => {
  expect(found('aaa bbb', word)).toEqual([]);
});

test('a text in parts, every second marked', () => {
  expect(toMarkedParts('the drunk client', [[4, 9]])).toEqual(['the ', 'drunk', ' client']);
  expect(toMarkedParts('drunk', [[0, 5]])).toEqual(['', 'drunk', '']);
  expect(toMarkedParts('drunk', [])).toEqual(['drunk']);
});

test('marks that are none are left out, and no word is lost', () => {
  const marks = [
    [3, 2],
    [-1, 4],
    [0, 99],
    [Number.NaN, 2],
    [4, 9],
    [6, 8],
  ] as [number, number][];
  expect(toMarkedParts('the drunk client', marks)).toEqual(['the ', 'drunk', ' client']);
});
