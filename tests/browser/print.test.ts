/** Paper: blank checklists, session sheets of two pages, and a foot that says what the paper is. */
import type {Locator, Page} from 'playwright-core';
import {program} from '../../program.config.ts';
import {pagesOfKind} from './pages.ts';
import {A_WALK, openSite, ready, SAVES_DATA} from './support.ts';

const site = openSite();

/** Printing itself needs a printer; what the page does around it is what is tested. */
const NO_PRINTER = 'window.print = () => { window.printed = (window.printed ?? 0) + 1 }';

/** Pages that come out now; then the page is as it was. */
async function printed(page: Page): Promise<number> {
  const pages = sheetsOf(await page.pdf({preferCSSPageSize: true}));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  return pages;
}

function wordsOf(place: Locator): Promise<string> {
  return place.evaluate((element) => (element as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim());
}

/** Chromium writes each page as an object that is not compressed. */
function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

test('"Print blank" prints that checklist only, and its boxes are empty', async () => {
  const page = await site.visit('/next/saf-03/', {before: NO_PRINTER});
  const list = page.locator('#saf-03-c1');
  const box = list.getByRole('checkbox').first();
  await page.emulateMedia({media: 'print'});
  const blank = await box.screenshot();
  await page.emulateMedia({media: 'screen'});
  await box.check();
  const ticked = await box.screenshot();
  await page.emulateMedia({media: 'print'});
  expect((await box.screenshot()).equals(blank)).toBe(true);
  expect(ticked.equals(blank)).toBe(false);

  await page.emulateMedia({media: 'screen'});
  await list.getByRole('button', {name: 'Print blank'}).click();
  expect(await page.evaluate(() => (window as {printed?: number}).printed)).toBe(1);
  await page.emulateMedia({media: 'print'});
  const printed = await page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' ').trim());
  const own = await list.evaluate((element) => (element as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim());
  expect(printed).toBe(own);
  expect(printed).toMatch(/^SAF-03-C1 /);
  expect(printed).not.toMatch(/answered|Copy for the record|n\/a/);
  expect(sheetsOf(await page.pdf({preferCSSPageSize: true}))).toBe(1);

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({media: 'screen'});
  expect(await page.getByRole('heading', {level: 1}).isVisible()).toBe(true);
  expect(await box.isChecked()).toBe(true);
});

test(
  'every session is a facilitator sheet of at most two pages, and its worksheet one page of its own',
  async () => {
    const page = await site.visit('/next/dbt-02/', {before: `${NO_PRINTER};${SAVES_DATA}`});
    await page.getByRole('button', {name: 'Print the facilitator sheet'}).click();
    expect(await page.evaluate(() => (window as {printed?: number}).printed)).toBe(1);
    const sheets: Record<string, string> = {};
    for (const address of pagesOfKind('session')) {
      await page.goto(site.origin() + address);
      await ready(page);
      await page.evaluate(() => document.fonts.ready);
      const whole = await printed(page);
      const worksheet = page.getByRole('button', {name: 'Print this worksheet'});
      // Older sessions may have none.
      const has = await worksheet.isVisible();
      await page.getByRole('button', {name: 'Print the facilitator sheet'}).click();
      const sheet = await printed(page);
      if (has) {
        await worksheet.click();
      }
      const handout = has ? await printed(page) : 0;
      sheets[address] = `${whole}: ${sheet} and ${handout}`;
      expect([address, sheet >= 1, handout]).toEqual([address, true, has ? 1 : 0]);
    }
    expect(Object.entries(sheets).filter(([, pages]) => !/^(1: 1 and 0|2: 2 and 0|2: 1 and 1|3: 2 and 1)$/.test(pages))).toEqual(
      [],
    );
  },
  A_WALK,
);

test('"Print this worksheet" prints that sheet only; with the page it comes last, with the same foot, and names no client', async () => {
  const page = await site.visit('/next/cbt-02/', {before: NO_PRINTER});
  const worksheet = page.locator('[data-worksheet]');
  await page.emulateMedia({media: 'print'});
  const own = await wordsOf(worksheet);
  expect((await wordsOf(page.locator('article'))).endsWith(own)).toBe(true);
  expect(await worksheet.getByRole('button').isVisible()).toBe(false);
  await page.emulateMedia({media: 'screen'});
  await page.getByRole('button', {name: 'Print this worksheet'}).click();
  await page.emulateMedia({media: 'print'});
  expect(await wordsOf(page.locator('body'))).toBe(own);
  const foot = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--print-foot'));
  expect(foot).toMatch(/CBT-02 .* Draft, not in force .* uncontrolled when printed/);
});

test('a protocol prints without the frame of the site, with codes, and with every fold open', async () => {
  const page = await site.visit('/next/asm-02/');
  await page.emulateMedia({media: 'print'});
  for (const name of ['Main', 'Docs sidebar', 'On this page']) {
    expect([name, await page.getByRole('navigation', {name, exact: true}).isVisible()]).toEqual([name, false]);
  }
  expect(await page.getByRole('button', {name: 'Erase what this browser keeps'}).isVisible()).toBe(false);
  expect(await page.getByRole('button', {name: 'ASM-02.1: cite'}).isVisible()).toBe(true);
  for (const words of await page.getByText('The same in words').locator('xpath=../ul').all()) {
    expect(await words.isVisible()).toBe(true);
  }
  expect(sheetsOf(await page.pdf({preferCSSPageSize: true}))).toBeGreaterThan(2);
});

test('the foot of every sheet says what it is, that it is a draft, and that paper is not kept current', async () => {
  const page = await site.visit('/next/saf-08/');
  await page.emulateMedia({media: 'print'});
  const foot = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--print-foot'));
  const title = await page.getByRole('heading', {level: 1}).innerText();
  expect(await foot()).toContain(`SAF-08 ${title}`);
  expect(await foot()).toMatch(/Draft, not in force · reviewed .*uncontrolled when printed/);

  await page.emulateMedia({media: 'screen'});
  await page
    .getByRole('navigation', {name: 'Order of care'})
    .getByRole('link', {name: /^SAF-09/})
    .click();
  await page.waitForURL('**/next/saf-09/');
  await page.waitForFunction(() => document.documentElement.style.getPropertyValue('--print-foot').includes('SAF-09'));
});

test('the continuing-care plan is a form on one sheet, in the clinic and at home', async () => {
  const page = await site.visit('/next/aft-10/');
  expect(sheetsOf(await page.pdf({preferCSSPageSize: true}))).toBe(1);
});

test('paper carries a code that leads to its own page, also where the page was reached by a link; a screen does not show it', async () => {
  const page = await site.visit('/next/saf-08/', {before: SAVES_DATA});
  const code = page.locator('[data-print-code]');
  const shown = () => code.getByRole('img').getAttribute('aria-label');
  expect(await code.isVisible()).toBe(false);
  await page.emulateMedia({media: 'print'});
  expect(await code.isVisible()).toBe(true);
  expect(await shown()).toBe(`QR code: ${program.url}/next/saf-08/`);

  await page.emulateMedia({media: 'screen'});
  await page
    .getByRole('navigation', {name: 'Order of care'})
    .getByRole('link', {name: /^SAF-09/})
    .click();
  await page.locator('[data-print-code="/next/saf-09/"] svg').waitFor({state: 'attached'});
  await page.emulateMedia({media: 'print'});
  expect(await shown()).toBe(`QR code: ${program.url}/next/saf-09/`);
});

test('the address of a source is whole on paper, where it is shortened on a screen', async () => {
  const page = await site.visit('/next/saf-16/', {before: SAVES_DATA});
  const address = page.locator('#source-1 a');
  expect(await address.innerText()).toMatch(/…$/);
  await page.emulateMedia({media: 'print'});
  const after = await address.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(after).toBe(JSON.stringify(await address.getAttribute('href')));
});
