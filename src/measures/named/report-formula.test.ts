/** `npm run formula`. Published cases: ../vectors.test.ts. */
import fc from 'fast-check';
import {CHANGE} from './change.ts';
import {FIGURES} from './figures.ts';
import {OPERATIONS} from './operations.ts';
import {reportFormula} from './report-formula.ts';

const NAMES = Object.keys({...CHANGE, ...FIGURES, ...OPERATIONS});

test('the published example of Jacobson and Truax turns with the scale', () => {
  const groups = {m_clin: 40, sd_clin: 7.5, m_norm: 60, sd_norm: 7.5};
  expect(reportFormula('csc_cutoffs', groups)).toEqual({a: 55, b: 45, c: 50});
  expect(reportFormula('csc_cutoffs', {...groups, higher_is_worse: true})).toEqual({a: 25, b: 75, c: 50});
});

test('a name however it is spelled, and a whole case', () => {
  const inputs = {k: 6, n: 8};
  const found = reportFormula('wilson95', inputs);
  expect(reportFormula('Wilson-95', inputs)).toEqual(found);
  expect(reportFormula('wilson95', {id: 'wilson95-06', formula: 'wilson95', inputs, expected: {}})).toEqual(found);
});

test('what has no value is null, with the reason', () => {
  expect(
    reportFormula('kappa', {
      m: [
        [9, 0],
        [0, 0],
      ],
    }),
  ).toEqual({
    po: 1,
    pe: 1,
    kappa: null,
    not_defined: 'chance agreement is complete, because both raters used one category only',
  });
  expect(reportFormula('attendance_rate', {attended: 0, scheduled: 4, excused_excluded: 4})).toEqual({
    value: null,
    not_defined: 'nobody is left to count: the denominator is 0',
  });
  expect(reportFormula('productivity', {direct_hours: 3, paid_hours: 0})).toMatchObject({value: null});
  expect(reportFormula('alos_days', {los: []})).toMatchObject({value: null});
  expect(reportFormula('response_rate_50pct', {pairs: [[8, 2]]})).toMatchObject({value: null});
  expect(reportFormula('anhoej', {n: 9})).toMatchObject({max_run: null, min_crossings: null});
  expect(reportFormula('d_independent', {m1: 1, sd1: 0, n1: 1, m2: 2, sd2: 0, n2: 1})).toMatchObject({d: null, g: null});
});

test('inputs that a formula does not take are named', () => {
  const error = (name: string, given: unknown) => reportFormula(name, given).error;
  expect(
    [
      error('rci', {x1: 1, x2: 3, sd: '4', r: 2}),
      error('rci', {x1: 1, x2: 3, sd: 4, r: 0.9, better: 'lower'}),
      error('wilson95', {k: 3, n: 2}),
      error('no_show_rate', {no_shows: 5, scheduled: 10, cancelled_in_time: 6}),
      error('readmission_30d', {readmitted: 5}),
      error('kappa', {
        m: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      }),
      error('weighted_kappa', {
        m: [
          [1, 2],
          [3, 4],
        ],

        power: 3,
      }),
      error('constructor', {}),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
"sd is missing or not a number; r is not from 0 to 1
"better" is no input of this formula
k is greater than n
no_shows is greater than scheduled less cancelled_in_time
discharges_at_risk is missing or not a number
m has not as many rows as columns
power is not 1 (linear weights) or 2 (quadratic)
"constructor" is no formula here: rci, csc_cutoffs, classify, d_paired, d_independent, d_ppc2, wilson95, kappa, weighted_kappa, icc, p_chart, anhoej, runs_limits, run_rules, attendance_rate, no_show_rate, completion_rate, readmission_30d, measure_completion_rate, alos_days, median_los_days, days_to_first_session_median, average_daily_census, productivity, group_fill_rate, response_rate_50pct, remission_rate"
`);
});

describe.each(NAMES)('%s', (name) => {
  test('answers any JSON with numbers, null or an error, and never throws', () => {
    const keys = 'x1 x2 sd r k n m x values pbar power pre post threshold cutoff los days pairs attended scheduled'.split(' ');
    const numbers = fc.oneof(fc.double(), fc.integer({min: -3, max: 30}));
    const value = fc.oneof(numbers, fc.array(numbers), fc.array(fc.array(fc.nat(9))), fc.jsonValue());
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(fc.constantFrom(...keys), value), fc.jsonValue()), (given) => {
        const report = reportFormula(name, given);
        const found = Object.values(report).filter((one) => typeof one === 'number');
        expect(found.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
