/** Indicators that are counted from program days: hours, no-shows, and weeks with nine hours. */
import type {ColumnName, ProgramFigures} from '../manual/data/program-figures.ts';
import type {Row} from './files.ts';
import type {IndicatorKind, Seen} from './seen.ts';

export type DayIndicator = {
  key: string;
  kind: IndicatorKind;
  needs: readonly ColumnName[];
  see: (days: readonly Row[], format: ProgramFigures) => Seen[];
};

const ALWAYS: readonly ColumnName[] = ['day', 'planned_hours', 'attended_hours', 'word'];

export const DAY_INDICATORS: readonly DayIndicator[] = [
  {
    key: 'attendance',
    kind: 'hours',
    needs: ALWAYS,
    // What was attended of a day that is left out counts on both sides: only the hours that were missed are taken off.
    see: eachDay(({planned, attended}, {word, hours}) =>
      hours !== 'left-out'
        ? [{above: attended, below: planned}]
        : [...(attended > 0 ? [{above: attended, below: attended}] : []), {leftOut: word, amount: planned - attended}],
    ),
  },
  {
    key: 'no-show',
    kind: 'share',
    needs: ALWAYS,
    see: eachDay((_, {word, day, is_no_show: isNoShow}) =>
      day === 'left-out' ? [{leftOut: word}] : [{above: isNoShow ? 1 : 0, below: 1}],
    ),
  },
  {
    key: 'nine-hour-weeks',
    kind: 'share',
    needs: [...ALWAYS, 'edge_week', 'step_down'],
    see: (days, format) => [...weeksOf(days, format).values()].flatMap((week) => seeWeek(week, format.full_week_hours)),
  },
];

type Rule = ProgramFigures['attendance'][number];
type WithoutHead = Seen extends infer One ? (One extends Seen ? Omit<One, 'month' | 'track'> : never) : never;

function eachDay(see: (hours: {planned: number; attended: number}, rule: Rule) => WithoutHead[]): DayIndicator['see'] {
  return (days, format) => {
    const rules = new Map(format.attendance.map((rule) => [rule.word, rule]));
    return days.flatMap((row) => {
      const rule = rules.get(String(row.word)) ?? {word: String(row.word)};
      return see({planned: Number(row.planned_hours), attended: Number(row.attended_hours)}, rule).map(
        (one) => ({month: String(row.day).slice(0, 7), track: trackOf(row), ...one}) as Seen,
      );
    });
  };
}

type Week = {month: string; track?: string | undefined; planned: number; attended: number; isEdge: boolean; isStepDown: boolean};

/** Weeks from Monday to Sunday, by stay. A week belongs to the month in which it ends. */
function weeksOf(days: readonly Row[], {attendance}: ProgramFigures): Map<string, Week> {
  const unplanned = attendance.filter(({week}) => week === 'left-out').map(({word}) => word);
  const weeks = new Map<string, Week>();
  for (const row of days) {
    const end = sundayOf(String(row.day));
    const key = `${row.stay} ${end}`;
    const week = weeks.get(key) ?? {
      month: end.slice(0, 7),
      track: trackOf(row),
      planned: 0,
      attended: 0,
      isEdge: false,
      isStepDown: false,
    };
    week.planned += unplanned.includes(String(row.word)) ? 0 : Number(row.planned_hours);
    week.attended += Number(row.attended_hours);
    week.isEdge ||= row.edge_week === true;
    week.isStepDown ||= row.step_down === true;
    weeks.set(key, week);
  }
  return weeks;
}

function seeWeek({month, track, planned, attended, isEdge, isStepDown}: Week, full: number): Seen[] {
  const head = {month, track};
  if (isEdge) {
    return [{...head, leftOut: 'first or last week'}];
  }
  if (isStepDown) {
    return [{...head, leftOut: 'agreed step-down'}];
  }
  return planned < full ? [] : [{...head, above: attended >= full ? 1 : 0, below: 1}];
}

function sundayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
}

function trackOf({track}: Row): string | undefined {
  return typeof track === 'string' ? track : undefined;
}
