/** What lies in the binder for a day without power or network, part by part. */
import * as z from 'zod';
import {text} from '../schemas.ts';

const code = z
  .string({error: 'a code is missing → name a chapter, a page, a section or a checklist'})
  .regex(
    /^[A-Z]{3}(?:-\d{2}(?:\.[1-9]\d{0,2}){0,2}|-\d{2}-C[1-9]\d{0,2})?$/,
    'this is not a code → write SAF for a chapter, REF-04 for a page, SAF-16.4 for a section, SAF-16-C1 for a checklist',
  );

export const downtimePartSchema = z.strictObject({
  title: text('title'),
  codes: z
    .array(code, {error: 'codes is missing or not a list → write codes: [SAF, REF-04, STD-09-C1]'})
    .min(1, 'codes is empty → name what lies there, or delete the part'),
});

export type DowntimePart = z.output<typeof downtimePartSchema>;
