/** What each role reads, in order, and by when. */
import * as z from 'zod';
import {anyCode, slug} from '../schemas.ts';

/** In order of time. */
export const READ_BY = ['day-1', 'week-1', 'day-30', 'day-60', 'day-90'] as const;

const stepSchema = z.strictObject({
  by: z.enum(READ_BY, {error: `by is not known → use one of ${READ_BY.join(', ')}`}),
  /** Pages or sections, in the order of reading. */
  sections: z
    .array(anyCode('section'), {error: 'sections is missing or not a list → write sections: [SAF-02, STD-03.4]'})
    .min(1, 'sections is empty → name what is read by then, or leave the step out'),
});

export const readingPathSchema = z
  .strictObject({
    role: slug('role'),
    steps: z.array(stepSchema, {error: 'steps is missing or not a list → write each as "- by: day-1" with its sections'}),
  })
  .refine(({steps}) => isAscending(steps.map(({by}) => READ_BY.indexOf(by))), {
    path: ['steps'],
    message: `the steps are not in order of time, or one stands twice → order them ${READ_BY.join(', ')}`,
  });

export type ReadingPath = z.output<typeof readingPathSchema>;

function isAscending(list: readonly number[]): boolean {
  return list.every((value, index) => index === 0 || value > (list[index - 1] as number));
}
