/** What may be shown of a small number, and how a series is read (MON-05). */
import fc from 'fast-check';
import {RULES} from '../../tests/helpers/figures.ts';
import {toSvg} from './chart-file.ts';
import {drawChart, pointWords} from './draw-chart.ts';
import {chartCsv, leftOutCsv} from './figures-csv.ts';
import {addMonths} from './periods.ts';
import {readableStep, readChart, verdictWords} from './read-chart.ts';
import type {Seen} from './seen.ts';
import {toSeries} from './series.ts';
import {type Audience, showAmount} from './small-numbers.ts';

const limits = RULES.format.small_numbers;

test.each<[string, number, number, Audience, boolean]>([
  ['Not available, nobody due', 0, 0, 'inside', false],
  ['3 of 4', 3, 4, 'inside', false],
  ['Not shown: too few (MON-05.6)', 3, 4, 'inside', true],
  ['Not shown: too few (MON-05.6)', 3, 4, 'outside', false],
  ['6 of 8', 6, 8, 'inside', true],
  ['6 of 8', 6, 8, 'outside', false],
  ['Not shown: too few (MON-05.6)', 6, 8, 'outside', true],
  ['70% (40 to 89%), 7 of 10', 7, 10, 'inside', true],
  ['Fewer than 5 of 40', 1, 40, 'outside', false],
  ['3% (0 to 13%), 1 of 40', 1, 40, 'inside', false],
  ['0% (0 to 9%), 0 of 40', 0, 40, 'outside', false],
])('%s: %d of %d, %s, apart: %s', (words, above, below, audience, isApart) => {
  expect(showAmount({above, below, values: 0}, {kind: 'share', limits, audience, isApart}).words).toBe(words);
});

/** A month for each share of `of`, from January 2024. */
function months(counts: readonly number[], of: number | readonly number[]): Seen[] {
  return counts.map((above, place) => ({
    month: addMonths('2024-01', place),
    above,
    below: typeof of === 'number' ? of : (of[place] ?? 0),
  }));
}

function read(seen: readonly Seen[], kind: 'share' | 'hours' | 'median' = 'share') {
  const series = toSeries(seen, seen.at(-1)?.month ?? '2024-01');
  return {series, chart: readChart(series, {kind, step: 'month', audience: 'inside', format: RULES.format})};
}

const words = ({chart}: ReturnType<typeof read>) => [
  chart.kind,
  verdictWords(chart),
  ...chart.findings.map((finding) => `${finding.words} ${finding.section}`),
  ...chart.notes,
];

test('a signal is explained: how long the run is, where, and what would be ordinary', () => {
  const shift = read(months([20, 22, 18, 21, 19, 20, 22, 30, 29, 31, 28, 30, 29, 33, 30, 31], 100));
  expect(words(shift)).toMatchInlineSnapshot(`
[
  "p-chart",
  "Signal: 2 findings.",
  "9 points in a row above the center, Aug 2024 to Apr 2025. With 16 useful points, up to 7 are ordinary. MON-05.3",
  "The line crosses the center once. With 16 useful points, 4 or more are ordinary. MON-05.3",
]
`);
  expect(shift.chart.points.map(({flags}) => flags.length > 0)).toEqual([...Array(7).fill(false), ...Array(9).fill(true)]);
});

test('one month outside its own limits', () => {
  const odd = read(months([20, 22, 18, 21, 19, 45, 22, 18, 21, 19, 20, 22], 100));
  expect(words(odd)).toMatchInlineSnapshot(`
[
  "p-chart",
  "Signal: 2 findings.",
  "Jun 2024: 45% is above its upper limit of 35%. MON-05.4",
  "The line crosses the center 2 times. With 12 useful points, 3 or more are ordinary. MON-05.3",
]
`);
  const {chart} = odd;
  expect(pointWords(chart.points[5] as never, chart)).toMatchInlineSnapshot(
    `"Jun 2024: 45% (36 to 55%), 45 of 100. Limits 10% to 35%. Signal: outside its limits."`,
  );
});

test('ordinary, too few months, months too small, and months too thin for limits', () => {
  expect(words(read(months([20, 22, 18, 21, 19, 25, 22, 18, 21, 19, 20, 22], 100)))).toMatchInlineSnapshot(`
[
  "p-chart",
  "No signal: ordinary ups and downs around the center.",
]
`);
  expect(words(read(months([20, 22, 18], 100)))).toMatchInlineSnapshot(`
[
  "run chart",
  "No verdict.",
  "3 months: fewer than 10, so there is no verdict (MON-05.2).",
]
`);
  expect(words(read(months(Array(12).fill(6), 20)))).toMatchInlineSnapshot(`
[
  "run chart",
  "No verdict.",
  "0 of 12 months have enough for a verdict, and 10 are needed (MON-05.2, MON-05.6). Group three months: choose it above.",
]
`);
  expect(words(read(months([2, 1, 3, 2, 1, 2, 3, 1, 2, 2, 1, 3], 40)))).toMatchInlineSnapshot(`
[
  "run chart",
  "No verdict.",
  "At 12 points fewer than 5 are expected: a run chart, without limits (MON-05.2).",
  "Only 7 of the months do not lie on the median: no verdict on runs below 10 (MON-05.3).",
]
`);
  expect(
    words(read(months([20, 2, 18, 21, 19, 25, 22, 18, 21, 19, 20, 22], [100, 12, ...Array(10).fill(100)]))),
  ).toMatchInlineSnapshot(`
[
  "p-chart",
  "No signal: ordinary ups and downs around the center.",
  "1 month with fewer than 30 below the line: drawn hollow, and no rule reads them (MON-05.6).",
]
`);
});

test('months that are all too small for a share are put together by three, where that gives one', () => {
  const step = (of: number, step: 'month' | 'quarter' = 'month') =>
    readableStep(read(months(Array(12).fill(2), of)).series, {kind: 'share', step, audience: 'inside', format: RULES.format});
  expect([step(4), step(3), step(10), step(10, 'quarter')]).toEqual(['quarter', 'month', 'month', 'quarter']);
});

test('hours have a run chart without limits, since hours of one client are not independent of each other', () => {
  expect(words(read(months([80, 82, 79, 81, 80, 83, 79, 82, 80, 81, 82, 79], 100), 'hours'))).toMatchInlineSnapshot(`
[
  "run chart",
  "No signal: ordinary ups and downs around the median.",
]
`);
});

test('what leaves the page shows what the page shows, and no cell is a formula', () => {
  const {chart, series} = read(months([20, 2, 18, 21, 19, 45, 22, 18, 21, 19, 20, 22], [100, 4, ...Array(10).fill(100)]));
  const [head, first, second] = chartCsv({name: '=cmd()', section: 'MON-04.3.4', track: 'all'}, chart, series.months).split(
    '\r\n',
  );
  expect([head, first, second]).toMatchInlineSnapshot(`
[
  "indicator,section,track,period,figure,n,value,interval_from,interval_to,center,limit_from,limit_to,flags,left_out,missing",
  "'=cmd(),MON-04.3.4,all,2024-01,"20% (13 to 29%), 20 of 100",100,0.2,0.1334,0.2888,0.2227,0.0979,0.3476,,0,0",
  "'=cmd(),MON-04.3.4,all,2024-02,2 of 4,4,,,,0.2227,,,,0,0",
]
`);
  expect(leftOutCsv([{file: '@x.csv', line: 3, why: '=1+1'}])).toContain(`'@x.csv,3,,'=1+1`);
  const svg = toSvg(drawChart(chart, 700), {title: 'No-shows <all> & "more"', lines: ['a']});
  expect(svg).toContain('No-shows &lt;all&gt; &amp; &quot;more&quot;');
  expect(svg).not.toMatch(/NaN|undefined|style=|<script/);
});

test('a chart can be drawn of any series, on any width', () => {
  const month = fc.tuple(fc.nat({max: 60}), fc.nat({max: 60}));
  fc.assert(
    fc.property(fc.array(month, {minLength: 1, maxLength: 40}), fc.integer({min: 300, max: 900}), (list, width) => {
      const seen = months(
        list.map(([a, b]) => Math.min(a, b)),
        list.map(([a, b]) => Math.max(a, b)),
      );
      const {chart} = read(seen);
      const drawing = drawChart(chart, width);
      expect(JSON.stringify(drawing)).not.toMatch(/NaN|null/);
      expect(drawing.markers).toHaveLength(chart.points.filter(({value}) => value !== undefined).length);
      for (const {x, y} of drawing.markers) {
        expect(x >= 0 && x <= width && y >= 0 && y <= drawing.height).toBe(true);
      }
    }),
  );
});
