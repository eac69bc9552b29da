/** "Someone is in danger now" is in sight and one press away, on every kind of page and at every width. */
import type {Locator} from 'playwright-core';
import {openSite} from './support.ts';

const site = openSite();

const PAGES = [
  '/next/',
  '/next/shift/',
  '/next/onboarding/',
  '/next/contents/',
  '/cite/',
  '/editions/',
  '/next/saf/',
  '/next/saf-08/',
  '/next/prg-01/',
  '/next/dbt-02/',
  '/404.html',
];

/** Inside the window, not covered by anything, and large enough for a thumb. */
function sightOf(link: Locator) {
  return link.evaluate((element) => {
    const {left, right, top, bottom, height} = element.getBoundingClientRect();
    const uppermost = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const inside = left >= 0 && right <= document.documentElement.clientWidth && top >= 0 && bottom <= innerHeight;
    return {inside, uncovered: element === uppermost, large: height >= 40};
  });
}

test.each(PAGES)('from %s', async (address) => {
  const page = await site.visit(address);
  const link = page.getByRole('link', {name: 'Someone is in danger now'}).first();
  for (const width of [320, 390, 700, 1000, 1440]) {
    await page.setViewportSize({width, height: 800});
    for (const place of ['top', 'foot']) {
      await page.evaluate(
        (foot) => scrollTo({top: foot ? document.body.scrollHeight : 0, behavior: 'instant'}),
        place === 'foot',
      );
      const sight = await sightOf(link);
      expect({width, place, ...sight}).toEqual({width, place, inside: true, uncovered: true, large: true});
    }
  }
  await link.click();
  await page.waitForURL('**/now/');
  expect(await page.getByRole('link', {name: 'Call 911'}).getAttribute('href')).toBe('tel:911');
});

test('the page of danger says whom to call, and each situation leads to its protocol', async () => {
  const page = await site.visit('/next/now/');
  const phones = await page
    .locator('main a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(phones).toEqual(expect.arrayContaining(['tel:911', 'tel:988']));
  expect(phones.length).toBeGreaterThanOrEqual(5);
  const protocols = page.locator('main li a[href^="/next/"]');
  expect(await protocols.count()).toBeGreaterThan(5);
  await protocols.first().click();
  await page.getByRole('note', {name: 'Do now'}).waitFor();
});
