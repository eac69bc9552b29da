/** Limits and runs, against the tables of MON-05.3 and monitoring.md, and against simple-statistics. */
import fc from 'fast-check';
import {binomialDistribution} from 'simple-statistics';
import {isNotDefined} from '../not-defined.ts';
import {anhoejLimits} from './anhoej.ts';
import {type PChart, pChartSeries} from './p-chart-series.ts';
import {fellBelow, type Proportion, proportion} from './proportion.ts';
import {type RunChart, runChart} from './run-chart.ts';
import {runsLimits} from './runs-limits.ts';

test.each([
  [10, 6, 2],
  [12, 7, 3],
  [16, 7, 4],
  [20, 7, 6],
  [24, 8, 8],
  [30, 8, 10],
  [40, 8, 14],
])('%d useful points: a run up to %d is ordinary, and crossings from %d', (useful, longestRun, fewestCrossings) => {
  expect(anhoejLimits(useful)).toEqual({longestRun, fewestCrossings});
});

test('the quantile is that of the library as far as the library goes, and goes on', () => {
  for (let useful = 10; useful <= 400; useful++) {
    let below = 0;
    const chances = binomialDistribution(useful - 1, 0.5) ?? [];
    const quantile = chances.findIndex((chance) => {
      below += chance;
      return below >= 0.05;
    });
    expect([useful, anhoejLimits(useful)?.fewestCrossings]).toEqual([useful, quantile]);
  }
  // Near the normal curve: 4999.5 − 1.645 × 50.
  expect(anhoejLimits(10_000)?.fewestCrossings).toBe(4917);
});

test.each([
  [10, 3, 9],
  [11, 4, 9],
  [15, 5, 12],
  [16, 5, 13],
  [25, 9, 18],
  [27, 10, 19],
  [30, 11, 21],
  [35, 13, 24],
  [40, 15, 27],
])('%d useful points: %d to %d runs', (useful, lower, upper) => {
  expect(runsLimits(useful)).toEqual({lower, upper});
});

test('too few points have no limits', () => {
  expect(anhoejLimits(9)).toBeUndefined();
  expect(runsLimits(9)).toMatchInlineSnapshot(`
{
  "notDefined": "the limits begin at 10 useful points",
}
`);
});

test('where the longest run is, points on the center left out', () => {
  const found = runChart([5, 1, 5, 6, 4, 7, 8, 1, 1]) as RunChart;
  expect(found).toMatchObject({median: 5, longestRun: 2, longestRunAt: {from: 5, to: 6}});
  // A center that was frozen before.
  expect(runChart([5, 6, 7, 5, 8, 9], 5)).toMatchObject({median: 5, useful: 4, longestRun: 4, longestRunAt: {from: 1, to: 5}});
  expect(runChart([3, 3, 3])).not.toHaveProperty('longestRunAt');
});

test('a long list of days', () => {
  const days = Array.from({length: 200_000}, (_, day) => (day * 7919) % 101);
  expect(runChart(days)).toMatchObject({median: 50, limits: {longestRun: expect.any(Number)}});
});

describe('a p-chart of months', () => {
  const series = (months: [number, number][], center?: number) =>
    pChartSeries(
      months.map(([counted, of]) => ({counted, of})),
      center,
    ) as PChart;

  test('has limits by each month’s own n, and names what lies outside', () => {
    // MON-05.4: center 18%, 120 and 60 scheduled days.
    const chart = series(
      [
        [18, 120],
        [16, 60],
        [36, 120],
        [8, 120],
      ],
      0.18,
    );
    expect(chart.months).toMatchObject([
      {share: 0.15, lower: expect.closeTo(0.0748, 4), upper: expect.closeTo(0.2852, 4), isThin: false},
      {lower: expect.closeTo(0.0312, 4), upper: expect.closeTo(0.3288, 4)},
      {outside: 'above'},
      {outside: 'below'},
    ]);
    expect(chart.months[1]).not.toHaveProperty('outside');
  });

  test('takes its center from all months, and says which are thin or empty', () => {
    const chart = series([
      [2, 40],
      [0, 0],
      [4, 80],
    ]);
    expect(chart.center).toBe(0.05);
    expect(chart.months).toMatchObject([{isThin: true}, {notDefined: 'nobody could have counted: n is 0'}, {isThin: true}]);
    expect(pChartSeries([{counted: 0, of: 0}])).toMatchInlineSnapshot(`
{
  "notDefined": "nobody could have counted in any month",
}
`);
    expect(pChartSeries([])).toEqual(pChartSeries([{counted: 0, of: 0}]));
  });

  test('reads runs about the center, not about the median', () => {
    const months = Array.from({length: 12}, (_, month): [number, number] => [month < 8 ? 20 : 1, 100]);
    expect(series(months).runs).toMatchObject({longestRun: 8, crossings: 1, longestRunAt: {from: 0, to: 7}});
  });

  test('no month of the baseline’s own share lies outside', () => {
    const counts = fc.array(fc.integer({min: 1, max: 300}), {minLength: 1, maxLength: 24});
    fc.assert(
      fc.property(counts, (list) => {
        const chart = pChartSeries(list.map((of) => ({counted: of, of: 2 * of})));
        expect(isNotDefined(chart) || chart.months.some((month) => 'outside' in month)).toBe(false);
      }),
    );
  });
});

test('a share fell only when its whole interval lies below the earlier one', () => {
  // MON-05.6: last year 66 of 100, this year 58 of 98.
  expect(fellBelow(0.66, proportion({numerator: 58, denominator: 98}) as Proportion)).toBe(false);
  expect(fellBelow(0.66, proportion({numerator: 50, denominator: 98}) as Proportion)).toBe(true);
});
