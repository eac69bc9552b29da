/** What Lighthouse finds on a page, on a phone that is four times slower than this machine, over slow 4G. */
import type {AddressInfo} from 'node:net';
import compression from 'compression';
import lighthouse from 'lighthouse';
import {launchChromium} from './chromium.mts';
import {freePort} from './free-port.ts';
import {type Intercept, serve} from './serve.mts';

/** By Lighthouse's own names. Scores are of 100; times in milliseconds; the layout shift has no unit. */
const SCORES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TIMES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'interactive',
  'cumulative-layout-shift',
] as const;

export type PageAudit = Record<(typeof SCORES)[number] | (typeof TIMES)[number], number>;

/** Compresses what the site answers, as a web server would. */
function compressing(): Intercept {
  const squeeze = compression() as (...exchange: [...Parameters<Intercept>, next: () => void]) => void;
  return (request, response) => {
    squeeze(request, response, () => undefined);
    return false;
  };
}

/**
 * Audits a page in a browser of its own, with Lighthouse's settings for phones. Processor and network are really slowed down: Lighthouse's
 * usual way, to load at full speed and to work out the times, counts every script as needed for the first paint where a server is as near
 * as this one. Throws when Lighthouse cannot load the page.
 */
export async function auditPage(url: string): Promise<PageAudit> {
  const debugging = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${debugging}`]);
  try {
    const result = await lighthouse(url, {port: debugging, logLevel: 'error', throttlingMethod: 'devtools'});
    if (!result || result.lhr.runtimeError) {
      throw new Error(`Lighthouse failed on ${url}: ${result?.lhr.runtimeError?.message}`);
    }
    const {categories, audits} = result.lhr;
    return Object.fromEntries([
      ...SCORES.map((name) => [name, (categories[name]?.score ?? Number.NaN) * 100]),
      ...TIMES.map((name) => [name, audits[name]?.numericValue ?? Number.NaN]),
    ]) as PageAudit;
  } finally {
    await browser.close();
  }
}

/** Audits `page` of the built site in `folder`, which is served compressed by gzip. */
export async function auditFolder(folder: string, page: string): Promise<PageAudit> {
  const server = await serve(folder, 0, {intercept: compressing()});
  try {
    return await auditPage(`http://127.0.0.1:${(server.address() as AddressInfo).port}${page}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
