/**
 * By keyboard alone: what checklist, session, search, citation, onboarding and shift do not test beside the rest of what they do
 * (their own files): comparing, looking up, other editions, the menu on a phone, and that Tab goes through a page as it is read.
 */
import type {Page} from 'playwright-core';
import {ALL, violationsOf} from './axe.ts';
import {openSite, PHONE, soon, tabTo} from './support.ts';

const site = openSite();

const hasFocus = (page: Page, selector: string) =>
  page.evaluate((where) => document.activeElement?.matches(where) ?? false, selector);

test('two editions are compared', async () => {
  const page = await site.visit('/compare/');
  await tabTo(page.getByLabel('Code', {exact: true}));
  await page.keyboard.type('saf 8');
  for (const [label, edition] of [
    ['From', '2026.1'],
    ['To', 'Draft'],
  ] as const) {
    await tabTo(page.getByLabel(label, {exact: true}), 2);
    await page.keyboard.type(edition);
  }
  await tabTo(page.getByRole('button', {name: 'Compare', exact: true}), 2);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/compare\/\?code=SAF-08&from=2026\.1&to=draft$/);
  await page.getByRole('heading', {level: 2}).first().waitFor();
});

test('a citation is looked up', async () => {
  const page = await site.visit('/cite/');
  await tabTo(page.getByRole('textbox', {name: 'Codes, citations or addresses'}));
  await page.keyboard.type('SAF-08.1');
  await tabTo(page.getByRole('button', {name: 'Look up', exact: true}), 2);
  await page.keyboard.press('Enter');
  const answer = page.getByRole('region', {name: 'Answers'}).getByRole('article').getByRole('link').first();
  await answer.waitFor();
  await tabTo(answer, 10);
});

test('another edition is chosen, and Escape leaves the choice where the reader was', async () => {
  const page = await site.visit('/next/saf-08/');
  const button = page.getByRole('button', {name: /Other editions/});
  await tabTo(button, 150);
  await page.keyboard.press('Enter');
  const choices = page.locator('[popover]:popover-open');
  await choices.locator('a').first().waitFor();
  await page.keyboard.press('Escape');
  await choices.waitFor({state: 'detached'});
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await tabTo(choices.getByRole('link').first(), 2);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/2026\.2\/saf-08\//);
});

test('the menu on a phone: the focus goes in, stays in, and comes back', async () => {
  const page = await site.visit('/next/saf-03/', PHONE);
  const toggle = page.getByRole('button', {name: 'Toggle navigation bar'});
  await tabTo(toggle, 5);
  await page.keyboard.press('Enter');
  await soon(async () => expect(await hasFocus(page, '.navbar-sidebar *')).toBe(true));
  expect(await violationsOf(page, ALL)).toEqual([]);
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, '.navbar-sidebar *, body')).toBe(true);
  }
  await page.keyboard.press('Escape');
  await soon(async () => expect(await toggle.getAttribute('aria-expanded')).toBe('false'));
  expect(await toggle.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.keyboard.press('Enter');
  await tabTo(page.locator('.navbar-sidebar').getByRole('link', {name: /^SAF-04 /}), 80);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/next/saf-04/');
});

test('"Skip to main content" comes first and skips', async () => {
  const page = await site.visit('/next/saf-08/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await hasFocus(page, 'main *')).toBe(true);
});

test('Tab goes through a whole page in the order in which it stands there, and out again', async () => {
  const page = await site.visit('/next/saf-09/');
  const order: string[] = [];
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(() => {
      const {activeElement: now} = document;
      if (!now || now === document.body) {
        return 'out';
      }
      const before = document.querySelector('[data-before]');
      before?.removeAttribute('data-before');
      now.setAttribute('data-before', '');
      const isAfter = !before || before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isAfter ? 'on' : `back to ${now.outerHTML.slice(0, 80)}`;
    });
    order.push(step);
    if (step === 'out') {
      break;
    }
  }
  expect(order.filter((step) => step !== 'on')).toEqual(['out']);
  expect(order.length).toBeGreaterThan(50);
});
