/** "Someone is in danger now" is in sight and one press away, on every kind of page and on every width. */
import {openSite} from './support.ts';

const site = openSite();

const PAGES = [
  '/',
  '/shift/',
  '/onboarding/',
  '/next/',
  '/next/saf/',
  '/next/saf-08/',
  '/next/prg-01/',
  '/next/dbt-02/',
  '/next/asm-05/',
  '/404.html',
];

describe.each([320, 390, 700, 1440])('%i pixels wide', (width) => {
  test.each(PAGES)('from %s', async (address) => {
    const page = await site.visit(address, {viewport: {width, height: 800}});
    const link = page.getByRole('link', {name: 'Someone is in danger now'}).first();
    const inSight = () =>
      link.evaluate((element) => {
        const {left, right, top, bottom, height} = element.getBoundingClientRect();
        const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return {inside: left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight, large: height >= 40, onTop: element === onTop};
      });
    expect(await inSight()).toEqual({inside: true, large: true, onTop: true});
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    expect(await inSight()).toEqual({inside: true, large: true, onTop: true});
    await link.click();
    await page.waitForURL('**/now/');
    expect(await page.getByRole('link', {name: 'Call 911'}).getAttribute('href')).toBe('tel:911');
  });
});

test('the page says whom to call, and every situation leads to its protocol', async () => {
  const page = await site.visit('/now/');
  const phones = await page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(phones).toEqual(expect.arrayContaining(['tel:911', 'tel:988']));
  expect(phones.length).toBeGreaterThanOrEqual(5);
  const protocols = page.locator('main li a[href^="/next/"]');
  expect(await protocols.count()).toBeGreaterThan(5);
  await protocols.first().click();
  await page.waitForURL('**/next/**');
  expect(await page.getByRole('note', {name: 'Do now'}).isVisible()).toBe(true);
});
