/**
 * `npx tsx scripts/figures-sample.mts`: writes the sample files of /measures/figures/ anew. Everybody in them is invented. The numbers
 * are drawn from a fixed seed; no-shows rise from July 2026 on, so that a chart has something to find.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {addMonths} from '../src/figures/periods.ts';
import {writeCsv} from '../src/manual/write-csv.ts';

const FOLDER = path.resolve(import.meta.dirname, '../static/samples');
const [FIRST, LAST] = ['2024-11-04', '2026-10-31'];
const DAY = 86_400_000;

let seed = 20_261;
/** From 0 to 1, the same on every machine. */
function random(): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
}
const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const later = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const toWeekday = (day: string) => later(day, [1, 0, 0, 0, 0, 0, 2][new Date(day).getUTCDay()] ?? 0);
const onceIn = (one: number) => random() < 1 / one;

type Line = Record<string, string | number>;
const stays: Line[] = [];
const days: Line[] = [];

for (let stay = 1, contact = FIRST; contact < LAST; stay++, contact = toWeekday(later(contact, between(2, 6)))) {
  const admitted = toWeekday(later(contact, between(1, 5)));
  const start = toWeekday(later(admitted, between(0, 4) + (onceIn(6) ? 9 : 0)));
  const hasStarted = !onceIn(8) && start <= LAST;
  const weeks = onceIn(4) ? between(1, 3) : between(5, 9);
  const end = hasStarted ? programDays(stay, start, weeks) : undefined;
  stays.push({
    stay,
    track: trackOf(stay),
    first_contact: contact,
    admitted,
    first_group: hasStarted ? start : '',
    later_start: onceIn(25) ? 'yes' : '',
    screened_first: hasStarted ? (onceIn(30) ? 'no' : 'yes') : '',
    ...ending(end, weeks),
    phq9_first: between(8, 24),
    phq9_last: end !== undefined && !onceIn(6) ? between(2, 15) : '',
  });
}

function trackOf(stay: number): string {
  return stay % 3 === 0 ? 'co-occurring' : 'mental health';
}

function ending(end: string | undefined, weeks: number): Line {
  if (end === undefined) {
    return {last_day: '', discharge: '', seen_on: '', called_on: '', higher_care: ''};
  }
  const code = weeks < 4 ? (onceIn(2) ? 'left against advice' : 'lost to contact') : onceIn(4) ? 'stepped down' : 'completed';
  const before = (day: string) => (day <= LAST ? day : '');
  return {
    last_day: end,
    discharge: code,
    seen_on: onceIn(5) ? '' : before(later(end, between(1, 12))),
    called_on: onceIn(9) ? '' : before(later(end, between(1, 6))),
    higher_care: onceIn(14) ? before(later(end, between(2, 28))) || 'unknown' : 'none',
  };
}

/** Monday, Wednesday and Friday; the last attended day, or undefined where the stay goes on. */
function programDays(stay: number, start: string, weeks: number): string | undefined {
  let last = start;
  const over = later(start, weeks * 7);
  for (let day = start; day < over; day = later(day, 1)) {
    if (day > LAST) {
      return undefined;
    }
    if (![1, 3, 5].includes(new Date(day).getUTCDay()) && day !== start) {
      continue;
    }
    const word = day === start ? 'here' : wordOf(day);
    const attended = word === 'here' ? (onceIn(9) ? 2.25 : 3) : 0;
    last = attended > 0 ? day : last;
    const isEdge = day < later(start, 7) || day >= later(over, -7);
    days.push({
      stay,
      day,
      track: trackOf(stay),
      planned_hours: 3,
      attended_hours: attended,
      word,
      step_down: '',
      edge_week: isEdge ? 'yes' : '',
    });
  }
  return last;
}

function wordOf(day: string): string {
  const chance = random();
  const noShow = day >= '2026-07' && day < addMonths('2026-07', 4) ? 0.24 : 0.11;
  const words = [
    ['no word', noShow],
    ['canceled late', 0.03],
    ['canceled in time', 0.03],
    ['ill with paper', 0.02],
    ['planned away', 0.02],
    ['we canceled', 0.01],
  ] as const;
  let sum = 0;
  for (const [word, share] of words) {
    sum += share;
    if (chance < sum) {
      return word;
    }
  }
  return 'here';
}

const counts = Array.from({length: 24}, (_, index) => ({
  month: addMonths('2024-11', index),
  indicator: 'MON-04.8.4',
  counted: between(164, 186),
  out_of: 190,
  left_out: between(8, 14),
}));

for (const [name, lines] of Object.entries({stays, days, counts})) {
  writeFileSync(path.join(FOLDER, `invented-${name}.csv`), writeCsv(Object.keys(lines[0] ?? {}), lines));
}
