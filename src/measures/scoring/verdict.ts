import type {Instrument} from '../../manual/data/instruments.ts';
import {isNotDefined} from '../not-defined.ts';
import type {Score} from './score.ts';

/** The result in one sentence or two: "Total 12: moderate." */
export function verdict(
  {prorated_use: use}: Pick<Instrument, 'prorated_use'>,
  {total, band, level, proratedFrom}: Score,
): string {
  if (level) {
    return `Level: ${level.means ?? level.label ?? 'none'}.`;
  }
  if (isNotDefined(total)) {
    return `No total: ${total.notDefined}.`;
  }
  const stands = `${total}${proratedFrom === undefined ? '' : ', prorated'}${band?.label === undefined ? '' : `: ${band.label}`}`;
  return proratedFrom !== undefined && use !== undefined ? `As an estimate ${stands}. It is ${use}.` : `Total ${stands}.`;
}
