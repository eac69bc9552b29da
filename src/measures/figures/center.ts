/** The middle of a list of numbers, by simple-statistics, which throws on an empty list. */
import {mean as meanOf, median as medianOf} from 'simple-statistics';
import {type NotDefined, notDefined} from '../not-defined.ts';

const NO_VALUES = notDefined('there are no values');

/** Sum by count. Not defined without values. */
export function mean(values: readonly number[]): number | NotDefined {
  return values.length === 0 ? NO_VALUES : meanOf([...values]);
}

/** The middle one in order; between the middle two of an even count. Not defined without values. */
export function median(values: readonly number[]): number | NotDefined {
  return values.length === 0 ? NO_VALUES : medianOf([...values]);
}
