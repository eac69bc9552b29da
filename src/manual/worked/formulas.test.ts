/** Every formula as a reader sees it worked out. The numbers themselves: ../formulas/vectors.test.ts. */
import {readGoodPage} from '../../../tests/helpers/manual.ts';
import type {Instrument} from '../data/instruments.ts';
import {workOut} from '../work-out.ts';
import {FORMULAS} from './formulas.ts';

const PHQ: Instrument = {
  key: 'phq-9',
  page: 'INS-01',
  name: 'PHQ-9',
  items: 9,
  answers: {from: 0, to: 3},
  prorate: 2,
  range: {from: 0, to: 27},
  bands: [
    {from: 0, to: 9, label: 'mild'},
    {from: 10, to: 27, label: 'moderate'},
  ],
  cutoffs: [{at: 10, means: 'positive screen', status: 'evidence'}],
  critical: [{item: 9, at: 1, action: 'SAF-02'}],
  licence: 'public-domain',
};

const seen = new Set<string>();

function worked(formula: string, inputs: string, instruments: Instrument[] = [PHQ]): string {
  seen.add(formula);
  const fence = `\`\`\`worked title="T" formula="${formula}"\n${inputs}\n\`\`\``;
  const [source] = readGoodPage({body: `## Section {/* #saf-02-1 */}\n\n${fence}`}).worked;
  const {inputs: given, steps, result} = workOut(source as never, {instruments});
  return [
    '',
    ...given.map(({label, value}) => `${label}: ${value}`),
    ...steps.map((step) => `- ${step}`),
    `= ${result}`,
    '',
  ].join('\n');
}

const CHANGE: Instrument['change'] = {
  reliable: 6,
  sd: 6.1,
  reliability: 0.89,
  case_at: 10,
  groups: {
    clinical: {name: 'a', mean: 17.1, sd: 6.1, source: 's'},
    healthy: {name: 'b', mean: 3.3, sd: 3.8, source: 's'},
  },
  source: 's',
  status: 'evidence',
};

test.each([
  ['reliable-change', 'before: 12\nafter: 9', 'sd: 6.1\nreliability: 0.89'],
  ['classify', 'before: 12\nafter: 9', 'threshold: 6\ncutoff: 10'],
  ['change-cutoffs', '', 'clinical_mean: 17.1\nclinical_sd: 6.1\nnormal_mean: 3.3\nnormal_sd: 3.8'],
])('%s by an instrument’s record is that with its numbers typed', (formula, given, numbers) => {
  const named = worked(formula, `instrument: k\n${given}`, [{...PHQ, key: 'k', name: 'K', change: CHANGE}]);
  expect(named).toBe(`\nInstrument: K${worked(formula, `${numbers}\n${given}`)}`);
  expect(worked(formula, `instrument: k\n${given}`, [{...PHQ, key: 'k', change: undefined}])).toContain('cannot be worked out');
});

test('reliable change', () => {
  expect(worked('reliable-change', 'before: 19\nafter: 12\nsd: 6.1\nreliability: 0.89')).toMatchInlineSnapshot(`
"
Score before: 19
Score after: 12
Spread (SD) of the reference group: 6.1
Reliability: 0.89
Better: lower scores
- Error of one score = 6.1 × √(1 − 0.89) = 2.023
- Error of a change = √2 × 2.023 = 2.861
- Threshold = 1.96 × 2.861 = 5.61; in whole points: 6
- Index = (12 − 19) / 2.861 = −2.45
= The change of 7 points is larger than 5.61: reliable, for the better.
"
`);
  expect(
    worked('reliable-change', 'before: 32.5\nafter: 47.5\nsd: 7.5\nreliability: 0.80\nbetter: higher'),
  ).toMatchInlineSnapshot(`
"
Score before: 32.5
Score after: 47.5
Spread (SD) of the reference group: 7.5
Reliability: 0.8
Better: higher scores
- Error of one score = 7.5 × √(1 − 0.8) = 3.354
- Error of a change = √2 × 3.354 = 4.743
- Threshold = 1.96 × 4.743 = 9.3; in whole points: 10
- Index = (47.5 − 32.5) / 4.743 = 3.16
= The change of 15 points is larger than 9.3: reliable, for the better.
"
`);
  expect(worked('reliable-change', 'before: 12\nafter: 11\nsd: 6\nreliability: 1')).toMatchInlineSnapshot(`
"
Score before: 12
Score after: 11
Spread (SD) of the reference group: 6
Reliability: 1
Better: lower scores
= Not defined: a reliability of 1 leaves no error, so there is nothing to compare a change with.
"
`);
});

test('cut-offs of change', () => {
  expect(
    worked('change-cutoffs', 'clinical_mean: 17.1\nclinical_sd: 6.1\nnormal_mean: 3.3\nnormal_sd: 3.8'),
  ).toMatchInlineSnapshot(`
"
Clinical group: mean: 17.1
Clinical group: spread (SD): 6.1
Healthy group: mean: 3.3
Healthy group: spread (SD): 3.8
Better: lower scores
- a = 17.1 − 2 × 6.1 = 4.9
- b = 3.3 + 2 × 3.8 = 10.9
- c = (6.1 × 3.3 + 3.8 × 17.1) / (6.1 + 3.8) = 8.6
= Line c is 8.6: a score below it is nearer to the healthy group than to the clinical one.
"
`);
  expect(
    worked('change-cutoffs', 'clinical_mean: 6.3\nclinical_sd: 7.1\nnormal_mean: 1.4\nnormal_sd: 3.6'),
  ).toMatchInlineSnapshot(`
"
Clinical group: mean: 6.3
Clinical group: spread (SD): 7.1
Healthy group: mean: 1.4
Healthy group: spread (SD): 3.6
Better: lower scores
- a = 6.3 − 2 × 7.1 = −7.9
- b = 1.4 + 2 × 3.6 = 8.6
- c = (7.1 × 1.4 + 3.6 × 6.3) / (7.1 + 3.6) = 3.05
= Line a lies beyond the healthy group's own mean and line b beyond the clinical group's: the groups overlap so far that no line separates them.
"
`);
});

test('percent change', () => {
  expect(worked('percent-change', 'before: 20\nafter: 11')).toMatchInlineSnapshot(`
"
Score before: 20
Score after: 11
- (20 − 11) / 20 = 45%
= A fall by 45%, less than half: no response.
"
`);
  expect(worked('percent-change', 'before: 20\nafter: 10')).toMatchInlineSnapshot(`
"
Score before: 20
Score after: 10
- (20 − 10) / 20 = 50%
= A fall by 50%, half or more: a response.
"
`);
  expect(worked('percent-change', 'before: 10\nafter: 12')).toMatchInlineSnapshot(`
"
Score before: 10
Score after: 12
- (10 − 12) / 10 = −20%
= A rise by 20%.
"
`);
  expect(worked('percent-change', 'before: 0\nafter: 12')).toMatchInlineSnapshot(`
"
Score before: 0
Score after: 12
= Not defined: the first score is 0, and nothing can be gone of it.
"
`);
});

test('four classes', () => {
  expect(worked('classify', 'before: 20\nafter: 8\nthreshold: 6\ncutoff: 10')).toMatchInlineSnapshot(`
"
Score before: 20
Score after: 8
Reliable change, in points: 6
Cut-off: 10
Better: lower scores
- Change from 20 to 8: 12 points better; 6 or more count: enough
- Start: 20 is at or above 10. End: 8 is below 10
= Recovered: enough points, and across the line.
"
`);
  expect(worked('classify', 'before: 12\nafter: 12\nthreshold: 6\ncutoff: 10')).toMatchInlineSnapshot(`
"
Score before: 12
Score after: 12
Reliable change, in points: 6
Cut-off: 10
Better: lower scores
- Change from 12 to 12: no points; 6 or more count: not enough
- Start: 12 is at or above 10. End: 12 is at or above 10
= No reliable change.
"
`);
  expect(worked('classify', 'before: 30\nafter: 48\nthreshold: 10\ncutoff: 47\nbetter: higher')).toMatchInlineSnapshot(`
"
Score before: 30
Score after: 48
Reliable change, in points: 10
Cut-off: 47
Better: higher scores
- Change from 30 to 48: 18 points better; 10 or more count: enough
- Start: 30 is below 47. End: 48 is at or above 47
= Recovered: enough points, and across the line.
"
`);
});

test('a share with its interval', () => {
  expect(worked('proportion', 'numerator: 31\ndenominator: 50\nexcluded: 2')).toMatchInlineSnapshot(`
"
Counted: 31
Out of: 50
Left out: 2
- Could have counted: 50 − 2 = 48
- Share = 31 / 48 = 64.6%
- Wilson 95% interval: 50.4% to 76.6%
= 31 of 48: 64.6%. True shares from 50.4% to 76.6% fit this count.
"
`);
  expect(worked('proportion', 'numerator: 0\ndenominator: 2\nexcluded: 2')).toMatchInlineSnapshot(`
"
Counted: 0
Out of: 2
Left out: 2
= Not defined: nobody is left to count: the denominator is 0.
"
`);
});

test('charts', () => {
  expect(worked('p-chart', 'center: 0.18\nn: 120')).toMatchInlineSnapshot(`
"
Center line: 18%
Could have counted this month (n): 120
- Expected = 120 × 0.18 = 21.6
- Sigma = √(0.18 × (1 − 0.18) / 120) = 3.507%
- Lower limit = 18% − 3 × 3.507% = 7.5%
- Upper limit = 18% + 3 × 3.507% = 28.5%
= A month of 120 is a signal below 7.5% or above 28.5%.
"
`);
  expect(worked('p-chart', 'center: 0.05\nn: 40')).toMatchInlineSnapshot(`
"
Center line: 5%
Could have counted this month (n): 40
- Expected = 40 × 0.05 = 2
- Sigma = √(0.05 × (1 − 0.05) / 40) = 3.446%
- Lower limit = 5% − 3 × 3.446% = −5.3%, so 0%
- Upper limit = 5% + 3 × 3.446% = 15.3%
= No month of 40 can fall below the limits; above 15.3% it is a signal.
"
`);
  expect(worked('run-chart', 'values: [60, 62, 61, 63, 60, 62, 61, 50, 52, 49, 51, 50, 52, 49, 58, 51]')).toMatchInlineSnapshot(`
"
Values, in order of time: 60, 62, 61, 63, 60, 62, 61, 50, 52, 49, 51, 50, 52, 49, 58, 51
- Median: 55. Useful points, not on it: 16 of 16
- Longest run on one side: 7; ordinary up to 7
- Crossings of the median: 3; ordinary from 4
= A signal: the crossings are fewer than chance usually gives.
"
`);
  expect(worked('run-chart', 'values: [3, 3, 4, 4, 5, 5, 6, 6]')).toMatchInlineSnapshot(`
"
Values, in order of time: 3, 3, 4, 4, 5, 5, 6, 6
- Median: 4.5. Useful points, not on it: 8 of 8
- Longest run on one side: 4
- Crossings of the median: 1
= Too few useful points for a verdict: 8, and the limits begin at 10.
"
`);
});

test('agreement', () => {
  expect(worked('kappa', 'table: [[26, 2], [3, 9]]')).toMatchInlineSnapshot(`
"
First rater in rows, second in columns: 26, 2; 3, 9
- Observed agreement = 35 / 40 = 0.875
- Agreement by chance, from the margins = 0.59
- κ = (0.875 − 0.59) / (1 − 0.59) = 0.70
= The raters agree on 87.5%. Kappa is 0.70: of the agreement that chance leaves open, 69.5% is reached.
"
`);
  expect(worked('kappa', 'table: [[36, 2], [2, 0]]')).toMatchInlineSnapshot(`
"
First rater in rows, second in columns: 36, 2; 2, 0
- Observed agreement = 36 / 40 = 0.9
- Agreement by chance, from the margins = 0.905
- κ = (0.9 − 0.905) / (1 − 0.905) = −0.05
= The raters agree on 90%. Kappa is −0.05: no more agreement than chance gives.
"
`);
  expect(worked('kappa', 'table: [[40, 0], [0, 0]]')).toMatchInlineSnapshot(`
"
First rater in rows, second in columns: 40, 0; 0, 0
- Observed agreement = 40 / 40 = 1
- Agreement by chance, from the margins = 1
= Not defined: chance agreement is complete, because both raters used one category only.
"
`);
  expect(worked('weighted-kappa', 'table: [[14, 2, 0], [1, 10, 2], [0, 1, 10]]\nweights: linear')).toMatchInlineSnapshot(`
"
First rater in rows, second in columns: 14, 2, 0; 1, 10, 2; 0, 1, 10
Weights: linear
- Observed agreement, linear weights = 0.925; exactly the same: 34 of 40
- Agreement by chance, from the margins, linear weights = 0.558
- κ = (0.925 − 0.558) / (1 − 0.558) = 0.83
= Kappa with linear weights is 0.83: of the agreement that chance leaves open, 83.1% is reached.
"
`);
  expect(
    worked('icc', 'ratings: [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]'),
  ).toMatchInlineSnapshot(`
"
Ratings: one pair or row a session, one place a rater: 9, 2, 5, 8; 6, 1, 3, 2; 8, 4, 6, 8; 7, 1, 2, 6; 10, 5, 6, 9; 6, 2, 4, 7
- n = 6, k = 4; MSR = 11.242, MSC = 32.486, MSE = 1.019, MSW = 6.264
- ICC(1,1) = (11.242 − 6.264) / (11.242 + 3 × 6.264) = 0.17
- ICC(2,1) = (11.242 − 1.019) / (11.242 + 3 × 1.019 + 4 / 6 × (32.486 − 1.019)) = 0.29
- ICC(3,1) = (11.242 − 1.019) / (11.242 + 3 × 1.019) = 0.71
= ICC(2,1) is 0.29; ICC(3,1) is 0.71, so a rater is constantly milder or stricter.
"
`);
});

test('effect sizes', () => {
  expect(
    worked('effect-size', 'before_mean: 15.4\nafter_mean: 9.4\nbefore_sd: 5.5\nafter_sd: 6.4\nn: 100\nr: 0.5'),
  ).toMatchInlineSnapshot(`
"
Mean before: 15.4
Mean after: 9.4
Spread (SD) before: 5.5
Spread (SD) after: 6.4
Clients with both scores (n): 100
Correlation of the two scores (r): 0.5
- Difference = 15.4 − 9.4 = 6
- d-pre = 6 / 5.5 = 1.09
- d-av = 6 / ((5.5 + 6.4) / 2) = 1.01
- Spread of the differences = √(5.5² + 6.4² − 2 × 0.5 × 5.5 × 6.4) = 6.001
- d-z = 6 / 6.001 = 1.00
- g = d-pre × (1 − 3 / (4 × 99 − 1)) = 1.08
= The mean fell by 6: d-pre 1.09, d-av 1.01, d-z 1.00, g 1.08.
"
`);
});

test('the middle of a list, and filled seats', () => {
  expect(worked('median', 'values: [14, 2, 3, 3, 5, 9]')).toMatchInlineSnapshot(`
"
Values: 14, 2, 3, 3, 5, 9
- In order: 2, 3, 3, 5, 9, 14
- Between the middle two of 6: (3 + 5) / 2 = 4
= The median is 4: half of the values are at or below it.
"
`);
  expect(worked('median', 'values: [5, 1, 3]')).toMatchInlineSnapshot(`
"
Values: 5, 1, 3
- In order: 1, 3, 5
- The middle one of 3: 3
= The median is 3: half of the values are at or below it.
"
`);
  expect(worked('mean', 'values: [28, 42, 56, 14, 70]')).toMatchInlineSnapshot(`
"
Values: 28, 42, 56, 14, 70
- Sum = 28 + 42 + 56 + 14 + 70 = 210
- Mean = 210 / 5 = 42
= The mean is 42.
"
`);
  expect(worked('mean', 'values: []')).toMatchInlineSnapshot(`
"
Values: none
= Not defined: there are no values.
"
`);
  expect(worked('occupancy', 'seats_filled: 423\ngroups: 45\ncapacity: 12')).toMatchInlineSnapshot(`
"
Seats filled: 423
Groups held: 45
Seats of one group: 12
- Seats = 45 × 12 = 540
- Filled = 423 / 540 = 78.3%
= 78.3% of the seats were filled.
"
`);
});

test('a score: what acts at any total comes first', () => {
  expect(worked('score', 'instrument: phq-9\nanswers: [2, 2, 1, 2, 1, 1, 1, 0, 1]')).toMatchInlineSnapshot(`
"
Instrument: PHQ-9
Answers to items 1 to 9: 2, 2, 1, 2, 1, 1, 1, 0, 1
- Sum = 2 + 2 + 1 + 2 + 1 + 1 + 1 + 0 + 1 = 11
= Item 9 is 1: SAF-02, at any total. Total 11: moderate. 10 or more: positive screen.
"
`);
  expect(worked('score', 'instrument: phq-9\nanswers: [1, 1, 0, 1, 0, 1, 0, null, 0]')).toMatchInlineSnapshot(`
"
Instrument: PHQ-9
Answers to items 1 to 9: 1, 1, 0, 1, 0, 1, 0, blank, 0
- Sum = 1 + 1 + 0 + 1 + 0 + 1 + 0 + 0 = 4
- 8 of 9 answered: 4 × 9 / 8 = 4.5, rounded with a half up
= Total 5, prorated: mild.
"
`);
  expect(worked('score', 'instrument: phq-9\nanswers: [1, null, null, 1, 0, 1, 0, 0, null]')).toMatchInlineSnapshot(`
"
Instrument: PHQ-9
Answers to items 1 to 9: 1, blank, blank, 1, 0, 1, 0, 0, blank
- Sum = 1 + 1 + 0 + 1 + 0 + 0 = 3
= Item 9 is blank: SAF-02, at any total. No total: 3 answers are blank.
"
`);
});

test('none was forgotten here', () => {
  expect([...seen].sort()).toEqual(Object.keys(FORMULAS).sort());
});
