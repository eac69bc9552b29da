import {type Proportion, proportion} from '../figures/proportion.ts';
import {type NotDefined, notDefined} from '../not-defined.ts';
import type {ChangeClass} from './classify.ts';
import {judgeChange} from './judge.ts';
import {type Pair, remissionRate, responseRate} from './rates.ts';
import type {ChangeRule} from './rule.ts';

type Rate = Proportion | NotDefined;

export type OutcomeRates = {
  /** How many have a first and a last score, and how many of those began as a case. */
  pairs: number;
  cases: number;
  /** Out of pairs: reliably improved, recovered or not; and reliably worse. */
  improved: Rate;
  worse: Rate;
  /** Out of those who began as a case. */
  recovered: Rate;
  response?: Rate;
  remission?: Rate;
  /** The first two again out of everyone admitted, who without a last score counts as unchanged. */
  outOfAdmitted?: {improved: Rate; worse: Rate};
};

/** Outcomes of a program by one rule, each with its interval. Source: definitions of MON-04.5. */
export function outcomeRates({
  pairs,
  admitted,
  rule,
}: {
  pairs: readonly Pair[];
  admitted?: number;
  rule: ChangeRule;
}): OutcomeRates {
  const judged = pairs.map(([before, after]) => judgeChange({before, after, rule}));
  const count = (...classes: ChangeClass[]) => judged.filter((one) => classes.includes(one.class)).length;
  const cases = judged.filter(({startedAsCase}) => startedAsCase).length;
  const [improved, worse] = [count('reliably improved', 'recovered'), count('reliably deteriorated')];
  const outOf = (denominator: number) => ({
    improved: proportion({numerator: improved, denominator}),
    worse: proportion({numerator: worse, denominator}),
  });
  const line = rule.caseAt === undefined ? undefined : {pairs, caseAt: rule.caseAt, better: rule.better};
  return {
    pairs: pairs.length,
    cases,
    ...outOf(pairs.length),
    recovered: line
      ? proportion({numerator: count('recovered'), denominator: cases})
      : notDefined('this instrument has no case line, so nobody recovers by it'),
    ...(line && rule.countsResponse ? {response: responseRate(line)} : {}),
    ...(line && rule.remissionBelow !== undefined
      ? {remission: remissionRate({...line, remissionBelow: rule.remissionBelow})}
      : {}),
    // Fewer admitted than have a score is a mistake in the counts, not a rate.
    ...(admitted === undefined
      ? {}
      : {
          outOfAdmitted: admitted < pairs.length ? {improved: tooFew(), worse: tooFew()} : outOf(admitted),
        }),
  };
}

function tooFew(): NotDefined {
  return notDefined('fewer were admitted than have two scores: check the counts');
}
