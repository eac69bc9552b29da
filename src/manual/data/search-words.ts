/** Groups of ordinary words that mean the same in this manual. Terms have theirs in the lexicon. */
import * as z from 'zod';
import {text} from '../schemas.ts';

export const searchWordsSchema = z
  .array(text('word'), {error: 'this is not a list of words → write - [client, patient, pt]'})
  .min(2, 'this group has one word only → add what means the same, or delete the line');
