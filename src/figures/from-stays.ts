/** Indicators that are counted from stays. Each follows its section of MON-04; the numbers come with the edition. */
import type {ColumnName, ProgramFigures} from '../manual/data/program-figures.ts';
import {daysBetween} from '../manual/dates.ts';
import {type Judgment, judgeChange} from '../measures/change/judge.ts';
import type {ChangeRule} from '../measures/change/rule.ts';
import type {Row} from './files.ts';
import type {IndicatorKind, Seen} from './seen.ts';

export type StayRules = {
  format: ProgramFigures;
  countedOn: string /** Of the outcome instrument. */;
  change?: ChangeRule | undefined;
};

export type StayIndicator = {
  key: string;
  kind: IndicatorKind;
  needs: readonly ColumnName[];
  /** Given again with the missing counted as unchanged (MON-04.5): of those of whom something is missing, none counts. */
  countsMissing?: true;
  /** Undefined where the stay is none of those that it is about. */
  see: (stay: Row, rules: StayRules) => What | undefined;
};

/** As `Seen`, with the day that decides the month. */
type What = {on: string} & (
  | {counts: boolean; beside?: string | undefined}
  | {value: number}
  | {leftOut: string}
  | {missing: string}
);

const day = (value: Row[ColumnName]) => (typeof value === 'string' ? value : undefined);

export const STAY_INDICATORS: readonly StayIndicator[] = [
  {
    key: 'time-to-first-group',
    kind: 'median',
    needs: ['first_contact', 'first_group'],
    see: ({first_contact: contact, first_group: group, later_start: later}) => {
      const on = day(group);
      if (on === undefined) {
        return undefined;
      }
      const from = day(contact);
      return later
        ? {on, leftOut: 'asked for a later start'}
        : from
          ? {on, value: daysBetween(from, on)}
          : {on, missing: 'no first contact'};
    },
  },
  {
    key: 'started',
    kind: 'share',
    needs: ['admitted', 'first_group'],
    see: ({admitted, first_group: group, sent_elsewhere: sent}, {format, countedOn}) => {
      const on = day(admitted);
      if (on === undefined) {
        return undefined;
      }
      const [first, most] = [day(group), format.days.started];
      if (sent && first === undefined) {
        return {on, leftOut: 'sent to another level before starting'};
      }
      return first === undefined && daysBetween(on, countedOn) <= most
        ? {on, missing: `${most} days are not over`}
        : {on, counts: first !== undefined && daysBetween(on, first) <= most};
    },
  },
  {
    key: 'first-day-screen',
    kind: 'share',
    needs: ['first_group', 'screened_first'],
    see: ({first_group: group, screened_first: screened}) => {
      const on = day(group);
      return on === undefined
        ? undefined
        : screened === undefined
          ? {on, missing: 'not known whether screened'}
          : {on, counts: screened === true};
    },
  },
  ...(['unplanned-discharge', 'completion'] as const).map(
    (key): StayIndicator => ({
      key,
      kind: 'share',
      needs: ['last_day', 'discharge'],
      see: ({last_day: last, discharge}, {format}) => {
        const [on, code] = [day(last), String(discharge)];
        const {counted, left_out: leftOut, beside} = format.discharges[key];
        return on === undefined
          ? undefined
          : leftOut.includes(code)
            ? {on, leftOut: code}
            : {on, counts: counted.includes(code), beside: beside.find((one) => one === code)};
      },
    }),
  ),
  ...(['seen_soon', 'seen'] as const).map(
    (window): StayIndicator => ({
      key: window === 'seen' ? 'seen-within-30-days' : 'seen-within-7-days',
      kind: 'share',
      needs: ['last_day', 'seen_on'],
      see: (stay, {format, countedOn}) => {
        const most = format.days[window];
        return afterLeaving(stay, countedOn, most, day(stay.seen_on), [
          [isDeadWithin(stay, most), 'died before the window closed'],
          [stay.straight_to_care === true, 'straight into higher care'],
        ]);
      },
    }),
  ),
  {
    key: 'safety-call-reached',
    kind: 'share',
    needs: ['last_day', 'called_on'],
    see: (stay, {format, countedOn}) => {
      const most = format.days.called;
      const elsewhere = stay.elsewhere_day_7 === true;
      return afterLeaving(
        stay,
        countedOn,
        most,
        day(stay.called_on),
        [
          [isDeadWithin(stay, most), 'died'],
          [elsewhere, 'in hospital, PHP or residential care on day 7'],
        ],
        0,
      );
    },
  },
  {
    key: 'readmission-30',
    kind: 'share',
    needs: ['last_day', 'higher_care'],
    see: (stay, {format, countedOn}) => {
      const care = stay.higher_care;
      const on = care === 'none' || care === 'unknown' ? undefined : day(care);
      const isTransfer = stay.straight_to_care === true || (on !== undefined && on === stay.last_day);
      const what = afterLeaving(stay, countedOn, format.days.higher_care, on, [[isTransfer, 'direct transfer']]);
      return what && 'counts' in what && (care === 'unknown' || care === undefined) ? {...what, beside: 'not known'} : what;
    },
  },
  {
    key: 'paired-scores',
    kind: 'share',
    needs: ['first_group', 'last_day', 'phq9_first', 'phq9_last'],
    see: ({first_group: group, last_day: last, phq9_first: before, phq9_last: after}) => {
      const on = day(last);
      return on === undefined || group === undefined ? undefined : {on, counts: before !== undefined && after !== undefined};
    },
  },
  {
    ...outcome('reliable-improvement', ({class: found}) => found === 'recovered' || found === 'reliably improved'),
    countsMissing: true,
  },
  {...outcome('reliable-deterioration', ({class: found}) => found === 'reliably deteriorated'), countsMissing: true},
  outcome('recovered', ({class: found}) => found === 'recovered', true),
  outcome('response', ({response}) => response === true, true),
  outcome('remission', ({remission}) => remission === true, true),
];

/** A rate among those who left, on days 1 to `most`, once that window is closed for the stay. */
function afterLeaving(
  {last_day: last}: Row,
  countedOn: string,
  most: number,
  happened: string | undefined,
  exclusions: readonly (readonly [applies: boolean, why: string])[],
  first = 1,
): What | undefined {
  const on = day(last);
  if (on === undefined) {
    return undefined;
  }
  const excluded = exclusions.find(([applies]) => applies);
  if (excluded) {
    return {on, leftOut: excluded[1]};
  }
  if (daysBetween(on, countedOn) < most) {
    return {on, missing: `${most} days are not over`};
  }
  const after = happened === undefined ? undefined : daysBetween(on, happened);
  return {on, counts: after !== undefined && after >= first && after <= most};
}

function isDeadWithin({last_day: last, discharge, died_on: died}: Row, most: number): boolean {
  const [from, to] = [day(last), day(died)];
  return discharge === 'died' || (from !== undefined && to !== undefined && daysBetween(from, to) <= most);
}

/** Rates of MON-04.5: out of those who left with a pair of scores, or of these only those who began as a case. */
function outcome(key: string, counts: (judgment: Judgment) => boolean, amongCases = false): StayIndicator {
  return {
    key,
    kind: 'share',
    needs: ['last_day', 'phq9_first', 'phq9_last'],
    see: ({last_day: last, phq9_first: before, phq9_last: after}, {change}) => {
      const on = day(last);
      if (on === undefined || !change) {
        return undefined;
      }
      if (typeof before !== 'number' || typeof after !== 'number') {
        return {on, missing: 'no pair of scores'};
      }
      const judgment = judgeChange({before, after, rule: change});
      return amongCases && !judgment.startedAsCase
        ? {on, leftOut: 'began under the case cut-off'}
        : {on, counts: counts(judgment)};
    },
  };
}

/** What a stay says about an indicator. */
export function seeStay(indicator: StayIndicator, stay: Row, rules: StayRules): Seen | undefined {
  const what = indicator.see(stay, rules);
  if (!what) {
    return undefined;
  }
  const {on, ...rest} = what;
  const head = {month: on.slice(0, 7), track: day(stay.track)};
  return 'counts' in rest ? {...head, above: rest.counts ? 1 : 0, below: 1, beside: rest.beside} : {...head, ...rest};
}
