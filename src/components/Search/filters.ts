/** What results can be narrowed to, and how many each choice would leave. */
import {type Answer, type EditionInfo, FILTERS, type Filters} from '../../search/protocol.ts';

export const FILTER_NAMES: Record<keyof Filters, string> = {role: 'Role', chapter: 'Chapter', kind: 'Kind', phase: 'Phase'};

export type Choice = {key: string; name: string /** Undefined while nothing was asked. */; count?: number};

/** The filters without those that none of the editions knows: an address can name anything. */
export function knownFilters(filters: Filters, infos: readonly EditionInfo[]): Filters {
  return Object.fromEntries(
    FILTERS.flatMap((filter) => {
      const value = filters[filter];
      const isKnown = infos.some(({names}) => names[filter]?.some(({key}) => key === value));
      return value !== undefined && isKnown ? [[filter, value]] : [];
    }),
  );
}

/** The filters with one chosen, or, by an empty value, with one chosen no more. */
export function withFilter(filters: Filters, filter: keyof Filters, value: string): Filters {
  const {[filter]: _, ...others} = filters;
  return value === '' ? others : {...others, [filter]: value};
}

/** Choices of one filter over all editions that are searched, with the counts of their answers. Those that leave nothing are left out. */
export function toChoices(
  filter: keyof Filters,
  chosen: string | undefined,
  infos: readonly EditionInfo[],
  answers: readonly Answer[],
): Choice[] {
  const names = new Map(infos.flatMap((info) => info.names[filter] ?? []).map(({key, name}) => [key, name]));
  return [...names].flatMap(([key, name]) => {
    if (answers.length === 0) {
      return [{key, name}];
    }
    const count = answers.reduce((sum, {counts}) => sum + countIn(counts[filter], key), 0);
    return count > 0 || key === chosen ? [{key, name, count}] : [];
  });
}

function countIn(counts: Record<string, number> | undefined, key: string): number {
  return counts && Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0;
}
