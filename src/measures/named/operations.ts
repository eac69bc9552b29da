/** What the program counts (MON-04), under the names of the published cases. Each has one result: its `value`. */
import * as z from 'zod';
import {remissionRate, responseRate} from '../change/rates.ts';
import {mean, median} from '../figures/center.ts';
import {occupancy} from '../figures/occupancy.ts';
import {per} from '../figures/per.ts';
import {type Proportion, proportion} from '../figures/proportion.ts';
import {isNotDefined, type NotDefined} from '../not-defined.ts';
import {named, number, spread, values, whole} from './named-formula.ts';

const VALUE = ['value'];

/** Where the PHQ-9 begins to be a case, and where remission begins: MON-02.3 and MON-02.4, as the published cases have them. */
const CASE_AT = 10;
const REMISSION_BELOW = 5;

type Counts = Readonly<Record<string, number>>;

/** A share of a count, less those left out. */
function rate(counted: string, of: string, left?: string) {
  const read = (given: Counts, key: string | undefined) => (key === undefined ? 0 : (given[key] ?? 0));
  const schema = z
    .strictObject({[counted]: whole, [of]: whole, ...(left === undefined ? {} : {[left]: whole.default(0)})})
    .refine((given) => read(given, left) <= read(given, of), {
      path: [left ?? of],
      message: `is greater than ${of}`,
    })
    .refine((given) => read(given, counted) <= Math.max(0, read(given, of) - read(given, left)), {
      path: [counted],
      message: left === undefined ? `is greater than ${of}` : `is greater than ${of} less ${left}`,
    });
  return named<Counts>({
    schema,
    fields: VALUE,
    compute: (given) =>
      shareOf(proportion({numerator: read(given, counted), denominator: read(given, of), excluded: read(given, left)})),
  });
}

function shareOf(found: Proportion | NotDefined) {
  return isNotDefined(found) ? found : {value: found.share};
}

function toValue(value: number | NotDefined) {
  return isNotDefined(value) ? value : {value};
}

const NOT_PAIRS = 'is missing or not pairs of numbers';
const pairs = z.strictObject({
  pairs: z.array(z.tuple([number, number], NOT_PAIRS), NOT_PAIRS).max(100_000, 'has more than 100000 pairs'),
});

export const OPERATIONS = {
  attendance_rate: rate('attended', 'scheduled', 'excused_excluded'),
  no_show_rate: rate('no_shows', 'scheduled', 'cancelled_in_time'),
  completion_rate: rate('completed', 'discharged', 'administrative_excluded'),
  readmission_30d: rate('readmitted', 'discharges_at_risk'),
  measure_completion_rate: rate('completed', 'due'),
  alos_days: named({schema: z.strictObject({los: values}), fields: VALUE, compute: ({los}) => toValue(mean(los))}),
  median_los_days: named({schema: z.strictObject({los: values}), fields: VALUE, compute: ({los}) => toValue(median(los))}),
  days_to_first_session_median: named({
    schema: z.strictObject({days: values}),
    fields: VALUE,
    compute: (given) => toValue(median(given.days)),
  }),
  average_daily_census: named({
    schema: z.strictObject({patient_days: spread, calendar_days: whole}),
    fields: VALUE,
    compute: (given) => toValue(per(given.patient_days, given.calendar_days)),
  }),
  productivity: named({
    schema: z.strictObject({direct_hours: spread, paid_hours: spread}),
    fields: VALUE,
    compute: (given) => toValue(per(given.direct_hours, given.paid_hours)),
  }),
  group_fill_rate: named({
    schema: z.strictObject({seats_filled: whole, groups_held: whole, capacity: whole}),
    fields: VALUE,
    compute(given) {
      const found = occupancy({seatsFilled: given.seats_filled, groups: given.groups_held, capacity: given.capacity});
      return isNotDefined(found) ? found : {value: found.share};
    },
  }),
  response_rate_50pct: named({
    schema: pairs,
    fields: VALUE,
    compute: (given) => shareOf(responseRate({...given, caseAt: CASE_AT})),
  }),
  remission_rate: named({
    schema: pairs,
    fields: VALUE,
    compute: (given) => shareOf(remissionRate({...given, caseAt: CASE_AT, remissionBelow: REMISSION_BELOW})),
  }),
};
