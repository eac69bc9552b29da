/** Which way of a scale is the better one. Symptoms: lower. Recovery, alliance, well-being: higher. */
export type Better = 'lower' | 'higher';

/** How far a score went the better way; negative when it went the other. */
export function improvement(before: number, after: number, better: Better = 'lower'): number {
  return better === 'lower' ? before - after : after - before;
}
