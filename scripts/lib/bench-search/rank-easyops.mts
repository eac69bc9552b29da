/** What the easyops plugin's own search page shows for each query: addresses in the order shown. */
import type {Browser, Page} from 'playwright-core';
import {visit} from './visit.mts';

const FIELD = 'main input[type="search"], input[name="q"]';

export function rankWithEasyops(browser: Browser, stock: string, queries: readonly string[]): Promise<string[][]> {
  return visit(browser, {folder: `${stock}/build`, address: '/search/'}, async (page) => {
    const rankings: string[][] = [];
    for (const query of queries) {
      rankings.push(await resultsFor(page, query));
    }
    return rankings;
  });
}

/** Emptied first: the page then shows no result, so that those that come are the query's. */
async function resultsFor(page: Page, query: string): Promise<string[]> {
  const field = page.locator(FIELD).first();
  await field.fill('');
  await page.waitForFunction(() => !/documents? (?:was|were|found)|documents? found/.test(document.body.innerText));
  await field.fill(query);
  await page.waitForFunction(() => /documents? found|No documents were found/.test(document.body.innerText));
  return page.locator('section article h2 a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}
