import {isZero, type NotDefined, notDefined} from '../not-defined.ts';

/** One amount by another: client days by calendar days (average daily census), direct hours by paid hours. Not defined by 0. */
export function per(amount: number, by: number): number | NotDefined {
  return isZero(by) ? notDefined('what it is divided by is 0') : amount / by;
}
