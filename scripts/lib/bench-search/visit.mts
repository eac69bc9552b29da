/** A page of a built site in Chromium, on a server of its own, and its processor slowed down when asked. */
import type {AddressInfo} from 'node:net';
import type {Browser, Page} from 'playwright-core';
import {serve} from '../serve.mts';

/**
 * Runs `work` on a page that nothing is cached for. `slowdown` holds for the page's main thread, not for its workers; `before` is a script
 * that runs before those of the page.
 */
export async function visit<T>(
  browser: Browser,
  {folder, address = '/', slowdown = 1, before}: {folder: string; address?: string; slowdown?: number; before?: string},
  work: (page: Page, origin: string) => Promise<T>,
): Promise<T> {
  const server = await serve(folder, 0);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    if (before !== undefined) {
      await page.addInitScript(before);
    }
    await page.goto(origin + address, {waitUntil: 'networkidle'});
    if (slowdown !== 1) {
      await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    }
    return await work(page, origin);
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}
