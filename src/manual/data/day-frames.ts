/** When the groups of a program day begin, by frame, and what stands around them. */
import * as z from 'zod';
import {anyCode, slug, text} from '../schemas.ts';

const minutes = (what: string) =>
  z
    .number({error: `${what} is missing or not a number → write its minutes: ${what}: 15`})
    .int(`${what} has a fraction of a minute → write whole minutes`)
    .min(0, `${what} is less than nothing → write its minutes`)
    .max(120, `${what} is longer than two hours → write its minutes`);

export const dayFrameSchema = z.strictObject({
  key: slug('key'),
  name: text('name'),
  /** Where the manual says so. */
  section: anyCode('section'),
  /** Clock time of the first group. */
  starts: z
    .string({error: 'starts is missing or not in quotes → write starts: "09:00"'})
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'starts is not a clock time → write it with two digits each: "09:00"'),
  /** Minutes between two groups, and of the rehearsal behind the last. */
  break: minutes('break'),
  rehearsal: minutes('rehearsal'),
});

export type DayFrame = z.output<typeof dayFrameSchema>;
