/** Which pages there are, from the built site itself: a new page is tested without anyone listing it. */
import {addressOf, builtFiles, readBuilt} from '../helpers/built-site.ts';

/** Pages of the draft and of the root: editions, and what floats to them, are what a draft was when it was released. */
export function allPages(): string[] {
  return builtFiles('.html')
    .filter((file) => file.startsWith('next/') || (!readBuilt(file).includes('src="/go.js"') && !/^\d/.test(file)))
    .map(addressOf);
}

/** Pages of a released edition. */
export function editionPages(edition: string): string[] {
  return builtFiles('.html')
    .filter((file) => file.startsWith(`${edition}/`))
    .map(addressOf);
}

/** Pages of the draft of one kind: each says its kind on its root element. Editions are what a draft was when it was released. */
export function pagesOfKind(kind: 'protocol' | 'session'): string[] {
  const pages = builtFiles('.html').filter(
    (file) => file.startsWith('next/') && /<html [^>]*>/.exec(readBuilt(file))?.[0].includes(`manual-${kind}`),
  );
  if (pages.length === 0) {
    throw new Error(`The built site has no page of the kind "${kind}": nothing would be tested.`);
  }
  return pages.map(addressOf);
}

/** One page of each kind that a reader meets. */
export const PAGE_KINDS = {
  start: '/next/',
  danger: '/next/now/',
  shift: '/next/shift/',
  onboarding: '/next/onboarding/?role=front-desk',
  'onboarding, begun': '/next/onboarding/?role=registered-nurse',
  'onboarding, changed': '/next/onboarding/',
  'onboarding, not readable': '/next/onboarding/?role=front-desk',
  team: '/next/onboarding/team/',
  'page of a path': '/next/saf-09/',
  contents: '/next/contents/',
  words: '/next/words/',
  governance: '/next/governance/',
  changes: '/next/changes/',
  measures: '/next/measures/#e-hits',
  'page of a form': '/next/ins-02/',
  cite: '/cite/?q=SAF-08.4%20and%20ASM-02.3',
  compare: '/compare/?code=SAF-08&from=next&to=next',
  editions: '/editions/',
  'on this device': '/offline/',
  accessibility: '/accessibility/',
  chapter: '/next/saf/',
  protocol: '/next/saf-08/',
  'protocol with a flow picture': '/next/asm-02/',
  policy: '/next/prg-01/',
  session: '/next/dbt-02/',
  'wrong address': '/404.html',
} as const;
