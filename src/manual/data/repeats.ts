/** Sentences that may stand on more than one page, each with its reason. */
import * as z from 'zod';
import {text} from '../schemas.ts';

export const allowedRepeatSchema = z.strictObject({sentence: text('sentence'), why: text('why')});

export type AllowedRepeat = z.output<typeof allowedRepeatSchema>;
