import fc from 'fast-check';
import {Speller, slipsBetween} from './spelling.ts';

describe('slips between two words', () => {
  test.each([
    ['none', 'seizure', 'seizure', 0],
    ['a letter left out', 'seizre', 'seizure', 1],
    ['a letter added', 'seizzure', 'seizure', 1],
    ['a letter replaced', 'seisure', 'seizure', 1],
    ['two neighbours swapped', 'siezure', 'seizure', 1],
    ['two slips', 'siezre', 'seizure', 2],
    ['letters at the end', 'overd', 'overdose', 3],
    ['a word and nothing', '', 'abc', 3],
  ])('%s', (_, a, b, slips) => {
    expect(slipsBetween(a, b, 5)).toBe(slips);
  });

  const word = fc.string({unit: fc.constantFrom(...'abc'), maxLength: 6});

  test('as many as the shortest way of single slips has, and no more are counted than asked for', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        expect(slipsBetween(a, b, most)).toBe(Math.min(plainSlips(a, b), most + 1));
      }),
      {numRuns: 3000},
    );
  });

  test('the same both ways', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        expect(slipsBetween(a, b, most)).toBe(slipsBetween(b, a, most));
      }),
      {numRuns: 1000},
    );
  });
});

/** By the words' first letters, each way tried: slow, and plain to see. */
function plainSlips(a: string, b: string): number {
  if (a === '' || b === '') {
    return a.length + b.length;
  }
  const ways = [
    plainSlips(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    plainSlips(a.slice(1), b) + 1,
    plainSlips(a, b.slice(1)) + 1,
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
    ways.push(plainSlips(a.slice(2), b.slice(2)) + 1);
  }
  return Math.min(...ways);
}

describe('what may have been meant', () => {
  const USES: Record<string, number> = {seizure: 5, seizures: 1, overdose: 9, override: 1, risk: 3, ride: 2, rise: 4, phq9: 7};
  const speller = new Speller(Object.keys(USES), (word) => USES[word] ?? 0);
  const meant = (word: string) => speller.corrections(word).map((correction) => correction.word);

  test('the nearest only', () => {
    expect(speller.corrections('siezure')).toEqual([{word: 'seizure', slips: 1}]);
    expect(speller.corrections('overdsoe')).toEqual([{word: 'overdose', slips: 1}]);
    expect(meant('siezurs')).toEqual(['seizure', 'seizures']);
  });

  test('of equally near ones, the most used first', () => {
    expect(meant('rite')).toEqual(['rise', 'ride']);
  });

  test('two slips in long words, one in short ones, none in the shortest', () => {
    expect(meant('overdzze')).toEqual(['overdose']);
    expect(meant('ridxz')).toEqual([]);
    expect(meant('rik')).toEqual([]);
  });

  test('the first letter is right, or swapped with the second', () => {
    expect(meant('xverdose')).toEqual([]);
    expect(meant('voerdose')).toEqual(['overdose']);
  });

  test('numbers are never put right, nor found', () => {
    expect(meant('phq8')).toEqual([]);
    expect(meant('phqq')).toEqual([]);
  });

  test('only a few, and the same when asked again', () => {
    const many = new Speller(['bale', 'bare', 'base', 'bake', 'bane', 'bade'], () => 1);
    expect(many.corrections('baze').map(({word}) => word)).toEqual(['bade', 'bake', 'bale', 'bane']);
    expect(many.corrections('baze')).toBe(many.corrections('baze'));
  });
});
