/** What a program's own files may hold, and the numbers by which they are counted. Names of columns are what `src/figures` knows. */
import * as z from 'zod';
import {anyCode, slug, text} from '../schemas.ts';

export const COLUMN_NAMES = [
  'stay',
  'track',
  'first_contact',
  'admitted',
  'first_group',
  'later_start',
  'sent_elsewhere',
  'screened_first',
  'last_day',
  'discharge',
  'straight_to_care',
  'died_on',
  'seen_on',
  'called_on',
  'elsewhere_day_7',
  'higher_care',
  'phq9_first',
  'phq9_last',
  'day',
  'planned_hours',
  'attended_hours',
  'word',
  'step_down',
  'edge_week',
  'month',
  'indicator',
  'counted',
  'out_of',
  'left_out',
  'missing',
] as const;

const KINDS = ['number', 'hours', 'day', 'day-or', 'month', 'yes-no', 'word', 'indicator'] as const;

const whole = (what: string) =>
  z
    .number({error: `${what} is not a number → write it without quotes`})
    .int()
    .nonnegative();
const words = (what: string) => z.array(text(what));

const columnSchema = z.strictObject({
  name: z.enum(COLUMN_NAMES, {error: `name is no column that is read → use one of ${COLUMN_NAMES.join(', ')}`}),
  kind: z.enum(KINDS, {error: `kind is not known → use one of ${KINDS.join(', ')}`}),
  required: z.literal(true).optional(),
  /** What may stand in it, for the kinds `word` and `day-or`. */
  words: words('words').optional(),
  from: whole('from').optional(),
  to: whole('to').optional(),
  means: text('means'),
});

const tableSchema = z.strictObject({
  key: z.enum(['stays', 'days', 'counts'], {error: 'key is no table that is read → use stays, days or counts'}),
  name: text('name'),
  /** What one row is. */
  row: text('row'),
  columns: z.array(columnSchema),
});

const leftOut = z.literal('left-out').optional();

const dischargesSchema = z.strictObject({
  counted: words('counted'),
  left_out: words('left_out'),
  /** Counted out of, and shown beside the rate, so that no ending can hide there. */
  beside: words('beside'),
});

export const programFiguresSchema = z.strictObject({
  small_numbers: z.strictObject({
    section: anyCode('section'),
    hidden_below: whole('hidden_below'),
    counts_below: whole('counts_below'),
    verdict_from: whole('verdict_from'),
    rolling_below: whole('rolling_below'),
  }),
  charts: z.strictObject({fewest_points: whole('fewest_points'), fewest_expected: whole('fewest_expected')}),
  days: z.strictObject({
    started: whole('started'),
    seen_soon: whole('seen_soon'),
    seen: whole('seen'),
    called: whole('called'),
    higher_care: whole('higher_care'),
  }),
  full_week_hours: whole('full_week_hours'),
  /** Key of the instrument whose first and last scores are read. */
  outcome: slug('outcome'),
  discharges: z.strictObject({'unplanned-discharge': dischargesSchema, completion: dischargesSchema}),
  attendance: z.array(
    z.strictObject({
      word: text('word'),
      hours: leftOut,
      day: leftOut,
      /** Not among the planned hours of a week. */
      week: leftOut,
      is_no_show: z.literal(true).optional(),
    }),
  ),
  no_shares: z.array(slug('no_shares')),
  tables: z.array(tableSchema),
});

export type ProgramFigures = z.output<typeof programFiguresSchema>;
export type FiguresTable = z.output<typeof tableSchema>;
export type FiguresColumn = z.output<typeof columnSchema>;
export type ColumnName = FiguresColumn['name'];
