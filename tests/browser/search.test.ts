/** Staff find what they need from any page, by keyboard or thumb: what is found, how it is opened, and what happens when search fails. */
import type {Page} from 'playwright-core';
import {ROOT} from '../../scripts/lib/manual.mts';
import {readEditionNames} from '../../src/plugins/manual/read-editions.ts';
import {DESKTOP, openSite, PHONE, ready, SAVES_DATA, soon, tabTo} from './support.ts';

const site = openSite();

const field = (page: Page) => page.getByRole('combobox', {name: 'Search the manual'});
const dialog = (page: Page) => page.getByRole('dialog', {name: 'Search the manual'});
const results = (page: Page) => dialog(page).locator('a[role="option"]');
const chosen = (page: Page) => dialog(page).locator('a[role="option"][data-active-item]');
const backToResults = (page: Page) => page.getByRole('button', {name: /^Back to results/});

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await field(page).waitFor();
  await page.keyboard.type(query);
  await results(page).first().waitFor();
}

/** Of what search is made of: what the page has loaded so far. */
function loaded(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname)
      .filter((path) => /dialog-search|^\/search\//.test(path)),
  );
}

/** On a starved machine, Chromium lost a key now and then: whoever sees nothing presses again. */
async function openBy(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  const isOpen = await field(page)
    .waitFor({timeout: 10_000})
    .then(
      () => true,
      () => false,
    );
  if (!isOpen) {
    await page.keyboard.press(key);
    await field(page).waitFor();
  }
}

const PAGES = ['/next/saf-08/', '/next/', '/next/contents/', '/editions/', '/cite/?q=SAF-08'];

test.each(PAGES)('at %s it opens by key and by button, and Escape closes it', async (address) => {
  const page = await site.visit(address, DESKTOP);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (const key of ['/', 'Control+k']) {
    await openBy(page, key);
    await soon(async () => expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true));
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({state: 'detached'});
  }
  const button = page.getByRole('button', {name: 'Search', exact: true});
  await button.click();
  await field(page).waitFor();
  await page.keyboard.press('Escape');
  await soon(async () => expect(await button.evaluate((element) => element === document.activeElement)).toBe(true));
});

test('on the root site it searches the edition in force', async () => {
  const page = await site.visit('/editions/');
  await search(page, 'suicide');
  expect(await results(page).first().getAttribute('href')).toMatch(/^\/20\d\d\.\d+\//);
});

test.each([
  ['client arrives drunk', 'SAF-08'],
  ['narcan', 'SAF-09'],
  ['asm 2.3', 'ASM-02.3'],
  ['SAF-08-C1', 'SAF-08-C1'],
  ['cssrs', 'C-SSRS'],
])('"%s" and Enter leads to %s', async (query, code) => {
  const page = await site.visit('/next/prg-01/');
  await search(page, query);
  await soon(async () => expect((await chosen(page).textContent()) ?? '').toContain(code));
  const href = (await chosen(page).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
  await dialog(page).waitFor({state: 'detached'});
});

test('a result lands on its section, marks the words there, and Escape brings the list back', async () => {
  const page = await site.visit('/next/prg-01/');
  await search(page, 'impaired client keys ride home');
  const link = dialog(page).locator('a[role="option"][href*="#saf-08-"]').first();
  const href = (await link.getAttribute('href')) ?? '';
  // Its snippet may still be on its way.
  const name = (await link.textContent()) ?? '';
  await link.click();
  await page.waitForURL(`**${href}`);
  const heading = page.locator(new URL(page.url()).hash);
  await soon(async () => {
    const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(400);
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
  });
  expect(await page.locator('article mark').count()).toBe(0);

  await page.keyboard.press('Escape');
  await soon(async () => expect(await chosen(page).getAttribute('href')).toBe(href));
  await soon(async () => expect(await chosen(page).textContent()).toContain(name));
  expect(await field(page).inputValue()).toBe('impaired client keys ride home');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({state: 'detached'});
  expect(await backToResults(page).count()).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
});

test('a result on the page that is read needs no reload', async () => {
  const page = await site.visit('/next/saf-08/');
  await page.evaluate(() => Object.assign(window, {isSame: true}));
  await search(page, 'saf 8.4');
  // What is listed first while one types is of the letters before.
  await soon(async () => expect((await chosen(page).textContent()) ?? '').toContain('SAF-08.4'));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/next/saf-08/#saf-08-4');
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  await backToResults(page).waitFor();
});

test('Back and reload bring a search back, with its filters; a colleague can be sent it', async () => {
  const page = await site.visit('/next/saf-03/');
  await search(page, 'safety plan');
  await page.getByLabel('Kind', {exact: true}).selectOption({index: 1});
  await page.waitForURL(/\?search=safety\+plan&search-kind=/);
  const link = page.url();
  await soon(async () => expect(await dialog(page).getByText('more outside these filters').count()).toBe(1));
  await results(page).first().click();
  await page.waitForURL((url) => !url.search);
  await page.goBack();
  await results(page).first().waitFor();
  expect([page.url(), await field(page).inputValue()]).toEqual([link, 'safety plan']);
  await page.reload();
  await results(page).first().waitFor();
  const colleague = await site.visit(new URL(link).pathname + new URL(link).search);
  await results(colleague).first().waitFor();
  await dialog(colleague).getByRole('button', {name: 'show all'}).click();
  await colleague.waitForURL((url) => url.search === '?search=safety+plan');
});

test('another edition: its own results, its own page, and the way back', async () => {
  const page = await site.visit('/next/prg-01/');
  await search(page, 'suicide');
  await page.getByLabel('Edition', {exact: true}).selectOption('2026.1');
  await soon(async () => expect(await results(page).first().getAttribute('href')).toMatch(/^\/2026\.1\//));
  await page.getByLabel('Edition', {exact: true}).selectOption('all');
  await soon(async () => {
    const hrefs = await results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[1]));
    expect([...new Set(hrefs)]).toEqual(['next', ...readEditionNames(ROOT).reverse()]);
  });
});

test('filters, results and what is beside them are reached by keyboard alone', async () => {
  const page = await site.visit('/next/saf-03/');
  await search(page, 'safety plan');
  for (const label of ['Edition', 'Role', 'Chapter', 'Kind']) {
    await tabTo(page.getByLabel(label, {exact: true}));
  }
  await page.keyboard.press('ArrowDown');
  await soon(async () => expect(new URL(page.url()).search).toContain('search-kind='));
});

test('on a phone it is the whole screen, with targets for a thumb', async () => {
  const page = await site.visit('/next/', PHONE);
  await page.getByRole('button', {name: 'client arrives drunk'}).tap();
  await results(page).first().waitFor();
  const box = await dialog(page).boundingBox();
  expect(box).toEqual({x: 0, y: 0, ...PHONE.viewport});
  const small = await dialog(page)
    .locator('button:not([class*="link"]), select, a[role="option"], input')
    .evaluateAll((elements) =>
      elements.filter((element) => element.getBoundingClientRect().height < 44).map(({outerHTML}) => outerHTML),
    );
  expect(small).toEqual([]);
  await results(page).first().tap();
  await backToResults(page).tap();
  await results(page).first().waitFor();
});

test('what is typed but not opened leaves nothing in the browser', async () => {
  const page = await site.visit('/next/saf-03/');
  await search(page, 'naloxone');
  await page.keyboard.press('Escape');
  const stored = () =>
    page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key.startsWith('kept.')));
  expect(await stored()).toEqual([]);
  await search(page, 'naloxone');
  await page.keyboard.press('Enter');
  await soon(async () => expect((await stored()).length).toBe(2));
  await page.keyboard.press('/');
  await dialog(page).getByRole('option', {name: 'naloxone'}).waitFor();
  await dialog(page).getByRole('button', {name: 'Erase them'}).click();
  await soon(async () => expect((await stored()).filter((key) => key.includes('searches'))).toEqual([]));
});

describe('what search costs', () => {
  test('nothing before it is opened, where the reader saves data', async () => {
    const page = await site.visit('/next/asm-02/', {before: SAVES_DATA});
    await page.waitForLoadState('networkidle');
    expect(await loaded(page)).toEqual([]);
    await search(page, 'drunk');
    expect((await loaded(page)).length).toBeGreaterThan(2);
  });

  test('otherwise it is there when the page is idle, and works without a network from then on', async () => {
    const page = await site.visit('/next/asm-02/', {allow: /ERR_INTERNET_DISCONNECTED/});
    await soon(async () => expect((await loaded(page)).some((path) => /manifest/.test(path))).toBe(true));
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await search(page, 'drunk');
    // Each letter is answered: what is there first may be the answer to "d".
    await soon(async () => expect(await results(page).first().textContent()).toMatch(/SAF-08/));
  });
});

describe('search that fails is told apart from one that finds nothing', () => {
  const failing = {before: SAVES_DATA, allow: /Failed to load resource|Uncaught/};

  test.each([
    ['without a manifest', '**/search/manifest.json', {status: 404}, /is not on the server/],
    ['without a server', '**/search/manifest.json', {status: 503}, /there is no network, or the server does not answer/],
    ['with words where data was expected', '**/search/manifest.json', {status: 200, body: '<html>'}, /damaged/],
    ['of another version', '**/search/manifest.json', {status: 200, body: '{"format":9}'}, /of another version/],
    [
      'whose script breaks',
      '**/search/*worker*.js',
      {status: 200, contentType: 'text/javascript', body: 'throw 1'},
      /did not start/,
    ],
  ])('%s', async (_, url, response, words) => {
    const page = await site.visit('/next/saf-03/', failing);
    await page.route(url, (route) => route.fulfill(response));
    await page.keyboard.press('/');
    await field(page).fill('drunk');
    const alert = dialog(page).getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(words);
    expect(
      await dialog(page)
        .getByText(/^Nothing in/)
        .count(),
    ).toBe(0);
    await page.unroute(url);
    // What was typed after the first failure may be failing still: then the button is there again.
    await soon(async () => {
      if ((await alert.count()) > 0) {
        // It may go by itself before it is pressed.
        await alert.getByRole('button', {name: 'Try again'}).click({timeout: 1000});
      }
      await results(page).first().waitFor({timeout: 2000});
    });
    expect(await alert.count()).toBe(0);
  });

  test('nothing found says so, and whom to call', async () => {
    const page = await site.visit('/next/saf-03/');
    await page.keyboard.press('/');
    await field(page).fill('xyzzyq wqpzkj');
    await dialog(page)
      .getByText(/^Nothing in the draft/)
      .waitFor();
    expect(await dialog(page).getByRole('alert').count()).toBe(0);
    expect(await dialog(page).locator('a[href^="tel:"]').count()).toBe(3);
    await soon(async () => expect(await dialog(page).getByRole('status').innerText()).toBe('No result in the draft'));
  });
});

test.each(['?search=%00%ff&search-role=%3Cscript%3E', '?search=x&search-in=../..', `?search=${'x'.repeat(4000)}`])(
  'a hostile address, %s, harms nothing',
  async (query) => {
    const page = await site.visit(`/next/saf-03/${query.slice(0, 4200)}`);
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({state: 'detached'});
    await ready(page);
  },
);

test('it never prints', async () => {
  const page = await site.visit('/next/saf-08/');
  await search(page, 'drunk');
  await page.emulateMedia({media: 'print'});
  expect(await dialog(page).isVisible()).toBe(false);
  await page.emulateMedia({media: 'screen'});
  await results(page).first().click();
  await backToResults(page).waitFor();
  await page.emulateMedia({media: 'print'});
  expect(await backToResults(page).isVisible()).toBe(false);
});
