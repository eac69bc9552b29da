import {isZero, type NotDefined, notDefined} from '../not-defined.ts';
import type {Better} from './better.ts';

export type Group = {mean: number; sd: number};

export type ChangeCutoffs = {
  /** Two spreads from the mean of the clinical group, the better way. */
  a: number;
  /** Two spreads from the mean of the healthy group, the worse way. */
  b: number;
  /** Where a score is as likely in one group as in the other. */
  c: number | NotDefined;
  /** Line a lies beyond the healthy mean and line b beyond the clinical one: the groups are not told apart. */
  contradictory: boolean;
};

/**
 * Lines of clinically significant change between a clinical and a healthy group, all in points.
 *
 * For a scale on which less is better: a = M1 − 2 S1, b = M0 + 2 S0, c = (S1 M0 + S0 M1) / (S1 + S0); signs turn where more is.
 *
 * Line c is not defined when neither group has any spread.
 *
 * Source: Jacobson NS, Truax P. Clinical significance. J Consult Clin Psychol 1991;59:12-19.
 */
export function changeCutoffs({
  clinical,
  healthy,
  better = 'lower',
}: {
  clinical: Group;
  healthy: Group;
  better?: Better;
}): ChangeCutoffs {
  const sign = better === 'lower' ? 1 : -1;
  const a = clinical.mean - sign * 2 * clinical.sd;
  const b = healthy.mean + sign * 2 * healthy.sd;
  const spread = clinical.sd + healthy.sd;
  return {
    a,
    b,
    c: isZero(spread)
      ? notDefined('neither group has any spread')
      : (clinical.sd * healthy.mean + healthy.sd * clinical.mean) / spread,
    contradictory: sign * (healthy.mean - a) > 0 && sign * (b - clinical.mean) > 0,
  };
}
