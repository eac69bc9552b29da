/** Before scripts have loaded, or without any: the text is there, words explain themselves, links lead on. */
import {openSite, PHONE} from './support.ts';

const site = openSite();

test('a protocol is read, a term is opened and a link followed', async () => {
  const page = await site.visit('/next/asm-02/', {...PHONE, javaScriptEnabled: false});
  expect(await page.getByRole('note', {name: 'Do now'}).isVisible()).toBe(true);
  const word = page.locator('article button[popovertarget]').first();
  const meaning = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
  expect(await meaning.isVisible()).toBe(false);
  await word.tap();
  expect(await meaning.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator('article details summary').first().tap();
  await page.locator('article details[open] a').first().tap();
  expect(new URL(page.url()).hash).toMatch(/^#asm-02-/);
  await page.getByRole('link', {name: 'Someone is in danger now'}).first().tap();
  await page.waitForURL('**/now/');
  expect(await page.getByRole('link', {name: 'Call 911'}).isVisible()).toBe(true);
  await page.locator('main a[href="/next/saf-03/"]').tap();
  await page.waitForURL('**/next/saf-03/');
  expect(await page.locator('#saf-03-c1').getByRole('checkbox').first().isVisible()).toBe(true);
});
