/** How totals are made. Published cases of the manual's own instruments: tests/content/instrument-scores.test.ts. */
import fc from 'fast-check';
import type {Instrument} from '../../manual/data/instruments.ts';
import {type Answer, type Score, score} from './score.ts';

const FORM: Instrument = {
  key: 'k',
  page: 'INS-01',
  name: 'K',
  items: 4,
  answers: {from: 0, to: 3},
  range: {from: 0, to: 12},
  licence: 'public-domain',
};

const scored = (answers: Answer[], parts: Partial<Instrument> = {}) => score({...FORM, ...parts}, answers) as Score;

test('answers are added up', () => {
  expect(scored([1, 2, 3, 0])).toEqual({
    counted: [1, 2, 3, 0],
    total: 6,
    sum: 6,
    missing: [],
    met: [],
    critical: [],
    rules: [],
    prompts: [],
    subscales: [],
    flags: [],
  });
});

test('a blank is no 0', () => {
  expect(scored([1, 2, 3, null]).total).toEqual({notDefined: 'one answer is blank'});
  expect(scored([null, 2, 3, null]).total).toEqual({notDefined: '2 answers are blank'});
});

test('where the owner’s rule makes up for blanks, a half is rounded up', () => {
  expect(scored([1, 1, 1, null], {prorate: 1})).toMatchObject({total: 4, proratedFrom: 3});
  expect(scored([3, 3, 3, null, 0, 0, 0, 0], {items: 8, prorate: 1}).total).toBe(10);
  expect(scored([1, 1, null, null], {prorate: 1}).total).toEqual({notDefined: '2 answers are blank'});
});

test('reversed items are turned, and a blank one stays blank', () => {
  expect(scored([0, 1, 1, 3], {reversed: [1, 4]}).counted).toEqual([3, 1, 1, 0]);
  expect(scored([null, 1, 1, 1], {reversed: [1]}).counted[0]).toBeNull();
});

test('questions that the form skips count as 0, only after the answers that skip them', () => {
  const skips = [{zero: [1], blank: [2, 3, 4]}];
  expect(scored([0, null, null, null], {skips}).total).toBe(0);
  expect(scored([0, 0, null, null], {skips}).total).toBe(0);
  expect(scored([0, 2, null, null], {skips}).total).toEqual({notDefined: '2 answers are blank'});
  expect(scored([1, null, 0, 0], {skips}).total).toEqual({notDefined: 'one answer is blank'});
});

test('bands and cut-offs are those of the total, or of a subscale', () => {
  const parts: Partial<Instrument> = {
    bands: [
      {from: 0, to: 5, label: 'low'},
      {from: 6, to: 12, label: 'high'},
    ],
    subscales: [{name: 'A', items: [1, 2]}],
    cutoffs: [
      {at: 6, means: 'or more', status: 'standard'},
      {at_most: 5, means: 'or less', status: 'standard'},
      {below: 6, means: 'below', status: 'standard'},
      {of: 'A', at: 6, means: 'of A', status: 'standard'},
    ],
  };
  const met = (answers: Answer[]) => scored(answers, parts).met.map(({means}) => means);
  expect(
    [
      [2, 3, 0, 0],
      [3, 3, 0, 0],
    ].map((answers) => scored(answers, parts).band?.key),
  ).toEqual(['low', 'high']);
  expect(met([2, 3, 0, 0])).toEqual(['or less', 'below']);
  expect(met([3, 3, 0, 0])).toEqual(['or more', 'of A']);
  // The total is not defined, the subscale is.
  expect(met([3, 3, null, 0])).toEqual(['of A']);
});

test('a critical item acts at any total, and when it is blank', () => {
  const critical = [{item: 4, at: 1, action: 'SAF-02'}];
  expect(scored([3, 3, 3, 0], {critical}).critical).toEqual([]);
  expect(scored([0, 0, 0, 1], {critical}).critical).toMatchObject([{item: 4, answer: 1, action: 'SAF-02'}]);
  expect(scored([3, null, null, null], {critical}).critical).toMatchObject([{item: 4, answer: null, action: 'SAF-02'}]);
  // The owner's rule makes up the total, never the item.
  expect(scored([1, 1, 1, null], {critical, prorate: 1})).toMatchObject({total: 4, critical: [{item: 4, answer: null}]});
});

test('single answers and patterns are read beside the total', () => {
  const parts: Partial<Instrument> = {
    rules: [{items: [1, 2], at: 2, means: 'lifts'}],
    pattern: {
      means: 'pattern',
      at: 2,
      clusters: [
        {name: 'B', items: [1, 2], need: 1},
        {name: 'C', items: [3, 4], need: 2},
      ],
    },
  };
  expect(scored([2, 0, 2, 2], parts)).toMatchObject({rules: [{means: 'lifts'}], pattern: {isMet: true}});
  expect(scored([1, 1, 2, 2], parts)).toMatchObject({rules: [], pattern: {isMet: false}});
  expect(scored([2, 0, 2, null], parts).pattern?.isMet).toBe(false);
});

test('what cannot be on a form is refused, not clipped', () => {
  const refused = (answers: Answer[], parts: Partial<Instrument> = {}) => score({...FORM, ...parts}, answers);
  expect(refused([0, 0, 0])).toEqual({refused: 'K has 4 items, and here are 3 answers'});
  expect(refused([0, 4, 0, 0])).toEqual({refused: '4 is no answer to item 2 of K, which takes 0 to 3'});
  expect(refused([0, 0.5, 0, 0])).toEqual({refused: '0.5 is no answer to item 2 of K, which takes 0 to 3'});
  expect(scored([0, 0.5, 0.1, 0.2], {fractions: true}).total).toBe(0.8);
  expect(
    refused([0, 0, 0, 1], {
      answers: [
        [0, 1],
        [0, 1],
        [0, 1],
        [0, 2],
      ],
    }),
  ).toEqual({refused: '1 is no answer to item 4 of K, which takes 0 or 2'});
  expect(refused([0, 0, 0, 0], {answers: 'in words'})).toEqual({refused: 'K has no total that is added up from its answers'});
});

test('a total lies in the range, and one answer more never lowers it', () => {
  const answers = fc.array(fc.integer({min: 0, max: 3}), {minLength: 4, maxLength: 4});
  fc.assert(
    fc.property(answers, fc.nat(3), (list, place) => {
      const total = scored(list).total as number;
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(12);
      const more = list.map((answer, index) => (index === place ? Math.min(3, answer + 1) : answer));
      expect(scored(more).total).toBeGreaterThanOrEqual(total);
    }),
  );
});
