import fc from 'fast-check';
import {indexedWords, plainLetters, spaced, wordsOf, wordsOfSpaced} from './words.ts';

const textsOf = (text: string) => wordsOf(text).map((word) => word.text);

describe('the same words, however they are spelled', () => {
  test.each([
    ['PHQ-9', 'phq9'],
    ['PHQ‑9', 'phq9'],
    ['PHQ‐9', 'phq9'],
    ['PHQ–9', 'phq9'],
    ['PHQ—9', 'phq9'],
    ['PHQ−9', 'phq9'],
    ['phq-9', 'phq9'],
    ['phq9', 'phq9'],
    ['ＰＨＱ－９', 'phq9'],
    ['C-SSRS', 'cssrs'],
    ['CSSRS', 'cssrs'],
    ['c‑ssrs', 'cssrs'],
    ['42 CFR', '42 cfr'],
    ['42\u00a0CFR', '42 cfr'],
    ['４２　ＣＦＲ', '42 cfr'],
    ['d/c', 'dc'],
    ['D/C', 'dc'],
    ['f/u', 'fu'],
    ['w/o', 'wo'],
    ['h/o,', 'ho'],
    ['client’s', 'client'],
    ["client's", 'client'],
    ["CLIENT'S", 'client'],
    ['clients’', 'clients'],
    ['don’t', 'dont'],
    ["don't", 'dont'],
    ['U.S.', 'us'],
    ['US', 'us'],
    ['co-facilitator', 'cofacilitator'],
    ['co‑facilitator', 'cofacilitator'],
    ['co\u00adfacilitator', 'cofacilitator'],
    ['cofacilitator', 'cofacilitator'],
    ['naïve', 'naive'],
    ['nai\u0308ve', 'naive'],
    ['Café', 'cafe'],
    ['ﬁrst', 'first'],
    ['and/or', 'and or'],
    ['group/individual', 'group individual'],
    ['R&D', 'rd'],
    ['2.5 mg', '2.5 mg'],
    ['(“Safety plan”)', 'safety plan'],
    ['– one: two; three…', 'one two three'],
  ])('%j: %s', (spelling, words) => {
    expect(textsOf(spelling).join(' ')).toBe(words);
  });

  test.each([
    ['PHQ-9', 'phq 9'],
    ['PHQ9', 'phq 9'],
    ['C-SSRS', 'ssrs'],
    ['no-show', 'no show'],
    ['co‑facilitator', 'facilitator'],
    ['follow-up', 'follow up'],
  ])('%j is also found by the parts %j', (text, parts) => {
    expect(indexedWords(text)).toEqual(expect.arrayContaining(textsOf(parts)));
  });

  test('what is one word has no parts; nothing has no words', () => {
    expect(wordsOf('client')).toEqual([{text: 'client', parts: []}]);
    expect(wordsOf(' – … “”')).toEqual([]);
  });
});

test('a phrase becomes plain words in a row', () => {
  expect(spaced('Client’s no‑show (2.5 h)')).toBe('client no show 2 5 h');
});

const letters = fc.string({unit: fc.constantFrom(..."abzéÄ09 -./&'"), maxLength: 30});

test('neither capitals nor the sort of hyphen matter', () => {
  fc.assert(
    fc.property(letters, fc.constantFrom(...'‐‑‒–—−'), (text, hyphen) => {
      const words = wordsOf(text);
      expect(wordsOf(text.toUpperCase())).toEqual(words);
      expect(wordsOf(text.replaceAll('-', hyphen))).toEqual(words);
      expect(wordsOf(text.normalize('NFD'))).toEqual(words);
    }),
    {numRuns: 1000},
  );
});

const any = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  letters,
  fc.string({unit: fc.integer({min: 0, max: 0xffff}).map((sign) => String.fromCharCode(sign))}),
);

test('the words of a phrase that is spaced are read without looking for them', () => {
  expect(wordsOfSpaced('phq9 over 10')).toEqual([
    {text: 'phq9', parts: ['phq', '9']},
    {text: 'over', parts: []},
    {text: '10', parts: []},
  ]);
  fc.assert(
    fc.property(any.map(spaced), (phrase) => {
      fc.pre(phrase !== '');
      expect(wordsOfSpaced(phrase)).toEqual(wordsOf(phrase));
    }),
    {numRuns: 3000},
  );
});

test('any text has words, which are their own words', () => {
  fc.assert(
    fc.property(any, (text) => {
      for (const word of indexedWords(text)) {
        expect(word).not.toBe('');
        expect(plainLetters(word)).toBe(word);
      }
    }),
    {numRuns: 3000},
  );
});
