import {indexLexicon, termKey, wordsOf} from './lexicon.ts';

describe('termKey', () => {
  test.each([
    ['C-SSRS', 'cssrs'],
    ['c ssrs', 'cssrs'],
    ['C‑SSRS', 'cssrs'],
    ['C–SSRS', 'cssrs'],
    ['CSSRS', 'cssrs'],
    ['client’s', 'clients'],
    ["client's", 'clients'],
    ['a.m.', 'am'],
    ['PHQ-9', 'phq9'],
    ['ＰＨＱ９', 'phq9'],
    ['naïve', 'naïve'],
  ])('%s answers to %s', (term, key) => {
    expect(termKey(term)).toBe(key);
  });

  test('keeps apart what differs in a sign that matters', () => {
    expect(termKey('A/B')).not.toBe(termKey('AB'));
    expect(termKey('PHQ-9')).not.toBe(termKey('PHQ-2'));
  });
});

const IOP = {term: 'IOP', name: 'Intensive outpatient program', definition: 'A level of care.', also: ['day program']};
const PHP = {term: 'PHP', definition: 'Another.', also: ['Day-Program']};

test('wordsOf begins with the term', () => {
  expect(wordsOf(IOP)).toEqual(['IOP', 'Intensive outpatient program', 'day program']);
  expect(wordsOf({term: 'AED', definition: 'A device.'})).toEqual(['AED']);
});

test('indexLexicon finds an entry by each of its words, the first entry where two share one', () => {
  const index = indexLexicon([IOP, PHP]);
  expect(index.get(termKey('iop'))).toBe(IOP);
  expect(index.get(termKey('Intensive Outpatient Program'))).toBe(IOP);
  expect(index.get(termKey('DAY PROGRAM'))).toBe(IOP);
  expect(index.get(termKey('php'))).toBe(PHP);
  expect(index.get(termKey('residential'))).toBeUndefined();
});
