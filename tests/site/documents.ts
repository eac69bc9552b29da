/** The pages of the built site, parsed. For tests in jsdom, which brings the parser. */
import {addressOf, pageFiles, readBuilt} from '../helpers/built-site.ts';

export type BuiltPage = {file: string; address: string; document: Document};

let pages: BuiltPage[] | undefined;

export function builtPages(): BuiltPage[] {
  pages ??= pageFiles().map((file) => ({
    file,
    address: addressOf(file),
    document: new DOMParser().parseFromString(readBuilt(file), 'text/html'),
  }));
  return pages;
}

/** A copy of an edition's page at an address without an edition: it leads on, and is tested at its own address. */
export function isFloating({document}: BuiltPage): boolean {
  return document.querySelector('script[src="/go.js"]') !== null;
}

/** What `find` finds on any page, each with the page that it was found on. */
export function onAnyPage(find: (page: BuiltPage) => readonly string[]): string[] {
  return builtPages().flatMap((page) => find(page).map((found) => `${page.address} ${found}`));
}

export function elements(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}
