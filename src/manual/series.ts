import type {Chapter} from './schemas.ts';

/** The series of codes whose pages live in a chapter: its own, unless it lists others. */
export function seriesOf({code, series}: Pick<Chapter, 'code' | 'series'>): readonly string[] {
  return series ?? [code];
}
