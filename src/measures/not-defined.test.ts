/** Where a formula has no value it says why. Whatever the inputs, nothing is NaN or infinite. */
import fc from 'fast-check';
import {icc} from './agreement/icc.ts';
import {kappa} from './agreement/kappa.ts';
import {changeCutoffs} from './change/change-cutoffs.ts';
import {classify} from './change/classify.ts';
import {effectSize} from './change/effect-size.ts';
import {controlledChange, groupDifference} from './change/effect-size-groups.ts';
import {percentChange} from './change/percent-change.ts';
import {reliableChange} from './change/reliable-change.ts';
import {mean, median} from './figures/center.ts';
import {occupancy} from './figures/occupancy.ts';
import {pChart} from './figures/p-chart.ts';
import {pChartSeries} from './figures/p-chart-series.ts';
import {per} from './figures/per.ts';
import {proportion} from './figures/proportion.ts';
import {runChart} from './figures/run-chart.ts';
import {runsLimits} from './figures/runs-limits.ts';

const why = (result: unknown) => (result as {notDefined?: string}).notDefined;

test('says why', () => {
  const change = {before: 12, after: 9};
  expect(why(reliableChange({...change, sd: 0, reliability: 0.9}))).toMatchInlineSnapshot(
    `"the spread is 0, so there is nothing to compare a change with"`,
  );
  expect(why(reliableChange({...change, sd: 6, reliability: 1}))).toMatchInlineSnapshot(
    `"a reliability of 1 leaves no error, so there is nothing to compare a change with"`,
  );
  expect(why(changeCutoffs({clinical: {mean: 9, sd: 0}, healthy: {mean: 3, sd: 0}}).c)).toMatchInlineSnapshot(
    `"neither group has any spread"`,
  );
  expect(why(percentChange({before: 0, after: 3}))).toMatchInlineSnapshot(
    `"the first score is 0, and nothing can be gone of it"`,
  );
  expect(why(proportion({numerator: 0, denominator: 3, excluded: 3}))).toMatchInlineSnapshot(
    `"nobody is left to count: the denominator is 0"`,
  );
  expect(why(pChart({center: 0.1, n: 0}))).toMatchInlineSnapshot(`"nobody could have counted: n is 0"`);
  expect(why(runChart([]))).toMatchInlineSnapshot(`"there are no values"`);
  expect(why(mean([]))).toBe(why(median([])));
  expect(
    why(
      kappa([
        [0, 0],
        [0, 0],
      ]),
    ),
  ).toMatchInlineSnapshot(`"nothing was rated"`);
  expect(
    why(
      (
        kappa([
          [9, 0],
          [0, 0],
        ]) as {kappa: unknown}
      ).kappa,
    ),
  ).toMatchInlineSnapshot(`"chance agreement is complete, because both raters used one category only"`);
  expect(why(icc([[1, 2]]))).toMatchInlineSnapshot(`"it takes two or more things and two or more raters"`);
  expect(
    why(
      (
        icc([
          [3, 3],
          [3, 3],
        ]) as {icc21: unknown}
      ).icc21,
    ),
  ).toMatchInlineSnapshot(`"the ratings do not differ, so there is no spread to divide up"`);
  expect(why(occupancy({seatsFilled: 0, groups: 0, capacity: 12}))).toMatchInlineSnapshot(
    `"no group was held, or it had no seats"`,
  );
  const group = {beforeMean: 9, afterMean: 5, beforeSd: 0, afterSd: 0, n: 1, r: 1};
  const {pre, average, z, correction, g} = effectSize(group);
  expect([pre, average, z, correction, g].map(why)).toMatchInlineSnapshot(`
[
  "the spread before is 0",
  "the mean spread is 0",
  "the spread of the differences is 0",
  "one client has no spread",
  "the spread before is 0",
]
`);
});

/** Every number in a result, however deep. */
function numbersIn(value: unknown): number[] {
  return typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];
}

const points = fc.integer({min: 0, max: 80});
const spread = fc.double({min: 0, max: 20, noNaN: true}).map((value) => Math.round(value * 100) / 100);
const unit = fc.integer({min: 0, max: 100}).map((value) => value / 100);
const matrix = (size: number, max: number) =>
  fc.array(fc.array(fc.integer({min: 0, max}), {minLength: size, maxLength: size}), {minLength: size, maxLength: size});

test('is never NaN or infinite', () => {
  fc.assert(
    fc.property(
      points,
      points,
      spread,
      spread,
      unit,
      matrix(3, 4),
      fc.array(points, {maxLength: 30}),
      (a, b, s, t, u, m, list) => {
        const results = [
          reliableChange({before: a, after: b, sd: s, reliability: u}),
          changeCutoffs({clinical: {mean: a, sd: s}, healthy: {mean: b, sd: t}}),
          percentChange({before: a, after: b}),
          classify({before: a, after: b, threshold: s, cutoff: t}),
          proportion({numerator: Math.min(a, b), denominator: b}),
          pChart({center: u, n: a}),
          runChart(list),
          kappa(m),
          kappa(m, 'linear'),
          kappa(m, 'quadratic'),
          icc(m),
          effectSize({beforeMean: a, afterMean: b, beforeSd: s, afterSd: t, n: a, r: 2 * u - 1}),
          mean(list),
          median(list),
          groupDifference({mean: a, sd: s, n: a}, {mean: b, sd: t, n: b}),
          controlledChange({
            treated: {before: {mean: a, sd: s, n: a}, after: b},
            control: {before: {mean: b, sd: t, n: b}, after: a},
          }),
          pChartSeries(list.map((of) => ({counted: Math.floor(of / 2), of}))),
          runsLimits(list.length),
          occupancy({seatsFilled: 0, groups: a, capacity: b}),
          per(a, b),
        ];
        expect(numbersIn(results).filter((value) => !Number.isFinite(value))).toEqual([]);
      },
    ),
  );
});

test('a Wilson interval holds its share, lies within 0 and 1, and turns with what is counted', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 500}), fc.nat(500), (denominator, some) => {
      const numerator = some % (denominator + 1);
      const found = proportion({numerator, denominator}) as {share: number; lower: number; upper: number};
      expect(found.lower).toBeLessThanOrEqual(found.share);
      expect(found.upper).toBeGreaterThanOrEqual(found.share);
      expect(found.lower).toBeGreaterThanOrEqual(0);
      expect(found.upper).toBeLessThanOrEqual(1);
      const rest = proportion({numerator: denominator - numerator, denominator}) as {lower: number};
      expect(rest.lower).toBeCloseTo(1 - found.upper, 10);
    }),
  );
});

test('weights change nothing between two categories', () => {
  fc.assert(
    fc.property(matrix(2, 20), (table) => {
      expect(kappa(table, 'quadratic')).toEqual(kappa(table));
      expect(kappa(table, 'linear')).toEqual(kappa(table));
    }),
  );
});

test('who turns a scale round, turns the classes round with it, but on the line itself', () => {
  fc.assert(
    fc.property(points, points, fc.integer({min: 1, max: 20}), points, (before, after, threshold, cutoff) => {
      const half = cutoff + 0.5;
      const lower = classify({before, after, threshold, cutoff: half});
      const higher = classify({before: -before, after: -after, threshold, cutoff: -half, better: 'higher'});
      expect(higher).toEqual(lower);
    }),
  );
});
