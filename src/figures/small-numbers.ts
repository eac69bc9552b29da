/** What of a small number is shown, and to whom (MON-05.6). */
import type {ProgramFigures} from '../manual/data/program-figures.ts';
import {proportion} from '../measures/figures/proportion.ts';
import {isNotDefined} from '../measures/not-defined.ts';
import type {IndicatorKind} from './seen.ts';
import type {Amount} from './series.ts';

export type Audience = 'inside' | 'outside';

export type Shown = {
  /** As it is read out. */
  words: string;
  /** Below the line, or how many figures; absent where it is hidden. */
  n?: number;
  /** What is drawn: a share from 0 to 1, or a number of days. Absent where only counts are shown. */
  value?: number;
  /** Ends of the 95% interval of a share. */
  lower?: number;
  upper?: number;
  /** Enough for a verdict. */
  isLarge: boolean;
};

export type ShowRules = {
  kind: IndicatorKind;
  /** Of one track only: small counts are not shown by group. */
  isApart: boolean;
  audience: Audience;
  limits: ProgramFigures['small_numbers'];
};

/** A figure in words, with as much of it as may be shown. */
export function showAmount(amount: Amount, rules: ShowRules): Shown {
  return rules.kind === 'median' ? showMedian(amount, rules) : showShare(amount, rules);
}

function showMedian({values, median}: Amount, {limits, isApart, audience}: ShowRules): Shown {
  if (median === undefined) {
    return {words: 'Not available, nobody due', n: 0, isLarge: false};
  }
  if (values < limits.hidden_below) {
    return audience === 'outside' || isApart ? hidden(limits) : {words: `No median of ${values}`, n: values, isLarge: false};
  }
  return {
    words: `${plain(median)} ${median === 1 ? 'day' : 'days'} (median of ${values})`,
    n: values,
    value: median,
    isLarge: true,
  };
}

function showShare({above, below}: Amount, {limits, isApart, audience}: ShowRules): Shown {
  const interval = proportion({numerator: above, denominator: below});
  if (isNotDefined(interval)) {
    return {words: 'Not available, nobody due', n: 0, isLarge: false};
  }
  const isOutside = audience === 'outside';
  if (below < limits.hidden_below && (isOutside || isApart)) {
    return hidden(limits);
  }
  if (below < limits.counts_below) {
    return isOutside && isApart ? hidden(limits) : {words: `${plain(above)} of ${plain(below)}`, n: below, isLarge: false};
  }
  if (isOutside && above > 0 && above < limits.hidden_below) {
    return {words: `Fewer than ${limits.hidden_below} of ${plain(below)}`, n: below, isLarge: false};
  }
  const {share, lower, upper} = interval;
  return {
    words: `${percent(share)} (${percent(lower, '')} to ${percent(upper)}), ${plain(above)} of ${plain(below)}`,
    n: below,
    value: share,
    lower,
    upper,
    isLarge: below >= limits.verdict_from,
  };
}

function hidden(limits: ShowRules['limits']): Shown {
  return {words: `Not shown: too few (${limits.section})`, isLarge: false};
}

/** A count or hours, with commas; at most two places. */
export function plain(value: number): string {
  return value.toLocaleString('en-US', {maximumFractionDigits: 2});
}

export function percent(share: number, sign = '%'): string {
  return `${Math.round(100 * share)}${sign}`;
}
