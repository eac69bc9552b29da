/** Standardized differences between two groups. Those of one group before and after are in effect-size.ts. */
import {isZero, type NotDefined, notDefined} from '../not-defined.ts';

/** Hedges' correction of a standardized difference from few people: 1 − 3 / (4 df − 1). Not defined without a degree of freedom. */
export function smallSampleCorrection(df: number): number | NotDefined {
  return df < 1 ? notDefined('so few people have no spread') : 1 - 3 / (4 * df - 1);
}

export type Sample = {mean: number; sd: number; n: number};

/**
 * Cohen's d of two groups, first minus second, by their pooled spread, and g with Hedges' correction.
 *
 * Sources: Cohen J. Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988; Hedges LV. J Educ Stat 1981;6:107-128.
 */
export function groupDifference(first: Sample, second: Sample) {
  const df = first.n + second.n - 2;
  const pooled = pooledSd(first, second);
  const d = by(first.mean - second.mean, pooled);
  return {pooled, d, g: times(d, smallSampleCorrection(df))};
}

/**
 * d_ppc2: how much more one group changed than another, by the pooled spread before.
 *
 * c × ((M_T2 − M_T1) − (M_C2 − M_C1)) / pooled spread before, c = 1 − 3 / (4 (n_T + n_C − 2) − 1). Positive when the treated group rose more.
 *
 * Source: Morris SB. Estimating effect sizes from pretest-posttest-control group designs. Organ Res Methods 2008;11:364-386.
 */
export function controlledChange({treated, control}: Record<'treated' | 'control', {before: Sample; after: number}>) {
  const pooled = pooledSd(treated.before, control.before);
  const gain = treated.after - treated.before.mean - (control.after - control.before.mean);
  return {pooled, d: times(by(gain, pooled), smallSampleCorrection(treated.before.n + control.before.n - 2))};
}

function pooledSd(a: Sample, b: Sample): number | NotDefined {
  const df = a.n + b.n - 2;
  return a.n < 1 || b.n < 1 || df < 1
    ? notDefined('so few people have no spread')
    : Math.sqrt(((a.n - 1) * a.sd ** 2 + (b.n - 1) * b.sd ** 2) / df);
}

function by(difference: number, spread: number | NotDefined): number | NotDefined {
  return typeof spread !== 'number' ? spread : isZero(spread) ? notDefined('the pooled spread is 0') : difference / spread;
}

function times(value: number | NotDefined, factor: number | NotDefined): number | NotDefined {
  return typeof value !== 'number' ? value : typeof factor !== 'number' ? factor : value * factor;
}
