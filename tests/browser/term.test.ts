/** A word of the lexicon says what it means, in place, to the pointer and to the keyboard. */
import {openSite, PHONE, tabTo} from './support.ts';

const site = openSite();

test('by keyboard: Enter opens, Escape closes, and the focus is where it was', async () => {
  const page = await site.visit('/next/asm-02/');
  const word = page.locator('article button[popovertarget]').first();
  const meaning = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
  expect(await meaning.isVisible()).toBe(false);
  await tabTo(word, 150);
  await page.keyboard.press('Enter');
  await meaning.waitFor();
  expect((await meaning.innerText()).length).toBeGreaterThan(20);
  await page.keyboard.press('Escape');
  await meaning.waitFor({state: 'hidden'});
  expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('by touch: opens inside the window beside its word, and a touch elsewhere closes it', async () => {
  const page = await site.visit('/next/asm-02/', PHONE);
  for (const word of (await page.locator('article button[popovertarget]').all()).slice(0, 4)) {
    await word.scrollIntoViewIfNeeded();
    await word.tap();
    const meaning = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
    await meaning.waitFor();
    const [box, at] = [await meaning.boundingBox(), await word.boundingBox()];
    expect(box && at).toBeTruthy();
    if (box && at) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(844);
      const gap = Math.max(box.y - (at.y + at.height), at.y - (box.y + box.height));
      expect(gap).toBeLessThan(30);
    }
    await page.touchscreen.tap(5, 400);
    await meaning.waitFor({state: 'hidden'});
  }
});
