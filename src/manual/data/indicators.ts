/** What the program counts, and out of what. */
import * as z from 'zod';
import {anyCode, slug, text} from '../schemas.ts';
import {status} from './instrument-parts.ts';

export const indicatorSchema = z.strictObject({
  key: slug('key'),
  name: text('name'),
  /** Where it is defined. */
  section: anyCode('section'),
  numerator: text('numerator'),
  denominator: text('denominator'),
  exclusions: text('exclusions'),
  period: text('period'),
  /** Key of a role. */
  owner: slug('owner'),
  target: text('target'),
  status,
  source: text('source').optional(),
});

export type Indicator = z.output<typeof indicatorSchema>;
