import {type Proportion, proportion} from '../figures/proportion.ts';
import type {NotDefined} from '../not-defined.ts';
import type {Better} from './better.ts';
import {RESPONSE} from './judge.ts';
import {percentChange} from './percent-change.ts';

/** First and last score of one client. */
export type Pair = readonly [before: number, after: number];

type Line = {pairs: readonly Pair[]; caseAt: number; better?: Better};

/** Share of those who began as a case whose score fell by half or more (MON-04.5.4). Not defined when nobody did. */
export function responseRate(line: Line): Proportion | NotDefined {
  return rateAmongCases(line, ([before, after]) => {
    const share = percentChange({before, after});
    return typeof share === 'number' && share >= RESPONSE;
  });
}

/** Share of those who began as a case whose last score lies below the line of remission (MON-04.5.5). */
export function remissionRate({remissionBelow, ...line}: Line & {remissionBelow: number}): Proportion | NotDefined {
  return rateAmongCases(line, ([, after]) => after < remissionBelow);
}

function rateAmongCases({pairs, caseAt, better = 'lower'}: Line, counts: (pair: Pair) => boolean): Proportion | NotDefined {
  const cases = pairs.filter(([before]) => (better === 'lower' ? before >= caseAt : before < caseAt));
  return proportion({numerator: cases.filter(counts).length, denominator: cases.length});
}
