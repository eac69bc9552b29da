import {faultOf} from './asked-phrase.ts';

test.each(['client shows up drunk', 'pt’s mom won’t leave', 'PHQ-9 over 20', 'R&D', '50% no shows', 'f/u', 'U.S. mail', 'café'])(
  '%j is one',
  (phrase) => {
    expect(faultOf(phrase)).toBeUndefined();
  },
);

test.each(['what now?', 'one, two', '**bold**', 'a (b)', '"quoted"', 'line\nbreak', ''])(
  '%j has signs that nobody types',
  (phrase) => {
    expect(faultOf(phrase)).toBe('has other signs than letters, digits and hyphens');
  },
);

test('ten words are typed, eleven are a sentence', () => {
  const words = (count: number) => Array.from({length: count}, () => 'word').join(' ');
  expect([faultOf(words(10)), faultOf(words(11))]).toEqual([undefined, 'has more than 10 words']);
});
