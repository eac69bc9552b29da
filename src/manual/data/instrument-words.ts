/** The words of a form, where they may be printed: in the record, because a calculator shows them beside the answers. */
import * as z from 'zod';
import {anyCode, text} from '../schemas.ts';

const labels = z.array(z.string({error: 'a label is no text → write it in quotes, "" where the form has a bare number'}), {
  error: 'labels is not a list → write labels: ["Not at all", "Several days"]',
});

export const wordsSchema = z.strictObject({
  /** The section that prints them, and says where they were read. */
  section: anyCode('section'),
  /** The section that prints what the items share, where that is another one: GAD-7 and PHQ-9 have one list of answers. */
  frame: anyCode('frame').optional(),
  /** The question before the items, where the form has one (`stem`). */
  stem: text('stem').optional(),
  /** What stands above the items. */
  asks: text('asks').optional(),
  /** Of the answers, from the lowest, where all items have the same. Empty for a number without words. */
  labels: labels.optional(),
  items: z.array(
    z.strictObject({
      /** What stands before its words in bold. */ name: text('name').optional(),
      text: text('text'),
      labels: labels.optional(),
    }),
  ),
});

export type FormWords = z.output<typeof wordsSchema>;

type Worded = {
  items: number;
  answers: string | {from: number; to: number} | readonly (readonly number[] | {from: number; to: number})[];
  words?: FormWords | undefined;
  item_names?: readonly string[] | undefined;
};

/** Whether there are words, or names, for each item, and for each of its answers. */
export function areWordsWhole({items, answers, words, item_names: names}: Worded): boolean {
  const isLabelled = (item: {labels?: string[] | undefined}, index: number) => {
    const one = Array.isArray(answers) ? answers[index] : answers;
    const count = typeof one === 'object' ? ('from' in one ? one.to - one.from + 1 : one.length) : 0;
    return (item.labels ?? words?.labels)?.length === count;
  };
  return (
    (names === undefined || names.length === items) &&
    (words === undefined || (words.items.length === items && words.items.every(isLabelled)))
  );
}
