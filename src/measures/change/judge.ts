import {isNotDefined, type NotDefined, notDefined} from '../not-defined.ts';
import {type ChangeClass, classify} from './classify.ts';
import {percentChange} from './percent-change.ts';
import {type ReliableChange, reliableChange} from './reliable-change.ts';
import type {ChangeRule} from './rule.ts';

/** Half of the first score gone, or more. Source: ps201900295 (MON-02.3). */
export const RESPONSE = 0.5;

export type Judgment = {
  /** Last minus first: the sign is kept. */
  difference: number;
  improvement: number;
  /** The amount first, the line second. */
  class: ChangeClass;
  /** Absent where the instrument has no case line. */
  startedAsCase?: boolean;
  endedAsCase?: boolean;
  /** By spread and reliability, where both are known. */
  index?: ReliableChange | NotDefined;
  /** How much of the first score is gone. */
  share: number | NotDefined;
  /** Counted only among those who began as a case. */
  response?: boolean | NotDefined;
  remission?: boolean | NotDefined;
  /** The class by other thresholds in use. */
  also: {threshold: number; class: ChangeClass}[];
};

/** Two scores of one stay, one version and one language, first and last, judged by a rule. Source: MON-02. */
export function judgeChange({before, after, rule}: {before: number; after: number; rule: ChangeRule}): Judgment {
  const {better, caseAt, recoveredBelow, remissionBelow, sd, reliability} = rule;
  // Without a line nobody is a case, so that nobody can recover.
  const cutoff = caseAt ?? (better === 'lower' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
  const by = (threshold: number) => classify({before, after, threshold, cutoff, endCutoff: recoveredBelow ?? cutoff, better});
  const {improvement, startedAsCase, endedAsCase, class: found} = by(rule.reliable);
  const share = percentChange({before, after});
  const amongCases = (counts: boolean) =>
    startedAsCase ? counts : notDefined('it is counted only among those who began as a case');
  return {
    difference: after - before,
    improvement,
    class: found,
    ...(caseAt === undefined ? {} : {startedAsCase, endedAsCase}),
    ...(sd === undefined || reliability === undefined ? {} : {index: reliableChange({before, after, sd, reliability, better})}),
    share,
    ...(rule.countsResponse ? {response: amongCases(!isNotDefined(share) && share >= RESPONSE)} : {}),
    ...(remissionBelow === undefined ? {} : {remission: amongCases(after < remissionBelow)}),
    also: rule.also.map((threshold) => ({threshold, class: by(threshold).class})),
  };
}
