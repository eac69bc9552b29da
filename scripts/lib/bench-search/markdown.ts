/** Tables and numbers as the bench prints them. */
import type {Interval} from '../search-intervals.ts';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** `.83`, as success and gain are written; `1.00` stays. */
export function share(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2).replace(/^(-?)0\./, '$1.') : '–';
}

/** `.83 [.75, .90]`. */
export function withInterval({mean, low, high}: Interval): string {
  return Number.isFinite(mean) ? `${share(mean)} [${share(low)}, ${share(high)}]` : '–';
}

export function milliseconds(value: number): string {
  return Number.isFinite(value) ? value.toFixed(value < 100 ? 1 : 0) : '–';
}

export function kilobytes(value: number): string {
  return (value / 1000).toFixed(value < 100_000 ? 1 : 0);
}

/** A goal, and whether it is met. */
export function goal(what: string, value: number, most: number, unit: string): string {
  return `${what}: ${milliseconds(value)} ${unit}, goal at most ${most}: ${value <= most ? 'met' : 'MISSED'}`;
}

export function goalAtLeast(what: string, value: number, least: number): string {
  return `${what}: ${share(value)}, goal at least ${share(least)}: ${value >= least ? 'met' : 'MISSED'}`;
}
