/** A checklist is worked through: with the pointer, with the keyboard alone, and copied into the record. */
import type {Locator, Page} from 'playwright-core';
import {clipboard, openSite, PHONE, soon, tabTo} from './support.ts';

const site = openSite();
const ADDRESS = '/next/saf-03/';
const MORNING = '2026-11-23T09:00:00-05:00';

function checklistOf(page: Page): Locator {
  return page.locator('#saf-03-c1');
}

async function expectProgress(list: Locator, text: string | RegExp): Promise<void> {
  await soon(async () => expect(await list.getByRole('status').innerText()).toMatch(text));
}

/** What stands beside each box: "2a", "If the client goes on …". Quotation marks as they are typed: a record is plain text. */
async function itemsOf(list: Locator): Promise<{number: string; words: string}[]> {
  const labels = await list.locator('label').allInnerTexts();
  return labels.map((label) => {
    const [number = '', ...words] = label.trim().replace(/[“”]/g, '"').replace(/[‘’]/g, "'").split(/\s+/);
    return {number, words: words.join(' ')};
  });
}

test('a tick by pointer counts, and a second press takes it back', async () => {
  const page = await site.visit(ADDRESS, PHONE);
  const list = checklistOf(page);
  const first = list.getByRole('checkbox').first();
  await expectProgress(list, /^0 of \d+ answered$/);
  await first.tap();
  await expectProgress(list, /^1 of/);
  expect(await first.isChecked()).toBe(true);
  await first.tap();
  await expectProgress(list, /^0 of/);
});

test('the keyboard alone finds SAF-03, ticks, gives a reason, completes the list and copies the record', async () => {
  const page = await site.visit('/next/');
  await tabTo(page.getByLabel('Go to a code'));
  await page.keyboard.type('saf 3');
  await page.keyboard.press('Enter');
  const list = checklistOf(page);
  const boxes = list.getByRole('checkbox');
  await boxes.first().waitFor();
  await tabTo(boxes.first(), 100);
  await page.keyboard.press('Space');
  await expectProgress(list, /^1 of/);

  const reason = list.getByRole('combobox', {name: 'Item 2: not applicable, because'});
  await tabTo(reason, 5);
  await page.keyboard.press('ArrowDown');
  await expectProgress(list, /^2 of/);
  expect(await reason.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe('Does not apply here');
  expect(await boxes.nth(1).isChecked()).toBe(false);

  const main = (await itemsOf(list)).flatMap(({number}, index) => (/^\d+$/.test(number) ? [index] : []));
  for (const index of main.slice(2)) {
    await tabTo(boxes.nth(index), 5);
    await page.keyboard.press('Space');
  }
  await expectProgress(list, `${main.length} of ${main.length} answered: complete`);

  await tabTo(list.getByRole('button', {name: 'Copy for the record'}), 5);
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Copied for the record').waitFor();
  expect(await clipboard(page)).toContain(`${main.length} of ${main.length} items answered.`);
  expect(await clipboard(page)).not.toContain('[not done]');
});

test('"Copy for the record" copies each item as done, not done or not applicable, with times and a reason', async () => {
  const page = await site.visit(ADDRESS, {at: MORNING});
  const list = checklistOf(page);
  const boxes = list.getByRole('checkbox');
  await boxes.nth(0).check();
  await page.clock.fastForward('05:00');
  await list.getByRole('combobox', {name: 'Item 3: not applicable, because'}).selectOption('Client declined');
  await boxes.nth(2).check();
  await expectProgress(list, /^2 of/);
  await page.clock.fastForward('02:00');
  await list.getByRole('button', {name: 'Copy for the record'}).press('Enter');
  await page.getByRole('status').getByText('Copied for the record').waitFor();

  const title = await list.getByRole('heading').innerText();
  const items = await itemsOf(list);
  const states: Record<string, string> = {1: 'done 09:00', '2a': 'done 09:05', 3: 'not applicable 09:05: Client declined'};
  const lineOf = ({number, words}: {number: string; words: string}) => `[${states[number] ?? 'not done'}] ${number}. ${words}`;
  const [heading, summary, ...lines] = (await clipboard(page)).split('\n');
  expect(heading).toBe(`SAF-03-C1 ${title} (read-do)`);
  expect(summary).toMatch(/^IOP operations manual, draft\. Copied 2026-11-23 09:07\. 2 of \d+ items answered\.$/);
  expect(lines.at(-1)).toBe('https://manual.example.org/next/saf-03/#saf-03-c1');
  // A condition that did not arise is no item of the record; one that was acted upon stands below its item.
  const expected = items.filter(({number}) => /^\d+$/.test(number) || number in states).map(lineOf);
  expect(lines.filter((line) => line.includes('[')).map((line) => line.trim())).toEqual(expected);
  expect(lines.find((line) => line.includes('2a.'))).toMatch(/^ {2}\[done/);
  const pausePoints = await list.locator('legend').allInnerTexts();
  expect(lines.slice(0, -1).filter((line) => line !== '' && !line.includes('['))).toEqual(pausePoints);
});

test('"Clear" empties the list', async () => {
  const page = await site.visit(ADDRESS);
  const list = checklistOf(page);
  const clear = list.getByRole('button', {name: 'Clear'});
  await list.getByRole('checkbox').first().check();
  await expectProgress(list, /^1 of/);
  await clear.click();
  await expectProgress(list, /^0 of/);
  expect(await list.getByRole('checkbox').first().isChecked()).toBe(false);
});
