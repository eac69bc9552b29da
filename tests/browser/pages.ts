/** Which pages there are, from the draft itself: a new page is tested without anyone listing it. */
import path from 'node:path';
import {ROOT} from '../../scripts/lib/manual.mts';
import {codeToPath} from '../../src/manual/code.ts';
import {chapterOf, readManual} from '../../src/manual/read-manual.ts';
import {readSources} from '../../src/plugins/manual/read-sources.ts';

const {manual} = readManual({files: readSources(path.join(ROOT, 'docs')), settings: []});

const address = (code: string) => `/next/${codeToPath(code)}`;

/** Addresses of the pages of a kind. */
export function pagesOfKind(kind: 'protocol' | 'session'): string[] {
  return manual.pages.filter((page) => page.kind === kind).map(({code}) => address(code));
}

/** Addresses of everything: the site's own pages, chapters, and every page of the manual. */
export function allPages(): string[] {
  const chapters = new Set(manual.pages.flatMap((page) => chapterOf(page, manual.chapters)?.code ?? []));
  const codes = [...chapters, ...manual.pages.map(({code}) => code)];
  return ['/', '/now/', '/shift/', '/onboarding/', '/next/', '/404.html', ...codes.map((code) => address(code))];
}

/** One page of each kind that a reader meets. */
export const PAGE_KINDS = {
  start: '/',
  danger: '/now/',
  shift: '/shift/',
  onboarding: '/onboarding/?role=front-desk',
  contents: '/next/',
  chapter: '/next/saf/',
  protocol: '/next/saf-08/',
  'protocol with a flow picture': '/next/asm-02/',
  policy: '/next/prg-01/',
  session: '/next/dbt-02/',
  'wrong address': '/404.html',
} as const;
