import type {Instrument} from '../../manual/data/instruments.ts';
import {isNotDefined, type NotDefined, notDefined} from '../not-defined.ts';
import type {Better} from './better.ts';
import {reliableChange} from './reliable-change.ts';

type Recorded = NonNullable<Instrument['change']>;

/** By what numbers change on one instrument is judged, and whose they are. */
export type ChangeRule = {
  better: Better;
  /** Smallest change that counts, in points. */
  reliable: number;
  sd?: number;
  reliability?: number;
  /** From here on a case; where more is better, below here. */
  caseAt?: number;
  /** Where an end is healthy. The case line, unless the source asks for more. */
  recoveredBelow?: number;
  remissionBelow?: number;
  /** Whether response is counted: a fall by half or more. */
  countsResponse: boolean;
  /** Other thresholds to try, to see whether the answer hangs on the rule. */
  also: readonly number[];
  early?: Recorded['early'];
  stalled?: number;
  prompts: NonNullable<Recorded['prompts']>;
  source: string;
  status: Recorded['status'];
  /** Names of the numbers that a program put in place of the manual's. Empty: all are the manual's. */
  replaced: readonly (keyof OwnNumbers)[];
};

/** A program's own norms. The threshold follows from spread and reliability, unless it is given as well. */
export type OwnNumbers = Partial<
  Pick<ChangeRule, 'reliable' | 'sd' | 'reliability' | 'caseAt' | 'recoveredBelow' | 'remissionBelow'>
>;

/** The manual's rule for an instrument (MON-02.4). Not defined where no reliable change was confirmed. */
export function changeRule({
  name,
  change,
  direction,
}: Pick<Instrument, 'name' | 'change' | 'direction'>): ChangeRule | NotDefined {
  if (change === undefined) {
    return notDefined(`no reliable change was confirmed for ${name}: two numbers, and the client's account`);
  }
  const optional = {
    sd: change.sd,
    reliability: change.reliability,
    caseAt: change.case_at,
    recoveredBelow: change.recovered_below,
    remissionBelow: change.remission_below,
    early: change.early,
    stalled: change.stalled,
  };
  return {
    better: direction === 'higher-better' ? 'higher' : 'lower',
    reliable: change.reliable,
    ...withoutUndefined(optional),
    countsResponse: change.response ?? false,
    also: change.also ?? [],
    prompts: change.prompts ?? [],
    source: change.source,
    status: change.status,
    replaced: [],
  };
}

/** The rule with a program's own numbers in it, marked as such. */
export function replaceNumbers(rule: ChangeRule, own: OwnNumbers): ChangeRule | NotDefined {
  const given = withoutUndefined(own);
  const replaced = Object.keys(given) as (keyof OwnNumbers)[];
  const next = {...rule, ...given, replaced};
  if (own.reliable !== undefined || (own.sd === undefined && own.reliability === undefined)) {
    return next;
  }
  if (next.sd === undefined || next.reliability === undefined) {
    return notDefined('the threshold needs both a spread and a reliability');
  }
  const found = reliableChange({before: 0, after: 0, sd: next.sd, reliability: next.reliability});
  return isNotDefined(found) ? found : {...next, reliable: found.wholePoints};
}

function withoutUndefined<T extends object>(record: T): {[Key in keyof T]: Exclude<T[Key], undefined>} {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
}
