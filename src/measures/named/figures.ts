/** Charts, intervals and agreement, under the names of the published cases. */
import * as z from 'zod';
import {icc} from '../agreement/icc.ts';
import {kappa} from '../agreement/kappa.ts';
import {anhoejLimits, FEWEST_USEFUL} from '../figures/anhoej.ts';
import {pChart} from '../figures/p-chart.ts';
import {proportion} from '../figures/proportion.ts';
import {runChart} from '../figures/run-chart.ts';
import {runsLimits} from '../figures/runs-limits.ts';
import {isNotDefined, notDefined} from '../not-defined.ts';
import {agreement, named, points, ratings, share, values, whole} from './named-formula.ts';

export const FIGURES = {
  wilson95: named({
    schema: z.strictObject({k: whole, n: whole}).refine(({k, n}) => k <= n, {path: ['k'], message: 'is greater than n'}),
    fields: ['p', 'lower', 'upper'],
    compute({k, n}) {
      const found = proportion({numerator: k, denominator: n});
      return isNotDefined(found) ? found : {p: found.share, lower: found.lower, upper: found.upper};
    },
  }),
  kappa: named({
    schema: z.strictObject({m: agreement}),
    fields: ['po', 'pe', 'kappa'],
    compute({m}) {
      const found = kappa(m);
      return isNotDefined(found) ? found : {po: found.observed, pe: found.expected, kappa: found.kappa};
    },
  }),
  weighted_kappa: named({
    schema: z.strictObject({m: agreement, power: z.literal([1, 2], 'is not 1 (linear weights) or 2 (quadratic)')}),
    fields: ['kappa_w'],
    compute({m, power}) {
      const found = kappa(m, power === 1 ? 'linear' : 'quadratic');
      return isNotDefined(found) ? found : {kappa_w: found.kappa};
    },
  }),
  icc: named({
    schema: z.strictObject({x: ratings}),
    fields: ['icc_1_1', 'icc_2_1', 'icc_3_1'],
    compute({x}) {
      const found = icc(x);
      return isNotDefined(found) ? found : {icc_1_1: found.icc11, icc_2_1: found.icc21, icc_3_1: found.icc31};
    },
  }),
  p_chart: named({
    schema: z.strictObject({pbar: share, n: whole}),
    fields: ['lcl', 'cl', 'ucl'],
    compute({pbar, n}) {
      const found = pChart({center: pbar, n});
      return isNotDefined(found) ? found : {lcl: found.lower, cl: pbar, ucl: found.upper};
    },
  }),
  anhoej: named({
    schema: z.strictObject({n: points}),
    fields: ['max_run', 'min_crossings'],
    compute({n}) {
      const limits = anhoejLimits(n);
      return limits
        ? {max_run: limits.longestRun, min_crossings: limits.fewestCrossings}
        : notDefined(`the limits begin at ${FEWEST_USEFUL} useful points`);
    },
  }),
  runs_limits: named({
    schema: z.strictObject({n: points}),
    fields: ['lower', 'upper'],
    compute: ({n}) => runsLimits(n),
  }),
  run_rules: named({
    schema: z.strictObject({values}),
    fields: ['median', 'n_useful', 'longest_run', 'runs', 'longest_trend_points', 'shift_6', 'trend_5'],
    compute({values: given}) {
      const found = runChart(given);
      return isNotDefined(found)
        ? found
        : {
            median: found.median,
            n_useful: found.useful,
            longest_run: found.longestRun,
            runs: found.runs,
            longest_trend_points: found.longestTrend,
            shift_6: found.isShift,
            trend_5: found.isTrend,
          };
    },
  }),
};
