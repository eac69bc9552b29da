/** What every browser test stands on: the built site on a server of its own, one browser a file, a fresh context a visit. */
import type {AddressInfo} from 'node:net';
import type {Browser, BrowserContext, BrowserContextOptions, Locator, Page} from 'playwright-core';
import {launchChromium} from '../../scripts/lib/chromium.mts';
import {BUILD} from '../../scripts/lib/manual.mts';
import {type ServeOptions, serve} from '../../scripts/lib/serve.mts';
import {localPolicy} from '../../scripts/lib/site-headers.mts';

export const PHONE = {viewport: {width: 390, height: 844}, isMobile: true, hasTouch: true} as const;
export const DESKTOP = {viewport: {width: 1280, height: 800}} as const;

export type VisitOptions = BrowserContextOptions & {
  /** The page's clock starts at this moment, and from then on moves only as the test says. */
  at?: string;
  /** Errors that belong to what is tested. All others fail the test. */
  allow?: RegExp;
  /** Runs in the page before anything of the site does. */
  before?: string;
};

/**
 * Without the service worker, which fetches a whole edition while the page is idle: a test is of what the site sends, not of what a
 * device kept of it. Those of the worker allow it.
 */
const DEFAULTS: BrowserContextOptions = {
  ...DESKTOP,
  locale: 'en-US',
  timezoneId: 'America/New_York',
  serviceWorkers: 'block',
};

/** Milliseconds for a walk over every page or every session: as many as the manual has, beside three other workers. */
export const A_WALK = 400_000;

/** So that no page of a walk loads the search index ahead. */
export {SAVES_DATA} from '../../scripts/lib/saves-data.ts';

/** A server that a site is on; `start` begins again where it was stopped. */
export type Host = {origin: string; stop: () => Promise<void>; start?: () => Promise<void>};

export type Site = {
  visit: (address: string, options?: VisitOptions) => Promise<Page>;
  origin: () => string;
  /** Without a network: no server answers until `work` has ended. */
  offline: (work: () => Promise<void>) => Promise<void>;
};

/**
 * Call once at the top of a test file; `folder` is that of a built site. A test fails when a page that it visited wrote an error to the
 * console, threw one, or asked anything of another origin than the site's own. Pages come with the Content-Security-Policy that is
 * deployed: what it refuses is an error in the console.
 */
export function openSite(folder = BUILD, host: (folder: string) => Promise<Host> = locally()): Site {
  jest.setTimeout(60_000);
  let server: Host;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let problems: string[] = [];
  const origin = () => server.origin;

  beforeAll(async () => {
    server = await host(folder);
    browser = await launchChromium();
  });

  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const found = problems;
    [contexts, problems] = [[], []];
    if (found.length > 0) {
      throw new Error(`While the page was open:\n${found.join('\n')}`);
    }
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function visit(address: string, {at, allow, before, ...options}: VisitOptions = {}): Promise<Page> {
    const context = await browser.newContext({...DEFAULTS, ...options});
    contexts.push(context);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: origin()});
    const note = (problem: string) => void (allow?.test(problem) || problems.push(problem));
    context.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()}`));
    context.on('weberror', (error) => note(`error: ${error.error().stack ?? error.error().message}`));
    context.on('request', (request) => {
      const {protocol, origin: asked} = new URL(request.url());
      if (asked !== origin() && protocol !== 'data:' && protocol !== 'blob:') {
        note(`request to another origin: ${request.url()}`);
      }
    });
    if (before !== undefined) {
      await context.addInitScript(before);
    }
    const page = await context.newPage();
    if (at !== undefined) {
      await page.clock.install({time: at});
    }
    await page.goto(origin() + address);
    if (options.javaScriptEnabled !== false) {
      await ready(page);
    }
    return page;
  }

  async function offline(work: () => Promise<void>): Promise<void> {
    await server.stop();
    try {
      await work();
    } finally {
      await server.start?.();
    }
  }

  return {visit, origin, offline};
}

/** On this machine; `intercept` answers in the place of the site, and `headers` stand in for the policy that is deployed. */
export function locally({intercept, headers}: ServeOptions = {}): (folder: string) => Promise<Host> {
  return async (folder) => {
    const options = {headers: headers ?? localPolicy(folder), ...(intercept ? {intercept} : {})};
    let server = await serve(folder, 0, options);
    const {port} = server.address() as AddressInfo;
    return {
      origin: `http://127.0.0.1:${port}`,
      stop: async () => {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      },
      start: async () => {
        server = await serve(folder, port, options);
      },
    };
  };
}

/** React has taken over the page: from here on, what is pressed works. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
}

export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Presses Tab until `target` has the focus. Throws when it is not reached: it is then out of reach by keyboard. */
export async function tabTo(target: Locator, most = 80): Promise<number> {
  const page = target.page();
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) {
      return presses;
    }
  }
  throw new Error(`${most} presses of Tab do not reach ${target}`);
}

/** Tries again, for three seconds, what may take the page a moment. Fails as its last try did. */
export async function soon(expectation: () => Promise<void>): Promise<void> {
  const end = Date.now() + 3000;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
