import fc from 'fast-check';
import {draftInstruments} from '../../../tests/helpers/instruments.ts';
import {isNotDefined} from '../not-defined.ts';
import {judgeChange} from './judge.ts';
import {linesBetween, readNorms} from './own-norms.ts';
import {changeRule} from './rule.ts';
import {sayChange} from './say-change.ts';
import {readScores, type TypedScore} from './typed-scores.ts';

const {instruments} = draftInstruments();
const PHQ = {name: 'PHQ-9', range: {from: 0, to: 27}};

const rows = (...list: [week: string, score: string][]): TypedScore[] => list.map(([week, score]) => ({week, score}));
const messages = (...list: [week: string, score: string][]) =>
  readScores(rows(...list), PHQ).problems.map(({row, field, message}) => `${row} ${field}: ${message}`);

test('scores in the order of time; rows without a score do not count', () => {
  expect(readScores(rows(['4', '12'], ['0', ' 19 '], ['', '']), PHQ)).toEqual({
    results: [
      {day: 0, score: 19},
      {day: 28, score: 12},
    ],
    dated: true,
    problems: [],
  });
  expect(readScores(rows(['', '19'], ['', '12']), PHQ)).toMatchObject({dated: false, results: [{day: 0}, {day: 1}]});
  expect(readScores(rows(['0', '3.5']), {...PHQ, fractions: true}).results).toEqual([{day: 0, score: 3.5}]);
});

test('what cannot be is refused in words, and not counted', () => {
  expect(messages(['0', '28'], ['1', '-1'], ['2', '12,5'], ['3', '7.5'], ['soon', '5'], ['600', '5'])).toMatchInlineSnapshot(`
[
  "0 score: 28 is no total of PHQ-9: it runs from 0 to 27",
  "1 score: -1 is no total of PHQ-9: it runs from 0 to 27",
  "2 score: "12,5" is not a number",
  "3 score: Totals of PHQ-9 are whole numbers",
  "4 week: "soon" is not a week: write 0 for admission, then 1, 2, 4",
  "5 week: "600" is not a week: write 0 for admission, then 1, 2, 4",
]
`);
  expect(messages(['0', '19'], ['', '12'])).toEqual(['1 week: Give every score its week, or none']);
  expect(messages(['2', '19'], ['2', '12'])).toEqual(['1 week: Week 2 has a score already']);
  expect(readScores(rows(['0', '28']), PHQ).results).toEqual([]);
});

test('whatever is typed: each score is a total of the form, in order, or is named', () => {
  const typed = fc.record({
    week: fc.oneof(fc.string(), fc.nat(60).map(String)),
    score: fc.oneof(fc.string(), fc.integer({min: -5, max: 40}).map(String)),
  });
  fc.assert(
    fc.property(fc.array(typed, {maxLength: 8}), (list) => {
      const {results, problems} = readScores(list, PHQ);
      expect(results.every(({score, day}) => score >= 0 && score <= 27 && Number.isInteger(score) && Number.isInteger(day))).toBe(
        true,
      );
      expect(results.map(({day}) => day)).toEqual(results.map(({day}) => day).toSorted((a, b) => a - b));
      const refused = new Set(problems.filter(({message}) => !/already|every score/.test(message)).map(({row}) => row));
      expect(results.length).toBe(list.filter(({score}, row) => score.trim() !== '' && !refused.has(row)).length);
    }),
  );
});

test('own norms: empty stays the manual’s, and a bad number is named', () => {
  expect(readNorms({sd: ' 5.5', reliability: '.84', caseAt: ''})).toEqual({
    own: {sd: 5.5, reliability: 0.84},
    groups: {},
    problems: [],
  });
  expect(
    readNorms({reliability: '1', sd: '0', reliable: '-3', healthySd: '3,8'}).problems.map(({message}) => message),
  ).toMatchInlineSnapshot(`
[
  "Points that count: "-3" is not a number from 0 upward",
  "Spread (SD): 0 would make every change count",
  "Reliability (r): 1 is not between 0 and 1",
  "Healthy group: SD: "3,8" is not a number from 0 upward",
]
`);
});

test('the lines of MON-02.8 by the recorded groups, and with own numbers in them', () => {
  const groups = instruments.get('phq-9')?.change?.groups;
  expect(linesBetween(groups, {}, 'lower')).toMatchObject({
    a: expect.closeTo(4.9, 5),
    b: expect.closeTo(10.9, 5),
    c: expect.closeTo(8.597, 3),
  });
  expect(linesBetween(groups, {healthyMean: 5}, 'lower')).toMatchObject({b: expect.closeTo(12.6, 5)});
  expect(linesBetween(undefined, {healthyMean: 5}, 'lower')).toBeUndefined();
});

function said(key: string, before: number, after: number) {
  const instrument = instruments.get(key);
  const rule = instrument && changeRule(instrument);
  if (!rule || isNotDefined(rule)) {
    throw new Error(`${key} has no rule`);
  }
  const {verdict, rows} = sayChange({before, after, judgment: judgeChange({before, after, rule}), rule});
  return [verdict, ...rows.map(({name, value}) => `${name}: ${value}`)].join('\n');
}

test('what a change means', () => {
  expect(said('phq-9', 20, 14)).toMatchInlineSnapshot(`
"Reliably improved: 6 points better, from 20 to 14.
Change, last minus first: −6
Points that count: 6 or more: reached
Reliable change index: −2.1; beyond 1.96 either way
Case (10 or more): at the start yes, at the end yes
Gone of the first score: 30%
Response (half or more gone): no
Remission: no
By other thresholds: 5 points: reliably improved; 7 points: no reliable change. The answer hangs on the rule: say which you used"
`);
  expect(said('phq-9', 6, 3)).toMatchInlineSnapshot(`
"No reliable change: 3 points better, from 6 to 3.
Change, last minus first: −3
Points that count: 6 or more: not reached
Reliable change index: −1.05; within 1.96 either way
Case (10 or more): at the start no, at the end no
Gone of the first score: 50%
Response (half or more gone): it is counted only among those who began as a case
Remission: it is counted only among those who began as a case
By other thresholds: 5 points: no reliable change; 7 points: no reliable change"
`);
  expect(said('pcl-5', 50, 28)).toMatchInlineSnapshot(`
"Recovered: 22 points better, from 50 to 28.
Change, last minus first: −22
Points that count: 15 or more: reached
Case (31 or more; at the end, 29 or more): at the start yes, at the end no
By other thresholds: 10 points: recovered; 18 points: recovered"
`);
  expect(said('ors', 20, 25)).toMatchInlineSnapshot(`
"Recovered: 5 points better, from 20 to 25.
Change, last minus first: +5
Points that count: 5 or more: reached
Case (below 25): at the start yes, at the end no"
`);
});
