import type {Instrument} from '../../manual/data/instruments.ts';
import type {Band} from './band.ts';
import type {CriticalAnswer} from './beside-the-total.ts';

export type Level = Band & {action?: string; means?: string};

/**
 * A level in place of a total: that of the most serious yes, wherever it stands; nothing is added up. The highest level counts on an
 * unfinished form. Anything below it does not: with a blank that should have been answered, the level is unknown, never low.
 *
 * Source: the color key of the Columbia screener (cssrs-columbia, INS-04.4); unknown is this program's standard (ASM-02.4).
 */
export function triage(
  {levels, none, unknown}: NonNullable<Instrument['triage']>,
  critical: readonly CriticalAnswer[],
  missing: readonly number[],
): Level {
  const yes = critical.filter(({answer, level}) => answer !== null && level !== undefined);
  const highest = yes.toSorted((a, b) => levels.indexOf(b.level ?? '') - levels.indexOf(a.level ?? ''))[0];
  if (missing.length > 0 && highest?.level !== levels.at(-1)) {
    return unknown;
  }
  return highest?.level === undefined ? {key: none} : {key: highest.level, label: highest.level, action: highest.action};
}
