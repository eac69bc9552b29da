/** Indicators that somebody counted elsewhere, month by month: the numbers are taken as they are. */
import type {Row} from './files.ts';
import type {Seen} from './seen.ts';

export function seeCount({month, track, counted, out_of: outOf, left_out: leftOut, missing}: Row): Seen[] {
  const head = {month: String(month), track: typeof track === 'string' ? track : undefined};
  return [
    {...head, above: Number(counted), below: Number(outOf)},
    ...(leftOut ? [{...head, leftOut: 'left out, as counted', amount: Number(leftOut)}] : []),
    ...(missing ? [{...head, missing: 'missing, as counted', amount: Number(missing)}] : []),
  ];
}
