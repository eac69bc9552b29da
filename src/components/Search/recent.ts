/** Searches that led somewhere, for the field while it is empty. Kept in this browser only, as ticks are. */
import {useKept} from '../use-kept.ts';
import {MOST_SIGNS} from './search-address.ts';

const HOLDS = 8;

/** The newest first, each once, however it is spelled in capitals and spaces. */
export function withRecent(recent: readonly string[], query: string): string[] {
  const words = query.trim().replaceAll(/\s+/g, ' ');
  const others = recent.filter((other) => other.toLowerCase() !== words.toLowerCase());
  return words === '' ? [...recent] : [words, ...others].slice(0, HOLDS);
}

export function isRecent(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length <= HOLDS &&
    value.every((query) => typeof query === 'string' && query.trim() !== '' && query.length <= MOST_SIGNS)
  );
}

export function useRecent(): {recent: readonly string[]; add: (query: string) => void; erase: () => void} {
  const [kept, keep] = useKept('searches', isRecent);
  const recent = kept ?? [];
  return {recent, add: (query) => keep(withRecent(recent, query)), erase: () => keep(undefined)};
}
