import fc from 'fast-check';
import {draftInstruments} from '../../../tests/helpers/instruments.ts';
import {isNotDefined} from '../not-defined.ts';
import {outcomeRates} from './outcome-rates.ts';
import type {Pair} from './rates.ts';
import {type ChangeRule, changeRule} from './rule.ts';

const {instruments} = draftInstruments();
const ruleFor = (key: string) =>
  changeRule(instruments.get(key) as NonNullable<ReturnType<typeof instruments.get>>) as ChangeRule;

/** MON-02.9: recovered, improved (twice), unchanged (twice), worse. */
const PAIRS: Pair[] = [
  [20, 8],
  [20, 14],
  [9, 2],
  [20, 15],
  [12, 9],
  [12, 18],
];

test('each rate has its own denominator', () => {
  expect(outcomeRates({pairs: PAIRS, admitted: 8, rule: ruleFor('phq-9')})).toMatchObject({
    pairs: 6,
    cases: 5,
    improved: {of: 6, share: 0.5},
    worse: {of: 6, share: 1 / 6},
    recovered: {of: 5, share: 0.2},
    response: {of: 5, share: 0.2},
    remission: {of: 5, share: 0},
    outOfAdmitted: {improved: {of: 8, share: 3 / 8}, worse: {of: 8, share: 1 / 8}},
  });
});

test('what cannot be said says why', () => {
  expect(outcomeRates({pairs: [], rule: ruleFor('phq-9')})).toMatchObject({
    improved: {notDefined: expect.any(String)},
    recovered: {notDefined: expect.any(String)},
  });
  const {caseAt: _, ...withoutLine} = ruleFor('ors');
  expect(outcomeRates({pairs: [[20, 30]], rule: withoutLine})).toMatchObject({
    improved: {share: 1},
    recovered: {notDefined: 'this instrument has no case line, so nobody recovers by it'},
  });
  expect(outcomeRates({pairs: PAIRS, admitted: 5, rule: ruleFor('phq-9')}).outOfAdmitted).toMatchObject({
    improved: {notDefined: 'fewer were admitted than have two scores: check the counts'},
  });
});

test('nobody is both improved and worse, and who recovered has improved', () => {
  const score = fc.integer({min: 0, max: 27});
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), {minLength: 1}), (pairs) => {
      const {improved, worse, recovered, cases} = outcomeRates({pairs, rule: ruleFor('phq-9')});
      const share = (rate: typeof improved) => (isNotDefined(rate) ? 0 : rate.share);
      expect(share(improved) + share(worse)).toBeLessThanOrEqual(1 + 1e-12);
      expect(share(recovered) * cases).toBeLessThanOrEqual(share(improved) * pairs.length + 1e-9);
    }),
  );
});
