/** Which templates run on which day of which week, by track. */
import * as z from 'zod';
import {pageCode, slug, text} from '../schemas.ts';

const minutes = z
  .number({error: 'a slot is not a number of minutes → write slots: [90, 60]'})
  .int('a slot has a fraction of a minute → write whole minutes')
  .min(1, 'a slot has no minutes → write slots: [90, 60]')
  .max(600, 'a slot is longer than ten hours → write its minutes');

const dayPlan = z
  .array(pageCode, {error: 'a day is not a list of codes → write [CBT-01, ORI-02]'})
  .min(1, 'a day has no template → write its codes: [CBT-01, ORI-02]');

export const rotationCalendarSchema = z
  .strictObject({
    track: slug('track'),
    /** What the track is called at the head of a list. */
    name: text('name'),
    /** Minutes of the groups of a day, in their order. */
    slots: z
      .array(minutes, {error: 'slots is missing or not a list → write slots: [90, 60]'})
      .min(1, 'slots is empty → write [90, 60]'),
    /** Weeks from the first; each a list of days, each day the codes of its templates, in the order of the slots. */
    weeks: z
      .array(z.array(dayPlan, {error: 'a week is not a list of days → write - [[CBT-01, ORI-02], [PRO-01, DBT-01]]'}), {
        error: 'weeks is missing or not a list → write each week as a list of days',
      })
      .min(1, 'weeks is empty → write at least one'),
  })
  .refine(({slots, weeks}) => weeks.every((week) => week.every((day) => day.length === slots.length)), {
    path: ['weeks'],
    message: 'a day has more or fewer templates than there are slots → give each day one code for each slot',
  })
  .refine(({weeks}) => weeks.every((week) => week.length === weeks[0]?.length), {
    path: ['weeks'],
    message: 'the weeks have different numbers of days → give each week the same days',
  });

export type RotationCalendar = z.output<typeof rotationCalendarSchema>;
