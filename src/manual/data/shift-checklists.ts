/** Which checklists belong to a shift, and to which part of it. */
import * as z from 'zod';
import {text} from '../schemas.ts';
import {SHIFT_PARTS} from '../shift-parts.ts';

export const shiftChecklistSchema = z.strictObject({
  checklist: z
    .string({error: 'checklist is missing → write checklist: STD-09-C1'})
    .regex(/^[A-Z]{3}-\d{2}-C[1-9]\d{0,2}$/, 'checklist is not the code of one → write it like STD-09-C1'),
  part: z.enum(SHIFT_PARTS, {error: `part is not known → use one of ${SHIFT_PARTS.join(', ')}`}),
  /** When it is not for every day: "on a measurement day". */
  only: text('only').optional(),
});

export type ShiftChecklist = z.output<typeof shiftChecklistSchema>;
