/** Published and independently computed cases, four decimals each: tests/fixtures/test-vectors.json. */
import vectors from '../../tests/fixtures/test-vectors.json';
import {icc} from './agreement/icc.ts';
import {kappa} from './agreement/kappa.ts';
import {changeCutoffs} from './change/change-cutoffs.ts';
import {classify} from './change/classify.ts';
import {effectSize} from './change/effect-size.ts';
import {reliableChange} from './change/reliable-change.ts';
import {anhoejLimits} from './figures/anhoej.ts';
import {mean, median} from './figures/center.ts';
import {occupancy} from './figures/occupancy.ts';
import {pChart} from './figures/p-chart.ts';
import {proportion} from './figures/proportion.ts';
import {runChart} from './figures/run-chart.ts';

// biome-ignore lint/suspicious/noExplicitAny: each formula names its inputs and results in its own way
type Any = any;

/** By the name of the formula in the vectors: the result, under the vectors' own names. */
const FORMULAS: Record<string, (inputs: Any) => Record<string, unknown>> = {
  rci({x1, x2, sd, r}) {
    const found = reliableChange({before: x1, after: x2, sd, reliability: r}) as Any;
    return {
      se: found.error,
      s_diff: found.errorOfChange,
      rci: found.index,
      threshold: found.threshold,
      min_whole_points: found.wholePoints,
      reliable: found.reliable,
    };
  },
  csc_cutoffs({m_clin, sd_clin, m_norm, sd_norm}) {
    const {a, b, c} = changeCutoffs({clinical: {mean: m_clin, sd: sd_clin}, healthy: {mean: m_norm, sd: sd_norm}});
    return {a, b, c};
  },
  wilson95({k, n}) {
    const {share, lower, upper} = proportion({numerator: k, denominator: n}) as Any;
    return {p: share, lower, upper};
  },
  kappa({m}) {
    const {observed, expected, kappa: value} = kappa(m) as Any;
    return {po: observed, pe: expected, kappa: value};
  },
  weighted_kappa: ({m, power}) => ({kappa_w: (kappa(m, power === 1 ? 'linear' : 'quadratic') as Any).kappa}),
  icc({x}) {
    const {icc11, icc21, icc31} = icc(x) as Any;
    return {icc_1_1: icc11, icc_2_1: icc21, icc_3_1: icc31};
  },
  d_paired({m_pre, sd_pre, m_post, sd_post, r, n}) {
    const found = effectSize({beforeMean: m_pre, afterMean: m_post, beforeSd: sd_pre, afterSd: sd_post, n, r});
    return {sd_diff: found.sdOfDifference, d_z: found.z, d_av: found.average, d_pre: found.pre, g_pre: found.g};
  },
  p_chart({pbar, n}) {
    const {lower, upper} = pChart({center: pbar, n}) as Any;
    return {lcl: lower, cl: pbar, ucl: upper};
  },
  anhoej({n}) {
    const limits = anhoejLimits(n);
    return {max_run: limits?.longestRun, min_crossings: limits?.fewestCrossings};
  },
  run_rules({values}) {
    const found = runChart(values) as Any;
    return {
      median: found.median,
      n_useful: found.useful,
      longest_run: found.longestRun,
      runs: found.runs,
      longest_trend_points: found.longestTrend,
      shift_6: found.isShift,
      trend_5: found.isTrend,
    };
  },
};

test.each(vectors.formulas.map((vector) => [vector.id, vector] as const))('%s', (_, {formula, inputs, expected}) => {
  const found = FORMULAS[formula]?.(inputs) ?? {};
  for (const [name, value] of Object.entries(expected)) {
    // d_rm is not one of ours.
    if (name !== 'd_rm') {
      expect([name, typeof value === 'number' ? Math.round((found[name] as number) * 1e4) / 1e4 : found[name]]).toEqual([
        name,
        value,
      ]);
    }
  }
});

test.each(vectors.classifications.map((vector) => [vector.id, vector] as const))('%s', (_, {inputs, expected}) => {
  const {pre, post, threshold, cutoff, higher_is_worse: worse} = inputs;
  const found = classify({before: pre, after: post, threshold, cutoff, better: worse ? 'lower' : 'higher'});
  expect(found.class.replaceAll(' ', '_')).toBe(expected);
});

const MEASURES: Record<string, (inputs: Any) => unknown> = {
  attendance_rate: ({attended, scheduled, excused_excluded: excluded}) => share(attended, scheduled, excluded),
  no_show_rate: ({no_shows: counted, scheduled, cancelled_in_time: excluded}) => share(counted, scheduled, excluded),
  completion_rate: ({completed, discharged, administrative_excluded: excluded}) => share(completed, discharged, excluded),
  readmission_30d: ({readmitted, discharges_at_risk: of}) => share(readmitted, of),
  measure_completion_rate: ({completed, due}) => share(completed, due),
  alos_days: ({los}) => mean(los),
  median_los_days: ({los}) => median(los),
  days_to_first_session_median: ({days}) => median(days),
  group_fill_rate: ({seats_filled: seatsFilled, groups_held: groups, capacity}) =>
    (occupancy({seatsFilled, groups, capacity}) as Any).share,
};

function share(numerator: number, denominator: number, excluded?: number): unknown {
  return (proportion({numerator, denominator, ...(excluded === undefined ? {} : {excluded})}) as Any).share;
}

test.each(vectors.operations.map((vector) => [vector.measure, vector] as const))('%s', (measure, {inputs, expected}) => {
  expect(MEASURES[measure]?.(inputs)).toBeCloseTo(expected, 4);
});
