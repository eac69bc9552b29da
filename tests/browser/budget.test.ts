/**
 * What a protocol page costs a phone on poor Wi-Fi: bytes as gzip sends them. A budget is a promise, so it is a test. Search comes once
 * the page is idle, and never where the reader asks to save data: so asked, a page is what it costs by itself.
 */
import {gzipBytes} from '../helpers/built-site.ts';
import {openSite, SAVES_DATA} from './support.ts';

const site = openSite();

/** 165 with a hundred pages. Docusaurus tells every page of every other one, tools too, about 0.1 kB each. */
const JAVASCRIPT = 179_000;
/** 0.6 are the fonts that stand in for ours, so that nothing moves when those come (src/css/fonts.css). */
const CSS = 18_500;
const REQUESTS = 25;

test.each(['/next/saf-08/', '/next/asm-02/', '/next/dbt-02/'])('%s keeps its budget', async (address) => {
  const page = await site.visit(address, {before: SAVES_DATA});
  await page.waitForLoadState('networkidle');
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname.slice(1)),
  );
  const weigh = (ending: string) => {
    const files = names.filter((name) => name.endsWith(ending));
    expect(files).not.toEqual([]);
    return files.map(gzipBytes).reduce((sum, bytes) => sum + bytes, 0);
  };
  expect(weigh('.js')).toBeLessThan(JAVASCRIPT);
  expect(weigh('.css')).toBeLessThan(CSS);
  expect(names.length).toBeLessThan(REQUESTS);
});
