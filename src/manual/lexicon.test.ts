import {readFileSync} from 'node:fs';
import {indexLexicon, termAnchor, termKey, wordsOf} from './lexicon.ts';
import {lexiconEntrySchema} from './schemas.ts';
import {readList} from './yaml-data.ts';

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

describe('termAnchor', () => {
  test.each([
    ['C-SSRS', 'c-ssrs'],
    ['42 CFR Part 2', '42-cfr-part-2'],
    ['988', '988'],
    ['HITS / E-HITS', 'hits-e-hits'],
    ['“no-show”', 'no-show'],
  ])('%s stands at %s', (term, anchor) => {
    expect(termAnchor(term)).toBe(anchor);
  });

  test('no two terms of the manual share one, and none is without', () => {
    const file = 'docs/_data/lexicon.yml';
    const {values} = readList({file, text: readFileSync(file, 'utf8')}, lexiconEntrySchema);
    const anchors = values.map(({value}) => termAnchor(value.term));
    expect(anchors.length).toBeGreaterThan(200);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors.filter((anchor) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(anchor))).toEqual([]);
  });
});
