/** A checklist is worked through: with the pointer, with the keyboard alone, and copied into the record. */
import type {Locator, Page} from 'playwright-core';
import {clipboard, openSite, PHONE, tabTo} from './support.ts';

const site = openSite();
const ADDRESS = '/next/saf-03/';

function checklistOf(page: Page): Locator {
  return page.locator('#saf-03-c1');
}

test('a tick by pointer counts, and a second press takes it back', async () => {
  const page = await site.visit(ADDRESS, PHONE);
  const list = checklistOf(page);
  const first = list.getByRole('checkbox').first();
  const progress = list.getByRole('status');
  const before = await progress.innerText();
  expect(before).toMatch(/^0 of \d+ answered$/);
  await first.tap();
  expect(await progress.innerText()).toBe(before.replace('0', '1'));
  await first.tap();
  expect(await progress.innerText()).toBe(before);
});
