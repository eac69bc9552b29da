/** Every code that is gone, each with a record of its own: what a reader finds who follows an old citation. */
import {compareCodes} from './code.ts';
import type {ExplainedChange} from './explain-changes.ts';
import type {Unit} from './units.ts';

/** A record of withdrawal, complete. */
export type Withdrawal = {code: string; title: string; edition: string; why: string; successor?: string};

/**
 * Records of all that a manual ever withdrew: the old ones as the last edition has them, and one for each code that goes now, also
 * where the author wrote a single one for a whole page. `edition` is the name under which the text will stand.
 */
export function toWithdrawals(
  old: readonly Withdrawal[],
  gone: readonly (ExplainedChange & {change: 'gone'})[],
  before: ReadonlyMap<string, Unit>,
  edition: string,
): Withdrawal[] {
  const now = gone.map(({code, why, successor}) => withdrawal(code, before.get(code)?.title ?? code, edition, why, successor));
  return [...old, ...now].sort((a, b) => compareCodes(a.code, b.code));
}

function withdrawal(code: string, title: string, edition: string, why: string, successor: string | undefined): Withdrawal {
  return {code, title, edition, why, ...(successor === undefined ? {} : {successor})};
}
