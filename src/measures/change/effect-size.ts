import {isZero, type NotDefined, notDefined} from '../not-defined.ts';
import {smallSampleCorrection} from './effect-size-groups.ts';

export type EffectSize = {
  difference: number;
  /** Spread of the single differences. */
  sdOfDifference: number;
  /** By the spread before: comparable between programs whose clients start alike. */
  pre: number | NotDefined;
  /** By the mean of both spreads. */
  average: number | NotDefined;
  /** By the spread of the differences: depends on r. */
  z: number | NotDefined;
  /** d_z on the scale of the scores: d_z × √(2 (1 − r)). */
  rm: number | NotDefined;
  /** Hedges' small-sample correction, and d_pre with it. */
  correction: number | NotDefined;
  g: number | NotDefined;
};

/**
 * Standardized change of one group, before minus after: positive when scores fell. `r` between the two measurements, −1 to 1.
 *
 * d_pre = difference / sd before; d_av = difference / mean of both sd; d_z = difference / √(s₁² + s₂² − 2 r s₁ s₂);
 * d_rm = d_z × √(2 (1 − r)); g = d_pre × (1 − 3 / (4 (n − 1) − 1)). Each is not defined where its divisor is 0; g needs two clients or more.
 *
 * Sources: Morris SB, DeShon RP. Psychol Methods 2002;7:105-125; Lakens D. Front Psychol 2013;4:863; Hedges LV. J Educ Stat 1981;6:107-128.
 */
export function effectSize(inputs: {
  beforeMean: number;
  afterMean: number;
  beforeSd: number;
  afterSd: number;
  n: number;
  r: number;
}): EffectSize {
  const {beforeMean, afterMean, beforeSd, afterSd, n, r} = inputs;
  const difference = beforeMean - afterMean;
  // Never below 0 by rounding alone, as with r = 1.
  const sdOfDifference = Math.sqrt(Math.max(0, beforeSd ** 2 + afterSd ** 2 - 2 * r * beforeSd * afterSd));
  const by = (spread: number, name: string) => (isZero(spread) ? notDefined(`${name} is 0`) : difference / spread);
  const pre = by(beforeSd, 'the spread before');
  const z = by(sdOfDifference, 'the spread of the differences');
  const correction = n < 2 ? notDefined('one client has no spread') : smallSampleCorrection(n - 1);
  return {
    difference,
    sdOfDifference,
    pre,
    average: by((beforeSd + afterSd) / 2, 'the mean spread'),
    z,
    rm: typeof z === 'number' ? z * Math.sqrt(Math.max(0, 2 * (1 - r))) : z,
    correction,
    g: typeof pre !== 'number' ? pre : typeof correction !== 'number' ? correction : pre * correction,
  };
}
