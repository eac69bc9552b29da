/** Which section answers which outside requirement. */
import * as z from 'zod';
import {anyCode, slug, text} from '../schemas.ts';

export const crosswalkRowSchema = z.strictObject({
  key: slug('key'),
  /** Who asks for it: "Medicare", "The Joint Commission", "HIPAA". */
  authority: text('authority'),
  /** What it asks for, in the program's words. */
  requirement: text('requirement'),
  /** Where in its text: "42 CFR 410.44(a)(3)". */
  clause: text('clause').optional(),
  sections: z
    .array(anyCode('section'), {error: 'sections is missing or not a list → write sections: ["PRG-02.1"]'})
    .min(1, 'sections is empty → name the sections that answer the requirement, or leave the row out'),
  /** Key of a reference. */
  source: text('source').optional(),
  note: text('note').optional(),
});

export type CrosswalkRow = z.output<typeof crosswalkRowSchema>;
