/** The network is gone: the server of the site is stopped, and a reader who came by once goes on. */
import {createHash} from 'node:crypto';
import type {Page} from 'playwright-core';
import {fileAddress} from '../../src/offline/copies.ts';
import {readBuilt} from '../helpers/built-site.ts';
import {type Answers, answering, askWorker, offerInForce, readList, readOffer, untilHeld} from './device.ts';
import {locally, openSite, PHONE, ready, SAVES_DATA} from './support.ts';

const answers: Answers = new Map();
const site = openSite(undefined, locally({intercept: answering(answers)}));

const FIRST = readOffer().editions[0]?.name ?? '';
const NEWEST = readOffer().editions.at(-1)?.name ?? '';

/** Long enough for nine hundred files beside other tests. */
const A_DOWNLOAD = 240_000;
const DEVICE = {serviceWorkers: 'allow'} as const;

/** Chromium says of each answer from the worker that is a 404 that it is one. */
const NOT_THERE = {...DEVICE, allow: /status of 404/};

function offer(inForce: string): void {
  answers.set('/offline/copies.json', {text: JSON.stringify(offerInForce(inForce))});
}

/** A day on which it is in force, for the clock of pages. */
function dayOf(name: string): string {
  return `${readOffer().editions.find((edition) => edition.name === name)?.effective}T12:00:00-05:00`;
}

const heading = (page: Page) => page.getByRole('heading', {level: 1}).innerText();
const pathOf = (page: Page) => page.url().slice(site.origin().length);

async function open(page: Page, address: string): Promise<void> {
  await page.goto(site.origin() + address);
  await ready(page);
}

/** Each file of a copy as the worker gives it now, asked for by the page: those that are not what the list says. */
function wrongFiles(page: Page, copy: string): Promise<string[]> {
  const files = readList(copy).files.map(([path, hash]) => [fileAddress(path), hash] as const);
  return page.evaluate(async (listed) => {
    const wrong = async ([address, hash]: readonly [string, string]) => {
      const response = await fetch(address).catch(() => undefined);
      const bytes = (await response?.arrayBuffer()) ?? new ArrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
      return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === hash ? [] : [address];
    };
    return (await Promise.all(listed.map(wrong))).flat();
  }, files);
}

/** Title and main heading of each page of a copy, as they would be shown. Pages without either are none. */
function pagesWithoutHead(page: Page, copy: string): Promise<string[]> {
  const pages = readList(copy).files.flatMap(([path]) => (path.endsWith('.html') ? [fileAddress(path)] : []));
  return page.evaluate(async (addresses) => {
    const check = async (address: string) => {
      const text = await (await fetch(address)).text();
      const shown = new DOMParser().parseFromString(text, 'text/html');
      return shown.title !== '' && shown.querySelector('h1')?.textContent ? [] : [address];
    };
    return (await Promise.all(addresses.map(check))).flat();
  }, pages);
}

beforeEach(() => {
  answers.clear();
});

test(
  'after one visit, every page of the edition in force is there, from every address, and works',
  async () => {
    offer(NEWEST);
    const page = await site.visit(`/${NEWEST}/saf-08/`, {...NOT_THERE, at: dayOf(NEWEST)});
    await untilHeld(page, NEWEST, 'root');
    await site.offline(async () => {
      expect(await wrongFiles(page, NEWEST)).toEqual([]);
      expect(await wrongFiles(page, 'root')).toEqual([]);
      expect(await pagesWithoutHead(page, NEWEST)).toEqual([]);

      // Where readers come in.
      for (const [address, expected, words] of [
        ['/', `/${NEWEST}/`, /IOP|manual/i],
        ['/saf-08/?from=mail#saf-08-4', `/${NEWEST}/saf-08/?from=mail#saf-08-4`, /Intoxicated/],
        [`/${NEWEST}/saf-08`, `/${NEWEST}/saf-08/`, /Intoxicated/],
        ['/shift/', `/${NEWEST}/shift/`, /shift/i],
        ['/onboarding/', `/${NEWEST}/onboarding/`, /./],
        ['/now/', `/${NEWEST}/now/`, /danger/i],
        [`/changes/${NEWEST}/`, `/${NEWEST}/changes/`, /chang/i],
        ['/compare/', '/compare/', /Compare/],
        ['/editions/', '/editions/', /Editions/],
        ['/nowhere/', '/nowhere/', /Page not found/],
      ] as const) {
        await open(page, address);
        expect(pathOf(page)).toBe(expected);
        expect(await heading(page)).toMatch(words);
      }
      await open(page, '/cite/?q=SAF-08.4');
      await page
        .getByText(/^In force\./)
        .first()
        .waitFor();

      // One page of each kind.
      for (const path of ['asm-02', 'prg-01', 'ins-01', 'trn-01', 'ref-01', 'saf', 'contents', 'words']) {
        await open(page, `/${NEWEST}/${path}/`);
        expect(await heading(page)).not.toBe('');
      }

      // Search, with its worker and its index.
      await page.keyboard.press('/');
      await page.getByRole('combobox', {name: 'Search the manual'}).fill('client arrives drunk');
      const hit = page.getByRole('dialog').locator('a[role="option"]').first();
      await hit.waitFor();
      expect(await hit.innerText()).toContain('SAF-08');

      // A session runs, and is there again after the page was left.
      await open(page, `/${NEWEST}/dbt-02/`);
      await page.getByRole('button', {name: 'Run the session'}).click();
      await page.getByText('min left').waitFor();
      await page.reload();
      await ready(page);
      await page.getByText('min left').waitFor();

      // Paper.
      await open(page, `/${NEWEST}/saf-03/`);
      expect((await page.pdf()).length).toBeGreaterThan(20_000);

      // Of an edition that is not here, that is said.
      await open(page, `/${FIRST}/saf-01/`);
      expect(pathOf(page)).toBe(`/offline/?wanted=%2F${FIRST}%2Fsaf-01%2F`);
      await page.getByText(`is of edition ${FIRST}, which is not on this device`).waitFor();
      await page.getByRole('link', {name: `The same page in edition ${NEWEST}`}).click();
      await page.waitForURL(`**/${NEWEST}/saf-01/`);
    });
  },
  A_DOWNLOAD,
);

test(
  'an update of the site, worker and all, does not touch a session that runs, nor its ticks; the next page that is opened has it',
  async () => {
    offer(FIRST);
    const session = await site.visit(`/${FIRST}/dbt-02/`, DEVICE);
    await untilHeld(session, FIRST, 'root');
    await session.getByRole('button', {name: 'Run the session'}).click();
    await session.getByText('min left').waitFor();
    await session.evaluate(() => {
      (window as {isSamePage?: boolean}).isSamePage = true;
    });

    const path = `${FIRST}/dbt-02/index.html`;
    const html = readBuilt(path).replace('<span id="on-this-device-words">', '<b>555-0199, since today</b> $&');
    const list = readList(FIRST);
    const files = list.files.map((file) => (file[0] === path ? ([path, hashOf(html), html.length] as const) : file));
    const text = JSON.stringify({...list, files});
    const now = offerInForce(FIRST);
    const copies = now.copies.map((copy) => (copy.name === FIRST ? {...copy, hash: hashOf(text)} : copy));
    answers.set(fileAddress(path), {text: html});
    answers.set(`/offline/${FIRST}.json`, {text});
    answers.set('/offline/copies.json', {text: JSON.stringify({...now, copies})});
    answers.set('/sw.js', {text: `${readBuilt('sw.js')}\n// Newer.`, headers: {'content-type': 'text/javascript'}});

    const other = await session.context().newPage();
    await other.goto(`${site.origin()}/offline/`);
    await other.getByRole('button', {name: 'Check now'}).click();
    await other.getByText('The site has something newer').waitFor();
    await other.getByRole('button', {name: `Get what is new in edition ${FIRST}`}).click();
    await untilHeld(other, FIRST, 'root');
    await other.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()));

    expect(await session.evaluate(() => (window as {isSamePage?: boolean}).isSamePage)).toBe(true);
    expect(await session.getByText('min left').isVisible()).toBe(true);
    await site.offline(async () => {
      await session.reload();
      await ready(session);
      await session.getByText('555-0199, since today').waitFor();
      await session.getByText('min left').waitFor();
    });
  },
  A_DOWNLOAD,
);

test(
  'a sign-in page is never taken for the manual; what was removed stays removed; a site that clears its data is obeyed',
  async () => {
    offer(FIRST);
    const signIn = {text: '<!doctype html><title>Sign in</title><h1>Sign in</h1>'};
    answers.set(`/${FIRST}/saf-08/`, signIn);
    const page = await site.visit('/offline/', {...PHONE, ...NOT_THERE, before: SAVES_DATA});
    const get = page.getByRole('button', {name: `Get edition ${FIRST}`});
    await get.click();
    await page.getByText(`What arrived for edition ${FIRST} is not what the site had announced`).waitFor();
    expect(await get.isVisible()).toBe(true);

    answers.delete(`/${FIRST}/saf-08/`);
    await get.click();
    await page.getByRole('button', {name: `Remove edition ${FIRST}`}).waitFor();
    await untilHeld(page, FIRST, 'root');
    await site.offline(async () => {
      await open(page, '/saf-08/');
      expect(await heading(page)).toMatch(/Intoxicated/);
      await open(page, '/offline/');
    });
    await page.getByRole('button', {name: 'Remove everything from this device'}).click();
    await get.waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual(['iop-manual-notes']);
    expect((await askWorker(page, {ask: 'check', now: true})).next).toBeUndefined();

    // Signing out can take the copies along: src/offline/README.md.
    await page.evaluate(() => caches.open('iop-manual-next'));
    answers.set('/signed-out', {text: 'Signed out', headers: {'clear-site-data': '"storage"'}});
    await page.goto(`${site.origin()}/signed-out`);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await open(page, '/offline/');
    await get.waitFor();
  },
  A_DOWNLOAD,
);

test('a device without room, and a browser without a worker: it is said, and the site works', async () => {
  offer(FIRST);
  const page = await site.visit('/offline/', {...DEVICE, before: SAVES_DATA});
  await page.getByRole('button', {name: `Get edition ${FIRST}`}).waitFor();
  await page
    .context()
    .serviceWorkers()[0]
    ?.evaluate(() => {
      Cache.prototype.put = () => Promise.reject(new DOMException('Quota exceeded.', 'QuotaExceededError'));
    });
  await page.getByRole('button', {name: `Get edition ${FIRST}`}).click();
  await page.getByText(`This device has no room for edition ${FIRST}. It works online.`).waitFor();
  await open(page, `/${FIRST}/saf-08/`);
  expect(await heading(page)).toMatch(/Intoxicated/);

  const without = await site.visit('/offline/', {before: `delete Navigator.prototype.serviceWorker; ${SAVES_DATA}`});
  await without.getByText('This browser keeps nothing of this site').waitFor();
});

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
