/** Which pages there are, from the built site itself: a new page is tested without anyone listing it. */
import {addressOf, builtFiles, readBuilt} from '../helpers/built-site.ts';

export function allPages(): string[] {
  return builtFiles('.html').map(addressOf);
}

/** Pages of the manual of one kind: each says its kind on its root element. */
export function pagesOfKind(kind: 'protocol' | 'session'): string[] {
  const pages = builtFiles('.html').filter((file) => /<html [^>]*>/.exec(readBuilt(file))?.[0].includes(`manual-${kind}`));
  if (pages.length === 0) {
    throw new Error(`The built site has no page of the kind "${kind}": nothing would be tested.`);
  }
  return pages.map(addressOf);
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
