/** A reader finds a protocol: from the start page, by its code, by the sidebar, and from a page that does not exist. */
import {openSite, PHONE, soon} from './support.ts';

const site = openSite();

test('on a laptop the start page leads to SAF-03 in one press', async () => {
  const page = await site.visit('/next/');
  await page.locator('main a[href="/next/saf-03/"]').click();
  await page.getByRole('note', {name: 'Do now'}).waitFor();
});

test('on a phone the start page leads to SAF-03 in two', async () => {
  const page = await site.visit('/next/', PHONE);
  await page.getByRole('main').getByRole('link', {name: 'Someone is in danger now'}).tap();
  await page.waitForURL('**/now/');
  await page.locator('main a[href="/next/saf-03/"]').tap();
  await page.getByRole('note', {name: 'Do now'}).waitFor();
});

test.each([
  ['Prepare a shift', '/next/shift/', /SAF-03-C1/, '/next/saf-03/'],
  ['Find and cite', '/next/contents/', /^SAF-03/, '/next/saf-03/'],
])('the door "%s" leads to %s and on to SAF-03', async (door, address, name, target) => {
  const page = await site.visit('/next/');
  await page.getByRole('main').getByRole('link', {name: door}).click();
  await page.waitForURL(`**${address}`);
  await page.getByRole('main').getByRole('link', {name}).first().click();
  await page.waitForURL((url) => url.pathname === target);
  await page.getByRole('button', {name: 'SAF-03: cite'}).waitFor();
});

test('new staff see what the role that they choose reads, and the choice stands in the address', async () => {
  const page = await site.visit('/next/onboarding/');
  await page.getByLabel('My role').selectOption({label: 'Front desk'});
  const rows = page.getByRole('table', {name: 'What this role reads'}).getByRole('row');
  await rows.first().waitFor();
  const table = await rows.allInnerTexts();
  expect(table.length).toBe(6);
  const again = await site.visit(new URL(page.url()).pathname + new URL(page.url()).search);
  await again.getByRole('table', {name: 'What this role reads'}).waitFor();
  expect(await again.getByRole('row').allInnerTexts()).toEqual(table);
});

test.each([
  ['saf 3', '/next/saf-03/'],
  ['SAF-03', '/next/saf-03/'],
  ['asm 2.3', '/next/asm-02/#asm-02-3'],
  ['saf03-c1', '/next/saf-03/#saf-03-c1'],
])('typing "%s" leads to %s', async (typed, address) => {
  const page = await site.visit('/next/contents/');
  await page.getByLabel('Go to a code').fill(typed);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${address}`);
  const {hash} = new URL(page.url());
  if (hash !== '') {
    await soon(async () => {
      const top = await page.locator(hash).evaluate((element) => element.getBoundingClientRect().top);
      const navbar = await page.locator('.navbar').evaluate((element) => element.getBoundingClientRect().bottom);
      expect(top).toBeGreaterThanOrEqual(navbar);
      expect(top).toBeLessThan(400);
    });
  }
});

test.each([
  ['saf 99', 'SAF-99 is not in this edition.'],
  ['help', 'That is not a code. A code looks like SAF-08 or SAF-08.4.'],
  ['', 'That is not a code. A code looks like SAF-08 or SAF-08.4.'],
  ['<b>saf', 'That is not a code. A code looks like SAF-08 or SAF-08.4.'],
])('typing "%s" is answered, and the reader stays', async (typed, answer) => {
  const page = await site.visit('/next/');
  await page.getByLabel('Go to a code').fill(typed);
  await page.getByRole('button', {name: 'Go', exact: true}).click();
  await soon(async () => expect(await page.getByRole('main').getByRole('status').innerText()).toBe(answer));
  expect(new URL(page.url()).pathname).toBe('/next/');
});

test('the sidebar shows where one is, and leads on', async () => {
  const page = await site.visit('/next/saf-03/');
  const sidebar = page.getByRole('navigation', {name: 'Docs sidebar'});
  expect(await sidebar.locator('[aria-current="page"]').innerText()).toMatch(/^SAF-03 /);
  await sidebar.getByRole('link', {name: /^SAF-04 /}).click();
  await page.waitForURL('**/next/saf-04/');
  await soon(async () => expect(await sidebar.locator('[aria-current="page"]').innerText()).toMatch(/^SAF-04 /));
});

test('on a phone the menu holds the same pages', async () => {
  const page = await site.visit('/next/saf-03/', PHONE);
  await page.getByRole('button', {name: 'Toggle navigation bar'}).tap();
  await page
    .getByRole('navigation', {name: 'Main'})
    .getByRole('link', {name: /^SAF-04 /})
    .tap();
  await page.waitForURL('**/next/saf-04/');
});

test.each(['/next/saf-99/', '/saf-99'])('at %s, where nothing is, danger is still one press away', async (address) => {
  const page = await site.visit(address, {allow: /status of 404/});
  expect(await page.getByRole('heading', {level: 1}).innerText()).toMatch(/not found/i);
  await page.getByRole('link', {name: 'Someone is in danger now'}).click();
  await page.waitForURL('**/now/');
});
