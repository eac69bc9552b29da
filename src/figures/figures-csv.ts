/** Tables that leave the page. What a spreadsheet would run as a formula is made text (write-csv.ts). */
import {writeCsv} from '../manual/write-csv.ts';
import type {LeftOut} from './files.ts';
import type {Chart} from './read-chart.ts';
import type {Point} from './series.ts';
import {sumOf} from './series.ts';

/** Every row that was left out, with its reason. */
export function leftOutCsv(leftOut: readonly LeftOut[]): string {
  return writeCsv(['file', 'line', 'column', 'why'], leftOut);
}

const COLUMNS = [
  'indicator',
  'section',
  'track',
  'period',
  'figure',
  'n',
  'value',
  'interval_from',
  'interval_to',
  'center',
  'limit_from',
  'limit_to',
  'flags',
  'left_out',
  'missing',
] as const;

/** A chart's points as they are shown: what is hidden on the page is hidden here. */
export function chartCsv(
  {name, section, track}: {name: string; section: string; track: string},
  chart: Chart,
  source: readonly Point[],
): string {
  const number = (value: number | undefined) => (value === undefined ? '' : String(Number(value.toFixed(4))));
  return writeCsv(
    COLUMNS,
    chart.points.map((point, place) => ({
      indicator: name,
      section,
      track,
      period: point.period,
      figure: point.words,
      n: number(point.n),
      value: number(point.value),
      interval_from: number(point.lower),
      interval_to: number(point.upper),
      center: number(chart.center),
      limit_from: number(point.limits?.lower),
      limit_to: number(point.limits?.upper),
      flags: point.flags.join('; '),
      left_out: point.n === undefined ? '' : sumOf(source[place]?.leftOut ?? {}),
      missing: point.n === undefined ? '' : sumOf(source[place]?.missing ?? {}),
    })),
  );
}
