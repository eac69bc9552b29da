/** Questions that show whether a section was understood. */
import * as z from 'zod';
import {anyCode, slug, text} from '../schemas.ts';

export const knowledgeCheckSchema = z
  .strictObject({
    key: slug('key'),
    /** The section whose text answers it. */
    section: anyCode('section'),
    question: text('question'),
    options: z
      .array(text('option'), {error: 'options is missing or not a list → write each option on a line that begins with "- "'})
      .min(2, 'there are fewer than two options → write two or more'),
    /** Place of the right option, from 0. */
    answer: z
      .number({error: 'answer is missing or not a number → write the place of the right option, counted from 0'})
      .int('answer is not a whole number → write the place of the right option, counted from 0'),
    rationale: text('rationale'),
  })
  .refine(({options, answer}) => answer >= 0 && answer < options.length, {
    path: ['answer'],
    message: 'answer is the place of no option → count from 0: the first option is 0',
  })
  .refine(({options}) => new Set(options).size === options.length, {
    path: ['options'],
    message: 'two options are the same → change one',
  });

export type KnowledgeCheck = z.output<typeof knowledgeCheckSchema>;

/** Fewest questions of a chapter that has a file of them. */
export const FEWEST_CHECKS = 5;
