/** Judged queries: what staff type, and where they should land. */
import {createHash} from 'node:crypto';
import {parse} from 'yaml';
import * as z from 'zod';
import {anyCode} from '../../src/manual/schemas.ts';

export const QUERY_CLASSES = [
  'title',
  'question',
  'abbreviation',
  'synonym',
  'one-typo',
  'two-typos',
  'partial',
  'code',
  'procedure',
  'ambiguous',
] as const;

const gradeSchema = z.union([z.literal(1), z.literal(2), z.literal(3)], {error: 'a grade is not 1, 2 or 3'});

const judgedQuerySchema = z.strictObject({
  query: z.string({error: 'query is not text → put it in quotes'}).trim().min(1, 'query is empty → write it'),
  class: z.enum(QUERY_CLASSES, {error: `class is not known → use one of ${QUERY_CLASSES.join(', ')}`}),
  answers: z
    .record(anyCode('answer'), gradeSchema)
    .refine((answers) => Object.values(answers).includes(3), 'no answer has grade 3 → say where the reader wants to land'),
});

export type JudgedQuery = z.output<typeof judgedQuerySchema>;

/** Throws, with the query's place and what is wrong, when a record is not one. */
export function readQueries(text: string): JudgedQuery[] {
  const records: unknown = parse(text);
  if (!Array.isArray(records)) {
    throw new Error('The queries are not a list → start each with "- query:"');
  }
  return records.map((record, index) => {
    const {data, error} = judgedQuerySchema.safeParse(record);
    if (!data) {
      const name = JSON.stringify((record as {query?: unknown} | null)?.query ?? '');
      throw new Error(`Query ${index + 1}, ${name}: ${error?.issues.map(({message}) => message).join('; ')}`);
    }
    return data;
  });
}

/** Half of the queries are for tuning, the other half only for measuring. A fixed rule: nobody chooses which. */
export function halfOf({query}: Pick<JudgedQuery, 'query'>): 'test' | 'tuning' {
  return (createHash('sha256').update(query).digest()[0] as number) % 2 === 0 ? 'test' : 'tuning';
}

/** The same words, however they are written: nobody may judge one query twice. */
export function sameQuery({query}: Pick<JudgedQuery, 'query'>): string {
  return query.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
