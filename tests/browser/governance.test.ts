/** Whoever governs the manual sees what is due today, for one owner too; on paper and without scripts the days themselves. */
import {openSite} from './support.ts';

const site = openSite();

test('a year later everything is overdue, and one owner is chosen by the address', async () => {
  const page = await site.visit('/next/governance/?role=family-therapist', {at: '2030-01-01T12:00:00-05:00'});
  await page.getByText(/^On Jan 1, 2030 \d+ pages are overdue/).waitFor();
  expect(await page.locator('h3').allInnerTexts()).toEqual([expect.stringMatching(/^Family therapist: \d+ pages$/)]);
  await page.locator('[data-state="overdue"]').getByRole('link').first().click();
  await page.getByRole('heading', {level: 1}).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/next\/[a-z]{3}-\d\d\/$/);
});

test('without scripts every page stands under its owner with its days, and nothing is said of today', async () => {
  const page = await site.visit('/next/governance/', {javaScriptEnabled: false});
  expect(await page.getByLabel('Show the pages of').isVisible()).toBe(false);
  expect(await page.getByText(/overdue/i).count()).toBe(0);
  await page
    .getByText(/^\d+ pages, the next by /)
    .first()
    .click();
  expect(
    await page
      .getByText(/^Review by .* Reviewed .*\.$/)
      .first()
      .isVisible(),
  ).toBe(true);
});

test('on paper every fold is open', async () => {
  const page = await site.visit('/next/governance/');
  await page.emulateMedia({media: 'print'});
  const last = page.getByText(/^Review by .* Reviewed .*\.$/).last();
  expect(await last.evaluate((element) => element.getBoundingClientRect().height > 0 && element.checkVisibility())).toBe(true);
  expect(await page.getByLabel('Show the pages of').isVisible()).toBe(false);
});
