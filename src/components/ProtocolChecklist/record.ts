/** A worked checklist as plain text, for the record. Free of anything about a client: there is no field to type into. */
import {toClock, toDay} from '../../manual/dates.ts';
import type {Checklist, ChecklistItem} from '../../manual/types.ts';
import type {Ticks} from './ticks.ts';
import {progressOf} from './ticks.ts';

export type RecordSource = {
  checklist: Checklist;
  ticks: Ticks;
  reasons: readonly string[];
  /** "IOP operations manual, draft". */
  manual: string;
  url: string;
  now: Date;
};

/** The words that are copied. Times are the reader's own clock. */
export function toRecord({checklist, ticks, reasons, manual, url, now}: RecordSource): string {
  const {answered, of} = progressOf(checklist, ticks);
  const lines = checklist.pausePoints.flatMap(({title, items}) => [
    ...(title === undefined ? [] : ['', title]),
    ...items.flatMap((item) => [
      toLine(item, ticks, reasons),
      ...item.ifs.filter(({id}) => ticks[id]).map((sub) => `  ${toLine(sub, ticks, reasons)}`),
    ]),
  ]);
  return [
    `${checklist.code} ${checklist.title} (${checklist.kind})`,
    `${manual}. Copied ${toDay(now)} ${toClock(now)}. ${answered} of ${of} items answered.`,
    ...lines,
    '',
    url,
  ].join('\n');
}

function toLine({number, id, text}: ChecklistItem, ticks: Ticks, reasons: readonly string[]): string {
  const tick = ticks[id];
  if (!tick) {
    return `[not done] ${number}. ${text}`;
  }
  const time = toClock(new Date(tick.at));
  const state =
    tick.reason === undefined ? `done ${time}` : `not applicable ${time}: ${reasons[tick.reason] ?? 'no reason given'}`;
  return `[${state}] ${number}. ${text}`;
}
