/** What Pagefind shows for each query: its `pagefind.js` in the browser, results in the order of its own interface. */
import type {Browser} from 'playwright-core';
import {visit} from './visit.mts';

/** How many headings of a page its interface shows. */
const MOST_HEADINGS = 3;
/** Pages whose headings are read. More than enough for ten results. */
const MOST_PAGES = 10;

type Heading = {url: string; hits: number};
type Found = {url: string; headings: Heading[]};

export async function rankWithPagefind(browser: Browser, folder: string, queries: readonly string[]): Promise<string[][]> {
  const found = await visit(browser, {folder}, (page) => page.evaluate(searchAll, {queries: [...queries], most: MOST_PAGES}));
  return found.map((pages) => pages.flatMap(addressesShown));
}

/** Runs in the page. */
async function searchAll({queries, most}: {queries: string[]; most: number}): Promise<Found[][]> {
  const address = '/pagefind/pagefind.js';
  const pagefind = await import(address);
  await pagefind.init();
  const answers: Found[][] = [];
  for (const query of queries) {
    const pages: Found[] = [];
    for (const result of (await pagefind.search(query)).results.slice(0, most)) {
      const {url, sub_results: headings} = await result.data();
      pages.push({
        url,
        headings: headings.map((heading: {url: string; locations: unknown[]}) => ({
          url: heading.url,
          hits: heading.locations.length,
        })),
      });
    }
    answers.push(pages);
  }
  return answers;
}

/** The page, then those of its headings that have most hits, in the order of the page. */
function addressesShown({url, headings}: Found): string[] {
  const below = headings.filter((heading, index) => index > 0 || heading.url !== url);
  const best = [...below].sort((a, b) => b.hits - a.hits).slice(0, MOST_HEADINGS);
  return [url, ...below.filter((heading) => best.includes(heading)).map((heading) => heading.url)];
}
