/** What a formula answers where it has no value, and why. Never NaN, and never a 0 or a 1 in its place: both would be believed. */
export type NotDefined = {notDefined: string};

export function notDefined(why: string): NotDefined {
  return {notDefined: why};
}

export function isNotDefined(value: unknown): value is NotDefined {
  return typeof value === 'object' && value !== null && 'notDefined' in value;
}

/** Floating point: what is nearer to zero than this is zero. */
const NOTHING = 1e-12;

export function isZero(value: number): boolean {
  return Math.abs(value) < NOTHING;
}
