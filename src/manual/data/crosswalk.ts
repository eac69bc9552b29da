/** Which sections answer what a rule, a payer or an accreditor asks for. */
import * as z from 'zod';
import {anyCode, text} from '../schemas.ts';

export const crosswalkRowSchema = z.strictObject({
  /** What is asked for, in the program's words. */
  requirement: text('requirement'),
  /** Key of a reference. */
  source: text('source'),
  sections: z
    .array(anyCode('section'), {error: 'sections is missing or not a list → write sections: ["PRG-02.1"]'})
    .min(1, 'sections is empty → name the sections that answer the requirement, or leave the row out'),
  /** How firm the source is, or for whom it holds. */
  note: text('note').optional(),
});

export type CrosswalkRow = z.output<typeof crosswalkRowSchema>;
