/** A series as a chart, read by the rules of MON-05: which chart it is, what is a signal in it, and why, in words. */
import type {ProgramFigures} from '../manual/data/program-figures.ts';
import {type PChart, pChartSeries} from '../measures/figures/p-chart-series.ts';
import {type RunChart, runChart} from '../measures/figures/run-chart.ts';
import {isNotDefined} from '../measures/not-defined.ts';
import type {Step} from './periods.ts';
import {periodWords} from './periods.ts';
import type {IndicatorKind} from './seen.ts';
import type {Point, Series} from './series.ts';
import {type Audience, percent, plain, type Shown, showAmount} from './small-numbers.ts';

export type ChartPoint = Shown & {
  period: string;
  label: string;
  /** Limits of a p-chart at this point. */
  limits?: {lower: number; upper: number};
  /** Rules that flag it. */
  flags: Rule[];
};

export type Rule = 'long run' | 'few crossings' | 'outside its limits';

/** What a rule found, whole sentences, and the section that it comes from. */
export type Finding = {rule: Rule; words: string; section: string};

export type Chart = {
  kind: 'run chart' | 'p-chart';
  unit: 'share' | 'days';
  points: ChartPoint[];
  /** The median, or the center of a p-chart; absent where too few points can be read. */
  center?: number;
  verdict: 'signal' | 'no signal' | 'no verdict';
  /** Why there is no verdict, and what else a reader must know. */
  notes: string[];
  findings: Finding[];
};

type Options = {kind: IndicatorKind; step: Step; audience: Audience; format: ProgramFigures};

/** Months that are all too small for a share are grouped by three (MON-05.2), where that gives one. */
export function readableStep(series: Series, options: Options): Step {
  const hasValue = (step: Step) => pointsOf(series, {...options, step}).some(({value}) => value !== undefined);
  return options.step === 'month' && !hasValue('month') && hasValue('quarter') ? 'quarter' : options.step;
}

function pointsOf(series: Series, {kind, step, audience, format}: Options): ChartPoint[] {
  const show = {kind, isApart: series.track !== undefined, audience, limits: format.small_numbers};
  return (step === 'month' ? series.months : series.quarters).map((point) => ({
    ...showAmount(point, show),
    period: point.period,
    label: periodWords(point.period),
    flags: [],
  }));
}

/** Source of the rules: MON-05.2 to MON-05.4, and MON-05.6 for small numbers. */
export function readChart(series: Series, options: Options): Chart {
  const {kind, step, format} = options;
  const source = step === 'month' ? series.months : series.quarters;
  const points = pointsOf(series, options);
  const chart: Chart = {
    kind: 'run chart',
    unit: kind === 'median' ? 'days' : 'share',
    points,
    verdict: 'no verdict',
    notes: [],
    findings: [],
  };
  const places = points.flatMap(({isLarge, value}, place) => (isLarge && value !== undefined ? [place] : []));
  const what = step === 'month' ? 'months' : 'quarters';
  if (places.length < format.charts.fewest_points) {
    return {...chart, notes: [tooFew(points, places.length, what, format)]};
  }
  const small = points.filter(({value, isLarge}) => value !== undefined && !isLarge).length;
  if (small > 0) {
    chart.notes.push(
      `${small} ${small === 1 ? what.slice(0, -1) : what} with fewer than ${format.small_numbers.verdict_from} below the line: drawn hollow, and no rule reads them (${format.small_numbers.section}).`,
    );
  }
  const values = places.map((place) => points[place]?.value ?? 0);
  const control =
    kind === 'share'
      ? controlled(
          places.map((place) => source[place] as Point),
          format,
          chart.notes,
        )
      : undefined;
  const runs = control?.runs ?? runChart(values);
  if (isNotDefined(runs)) {
    return chart;
  }
  chart.kind = control ? 'p-chart' : 'run chart';
  chart.center = runs.median;
  control?.months.forEach((month, index) => {
    const point = points[places[index] ?? -1];
    if (point && !isNotDefined(month)) {
      point.limits = {lower: month.lower, upper: month.upper};
      if (month.outside) {
        point.flags.push('outside its limits');
        chart.findings.push(outsideWords(point, month.outside, month));
      }
    }
  });
  readRuns(chart, runs, places);
  chart.verdict = chart.findings.length > 0 ? 'signal' : runs.limits ? 'no signal' : 'no verdict';
  if (!runs.limits) {
    chart.notes.push(
      `Only ${runs.useful} of the ${what} do not lie on the ${centerName(chart)}: no verdict on runs below ${format.charts.fewest_points} (MON-05.3).`,
    );
  }
  return chart;
}

function tooFew(points: readonly ChartPoint[], large: number, what: string, format: ProgramFigures): string {
  const {fewest_points: fewest} = format.charts;
  return points.length < fewest
    ? `${points.length} ${what}: fewer than ${fewest}, so there is no verdict (MON-05.2).`
    : `${large} of ${points.length} ${what} have enough for a verdict, and ${fewest} are needed (MON-05.2, ${format.small_numbers.section}).${what === 'months' ? ' Group three months: choose it above.' : ''}`;
}

/** A p-chart, unless some point is too thin for limits. */
function controlled(points: readonly Point[], {charts}: ProgramFigures, notes: string[]): PChart | undefined {
  const chart = pChartSeries(points.map(({above, below}) => ({counted: above, of: below})));
  if (isNotDefined(chart)) {
    return undefined;
  }
  const thin = chart.months.filter((month) => !isNotDefined(month) && month.expected < charts.fewest_expected).length;
  if (thin > 0) {
    notes.push(`At ${thin} points fewer than ${charts.fewest_expected} are expected: a run chart, without limits (MON-05.2).`);
    return undefined;
  }
  return chart;
}

function readRuns(chart: Chart, runs: RunChart, places: readonly number[]): void {
  if (!runs.limits) {
    return;
  }
  const {longestRun, fewestCrossings} = runs.limits;
  if (runs.longestRun > longestRun && runs.longestRunAt) {
    const run = places.slice(runs.longestRunAt.from, runs.longestRunAt.to + 1).flatMap((place) => chart.points[place] ?? []);
    const [first, last] = [run[0], run.at(-1)];
    const side = (first?.value ?? 0) > runs.median ? 'above' : 'below';
    for (const point of run.filter(({value}) => value !== runs.median)) {
      point.flags.push('long run');
    }
    chart.findings.push({
      rule: 'long run',
      words: `${runs.longestRun} points in a row ${side} the ${centerName(chart)}, ${first?.label} to ${last?.label}. With ${runs.useful} useful points, up to ${longestRun} are ordinary.`,
      section: 'MON-05.3',
    });
  }
  if (runs.crossings < fewestCrossings) {
    chart.findings.push({
      rule: 'few crossings',
      words: `The line crosses the ${centerName(chart)} ${runs.crossings === 1 ? 'once' : `${runs.crossings} times`}. With ${runs.useful} useful points, ${fewestCrossings} or more are ordinary.`,
      section: 'MON-05.3',
    });
  }
}

function outsideWords({label, value = 0}: ChartPoint, side: 'above' | 'below', limits: {lower: number; upper: number}): Finding {
  const limit = side === 'above' ? limits.upper : limits.lower;
  return {
    rule: 'outside its limits',
    words: `${label}: ${percent(value)} is ${side} its ${side === 'above' ? 'upper' : 'lower'} limit of ${percent(limit)}.`,
    section: 'MON-05.4',
  };
}

export function centerName({kind}: Pick<Chart, 'kind'>): 'center' | 'median' {
  return kind === 'p-chart' ? 'center' : 'median';
}

/** "22%" or "4.5 days". */
export function valueWords(value: number, unit: Chart['unit']): string {
  return unit === 'share' ? percent(value) : `${plain(value)} ${value === 1 ? 'day' : 'days'}`;
}

/** The verdict in one line, as MON-05.1 asks. */
export function verdictWords(chart: Chart): string {
  const counted = chart.findings.length === 1 ? 'one rule is broken' : `${chart.findings.length} findings`;
  return {
    signal: `Signal: ${counted}.`,
    'no signal': `No signal: ordinary ups and downs around the ${centerName(chart)}.`,
    'no verdict': 'No verdict.',
  }[chart.verdict];
}
