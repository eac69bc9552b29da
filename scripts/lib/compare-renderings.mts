/** Whether two renderings of an edition have the same pages, and whether these say the same. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {filesBelow} from './archive.mts';

export type Difference = {
  /** The page's file. */ file: string;
  says: 'is missing' | 'is new' | 'says something else';
  before: string;
  after: string;
};

/** Doors and tools: they lead to what an edition says, and are as new as the renderers. */
const TOOLS: ReadonlySet<string> = new Set(
  ['', 'contents/', 'words/', 'governance/', 'measures/', 'measures/figures/', 'onboarding/', 'onboarding/team/', 'shift/'].map(
    (page) => `${page}index.html`,
  ),
);

/**
 * `textOf`: what a reader reads on a page, from its HTML. `tools`: pages that may be new, or say something else, but not go; none of them where
 * both renderings are to be the same.
 */
export function compareRenderings(before: string, after: string, textOf: (html: string) => string, tools = TOOLS): Difference[] {
  const [old, fresh] = [before, after].map((folder) => pageTexts(folder, textOf)) as [Texts, Texts];
  return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((file) => {
    const [was, is] = [old.get(file), fresh.get(file)];
    if (was === is || (tools.has(file) && is !== undefined)) {
      return [];
    }
    const says = is === undefined ? 'is missing' : was === undefined ? 'is new' : 'says something else';
    return [{file, says, before: was ?? '', after: is ?? ''}];
  });
}

/** Where two renderings of a page part, in their own words. */
export function firstDifference({before, after}: Pick<Difference, 'before' | 'after'>): string {
  let at = 0;
  while (before[at] === after[at] && at < before.length) {
    at++;
  }
  const from = Math.max(0, at - 30);
  return `"${before.slice(from, at + 60)}" → "${after.slice(from, at + 60)}"`;
}

type Texts = Map<string, string>;

function pageTexts(folder: string, textOf: (html: string) => string): Texts {
  const files = filesBelow(folder).filter((file) => file.endsWith('.html'));
  return new Map(files.map((file) => [file, textOf(readFileSync(path.join(folder, file), 'utf8'))]));
}
