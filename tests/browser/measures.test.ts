/** A form is scored beside its rule, scores are compared, both print, and nothing that was typed is anywhere afterwards. */
import type {Page, Request} from 'playwright-core';
import {openSite, PHONE, ready, soon, tabTo} from './support.ts';

const site = openSite();

const tool = (page: Page, name: string) => page.getByRole('region', {name});

async function openScore(page: Page, name: string): Promise<void> {
  await page.getByRole('button', {name: `Score a form: ${name}`}).click();
  await tool(page, `Score: ${name}`).waitFor();
}

/** Everything in which a page could keep something. */
async function keptBy(page: Page): Promise<string> {
  const stored = await page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    const names = 'caches' in window ? await caches.keys() : [];
    return JSON.stringify([
      {...localStorage},
      {...sessionStorage},
      document.cookie,
      databases,
      names,
      history.state,
      window.name,
    ]);
  });
  return `${stored} ${page.url()} ${JSON.stringify(await page.context().cookies())}`;
}

test('by keys alone, from the page of the form to the section that it obliges to', async () => {
  const page = await site.visit('/next/ins-01/');
  const open = page.getByRole('button', {name: 'Score a form: PHQ-9'});
  await open.focus();
  await page.keyboard.press('Enter');
  const score = tool(page, 'Score: PHQ-9');
  await score.waitFor();
  await tabTo(score.getByRole('radio').first(), 6);
  await page.keyboard.type('332211001');
  expect(await score.getByRole('heading', {name: 'Result'}).evaluate((one) => one === document.activeElement)).toBe(true);
  await score.getByText('Total 13: moderate.').last().waitFor();
  await score.getByRole('status').filter({hasText: 'Item 9 is 1. See ASM-02.'}).waitFor({state: 'attached'});
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/next/asm-02/');
});

/** Values that stand nowhere else in what a browser keeps. */
const TYPED = ['17.31', '23.77', '8.123', '0.8765', '411', '423'];

test('nothing that was typed is stored, sent, or in an address; leaving clears it', async () => {
  const page = await site.visit('/next/measures/#ors');
  const before = await keptBy(page);
  await page.getByRole('heading', {name: 'Score: Outcome Rating Scale'}).waitFor();
  await page.waitForLoadState('networkidle');
  const asked: Request[] = [];
  page.context().on('request', (request) => asked.push(request));
  const fields = tool(page, 'Score: Outcome Rating Scale').getByRole('textbox');
  for (const [place, mark] of ['9.25', '8.75', '7.25', '6.75'].entries()) {
    await fields.nth(place).fill(mark);
  }
  await page.getByRole('button', {name: 'Compare this total'}).click();
  const change = tool(page, 'Compare scores: Outcome Rating Scale');
  await change
    .getByLabel('Total', {exact: true})
    .nth(1)
    .fill(TYPED[0] as string);
  await change
    .getByLabel('Week (optional)')
    .nth(0)
    .fill(TYPED[4] as string);
  await change
    .getByLabel('Week (optional)')
    .nth(1)
    .fill(TYPED[5] as string);
  await change.locator('summary').first().click();
  await change.getByLabel(/^Spread/).fill(TYPED[2] as string);
  await change.getByLabel(/^Reliability/).fill(TYPED[3] as string);
  await change
    .getByText(/^Reliably deteriorated|^No reliable change/)
    .first()
    .waitFor();
  expect(await keptBy(page)).toBe(before);
  expect(asked.map((request) => [request.url(), request.postData()]).filter(([, body]) => body !== null)).toEqual([]);
  expect(asked.map((request) => request.url()).filter((url) => TYPED.some((value) => url.includes(value)))).toEqual([]);

  await page.goto('about:blank');
  await page.goBack();
  await ready(page);
  await page.getByRole('heading', {name: 'Score: Outcome Rating Scale'}).waitFor();
  const values = await page
    .locator('main input[type="text"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  expect(values.filter((value) => value !== '')).toEqual([]);
});

test('prints the result with code, edition and warning on one sheet, and no place for a name', async () => {
  const page = await site.visit('/next/ins-02/', {before: 'window.print = () => { window.printed = true }'});
  await openScore(page, 'GAD-7');
  await tool(page, 'Score: GAD-7').getByRole('radio').first().focus();
  await page.keyboard.type('2222110');
  await page.getByRole('button', {name: 'Print the result'}).click();
  await page.emulateMedia({media: 'print'});
  const sheet = page.locator('[data-print="only"]');
  const words = (await sheet.innerText()).replaceAll(/\s+/g, ' ');
  expect(words).toContain('GAD-7, scored by INS-02. Draft: Next edition. Uncontrolled when printed.');
  expect(words).toContain('7. Feeling afraid as if something awful might happen 0 Not at all');
  expect(words).toContain('Total 10: moderate.');
  expect(await page.locator('article input:visible, article button:visible').count()).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--print-foot'))).toContain(
    'uncontrolled when printed',
  );
  const pdf = await page.pdf({preferCSSPageSize: true});
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)).toHaveLength(1);
});

test('on a phone: a form is found by a word, an early answer that obliges stays in sight, and the page is no wider', async () => {
  const page = await site.visit('/next/measures/', PHONE);
  await page.getByLabel('Name of the form, or what it is about').fill('suicide');
  await page.getByText('No form for these words.').waitFor();
  await page.getByLabel('Name of the form, or what it is about').fill('ssrs');
  await page.keyboard.press('Enter');
  const score = tool(page, 'Score: C-SSRS screener');
  await score.waitFor();
  await score.getByRole('group', {name: 'Question 4'}).getByRole('radio', {name: 'Yes'}).tap();
  const bar = score.getByRole('button', {name: /SAF-02\.4\.3/});
  await soon(async () =>
    expect(await bar.evaluate((one) => one.getBoundingClientRect().bottom <= window.innerHeight + 1)).toBe(true),
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the calculators come when one is opened, and no page carries them before', async () => {
  const page = await site.visit('/next/ins-01/');
  await page.waitForLoadState('networkidle');
  const loaded = () =>
    page.evaluate(() => performance.getEntriesByType('resource').filter(({name}) => name.includes('dialog-measures')).length);
  expect(await loaded()).toBe(0);
  await openScore(page, 'PHQ-2');
  expect(await loaded()).toBeGreaterThan(0);
});
