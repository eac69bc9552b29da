/** Change of one client and of a group, under the names of the published cases. */
import * as z from 'zod';
import {changeCutoffs} from '../change/change-cutoffs.ts';
import {classify} from '../change/classify.ts';
import {effectSize} from '../change/effect-size.ts';
import {controlledChange, groupDifference} from '../change/effect-size-groups.ts';
import {reliableChange} from '../change/reliable-change.ts';
import {isNotDefined} from '../not-defined.ts';
import {correlation, named, number, share, spread, whole} from './named-formula.ts';

export const CHANGE = {
  rci: named({
    schema: z.strictObject({x1: number, x2: number, sd: spread, r: share}),
    fields: ['se', 's_diff', 'rci', 'threshold', 'min_whole_points', 'reliable'],
    compute({x1, x2, sd, r}) {
      const found = reliableChange({before: x1, after: x2, sd, reliability: r});
      return isNotDefined(found)
        ? found
        : {
            se: found.error,
            s_diff: found.errorOfChange,
            rci: found.index,
            threshold: found.threshold,
            min_whole_points: found.wholePoints,
            reliable: found.reliable,
          };
    },
  }),
  csc_cutoffs: named({
    schema: z.strictObject({
      m_clin: number,
      sd_clin: spread,
      m_norm: number,
      sd_norm: spread,
      higher_is_worse: z.boolean('is not true or false').optional(),
    }),
    fields: ['a', 'b', 'c'],
    compute(given) {
      // Unless it is said, the healthy group shows which way is the better one.
      const isHigherWorse = given.higher_is_worse ?? given.m_norm <= given.m_clin;
      const {a, b, c} = changeCutoffs({
        clinical: {mean: given.m_clin, sd: given.sd_clin},
        healthy: {mean: given.m_norm, sd: given.sd_norm},
        better: isHigherWorse ? 'lower' : 'higher',
      });
      return {a, b, c};
    },
  }),
  classify: named({
    schema: z.strictObject({
      pre: number,
      post: number,
      threshold: spread,
      cutoff: number,
      higher_is_worse: z.boolean('is not true or false').optional(),
    }),
    fields: ['value'],
    compute({pre, post, threshold, cutoff, higher_is_worse: worse = true}) {
      const {class: found} = classify({before: pre, after: post, threshold, cutoff, better: worse ? 'lower' : 'higher'});
      return {value: found.replaceAll(' ', '_')};
    },
  }),
  d_paired: named({
    schema: z.strictObject({m_pre: number, sd_pre: spread, m_post: number, sd_post: spread, r: correlation, n: whole}),
    fields: ['sd_diff', 'd_z', 'd_rm', 'd_av', 'd_pre', 'g_pre'],
    compute({m_pre, sd_pre, m_post, sd_post, r, n}) {
      const found = effectSize({beforeMean: m_pre, afterMean: m_post, beforeSd: sd_pre, afterSd: sd_post, n, r});
      return {
        sd_diff: found.sdOfDifference,
        d_z: found.z,
        d_rm: found.rm,
        d_av: found.average,
        d_pre: found.pre,
        g_pre: found.g,
      };
    },
  }),
  d_independent: named({
    schema: z.strictObject({m1: number, sd1: spread, n1: whole, m2: number, sd2: spread, n2: whole}),
    fields: ['sd_pooled', 'd', 'g'],
    compute({m1, sd1, n1, m2, sd2, n2}) {
      const {pooled, d, g} = groupDifference({mean: m1, sd: sd1, n: n1}, {mean: m2, sd: sd2, n: n2});
      return {sd_pooled: pooled, d, g};
    },
  }),
  d_ppc2: named({
    schema: z.strictObject({
      mt1: number,
      mt2: number,
      st1: spread,
      nt: whole,
      mc1: number,
      mc2: number,
      sc1: spread,
      nc: whole,
    }),
    fields: ['sd_pre_pooled', 'd_ppc2'],
    compute({mt1, mt2, st1, nt, mc1, mc2, sc1, nc}) {
      const {pooled, d} = controlledChange({
        treated: {before: {mean: mt1, sd: st1, n: nt}, after: mt2},
        control: {before: {mean: mc1, sd: sc1, n: nc}, after: mc2},
      });
      return {sd_pre_pooled: pooled, d_ppc2: d};
    },
  }),
};
