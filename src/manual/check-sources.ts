/** What checks across files look at, and what they share. */
import type {Problem} from './problem.ts';
import type {Data} from './read-data.ts';
import type {Page} from './types.ts';
import type {Located} from './yaml-data.ts';

export type Sources = {
  pages: readonly Page[];
  data: Data;
  settings: readonly string[];
  /** Codes of the pages that could not be read; undefined for one that does not even show its code. */
  unread: readonly (string | undefined)[];
};

/** Every code of the manual, in no order: pages, sections, checklists. */
export function codesOf(page: Page): {code: string; line: number}[] {
  return [
    {code: page.code, line: 2},
    ...page.sections.map(({code, line}) => ({code, line})),
    ...page.checklists.map(({code, line}) => ({code, line})),
  ].filter(({code}) => code !== '');
}

/** Whether every record of a file of `_data` could be read. */
export function isWhole(data: Data, name: string): boolean {
  return data.problems.every(({file}) => file !== `_data/${name}`);
}

/** Records that answer to the same key. */
export function checkRepeated<T>(file: string, list: readonly Located<T>[], keyOf: (value: T) => string): Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({value, place}) => {
    const key = keyOf(value);
    const repeated = seen.has(key);
    seen.add(key);
    return repeated
      ? [{file, ...place, rule: 'duplicate-key', message: `"${key}" stands twice in this file`, remedy: 'delete one of them'}]
      : [];
  });
}
