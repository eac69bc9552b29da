/** What this browser keeps of a checklist: for how long, apart from what else, and never trusted. */
import type {Page} from 'playwright-core';
import {openSite, ready, soon} from './support.ts';

const site = openSite();
const ADDRESS = '/next/saf-03/';
const MORNING = '2026-11-23T09:00:00-05:00';

async function expectAnswered(page: Page, code: string, answered: number): Promise<void> {
  await soon(async () => expect(await page.locator(`#${code}`).getByRole('status').innerText()).toMatch(`${answered} of `));
}

async function tickFirst(page: Page, code = 'saf-03-c1'): Promise<void> {
  await page.locator(`#${code}`).getByRole('checkbox').first().check();
  await expectAnswered(page, code, 1);
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

function keptBy(page: Page): Promise<[string, string][]> {
  return page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('kept.')) as [string, string][]);
}

test('a tick is there after a reload, and in no other list and no other edition', async () => {
  const page = await site.visit(ADDRESS);
  await tickFirst(page);
  await reload(page);
  await expectAnswered(page, 'saf-03-c1', 1);
  await page.goto(`${site.origin()}/next/asm-02/`);
  await ready(page);
  for (const status of await page.getByText(/^\d+ of \d+ answered$/).allInnerTexts()) {
    expect(status).toMatch(/^0 of/);
  }

  const [[key, value] = ['', '']] = await keptBy(page);
  expect(key).toContain('draft');
  await page.evaluate(
    ([from, to, text]) => {
      localStorage.removeItem(from);
      localStorage.setItem(to, text);
    },
    [key, key.replace('draft', '2026.1'), value] as const,
  );
  await page.goto(site.origin() + ADDRESS);
  await ready(page);
  await expectAnswered(page, 'saf-03-c1', 0);
});

test('a tick is gone twelve hours after the last one, while the page is open', async () => {
  const page = await site.visit(ADDRESS, {at: MORNING});
  await tickFirst(page);
  await page.clock.fastForward('11:58:00');
  await expectAnswered(page, 'saf-03-c1', 1);
  await page.clock.fastForward('03:00');
  await expectAnswered(page, 'saf-03-c1', 0);
  expect(await keptBy(page)).toEqual([]);
});

test('a tick is gone twelve hours later when the page is opened again, and a later tick keeps the list', async () => {
  const page = await site.visit(ADDRESS, {at: MORNING});
  await tickFirst(page);
  await page.clock.fastForward('11:00:00');
  await page.locator('#saf-03-c1').getByRole('checkbox').nth(1).check();
  await page.clock.fastForward('11:00:00');
  await reload(page);
  await expectAnswered(page, 'saf-03-c1', 2);
  await page.clock.fastForward('01:01:00');
  await reload(page);
  await expectAnswered(page, 'saf-03-c1', 0);
});

test('"Erase what this browser keeps" erases ticks and sessions, says so, and shows it', async () => {
  const page = await site.visit('/next/dbt-02/');
  await page.getByRole('button', {name: 'Run the session'}).click();
  await tickFirst(page, 'dbt-02-c1');
  expect((await keptBy(page)).length).toBe(2);
  await page.getByRole('button', {name: 'Erase what this browser keeps'}).click();
  await page
    .getByRole('status')
    .getByText(/^Erased/)
    .waitFor();
  expect(await keptBy(page)).toEqual([]);
  await expectAnswered(page, 'dbt-02-c1', 0);
  await page.getByRole('button', {name: 'Run the session'}).waitFor();
});

describe('what is stored is not trusted', () => {
  const now = () => Date.now();
  const HOSTILE: [string, () => string][] = [
    ['no JSON', () => 'not json {'],
    ['nothing', () => 'null'],
    ['a list', () => '[]'],
    ['a number out of range', () => '1e999'],
    ['ticks that are a list', () => `{"savedAt":${now()},"value":[1,2,3]}`],
    ['a moment in words', () => `{"savedAt":"${new Date().toISOString()}","value":{}}`],
    ['a tick in words', () => `{"savedAt":${now()},"value":{"ID":"done"}}`],
    ['a tick without its moment', () => `{"savedAt":${now()},"value":{"ID":{}}}`],
    ['a moment that no clock shows', () => `{"savedAt":${now()},"value":{"ID":{"at":9007199254740991}}}`],
    ['a reason in words', () => `{"savedAt":${now()},"value":{"ID":{"at":1,"reason":"<img src=x onerror=alert(1)>"}}}`],
    ['saved tomorrow', () => `{"savedAt":${now() + 86_400_000},"value":{"ID":{"at":1}}}`],
    ['__proto__ instead of a record', () => `{"__proto__":{"savedAt":${now()},"value":{"ID":{"at":1}}}}`],
    ['__proto__ as the ticks', () => `{"savedAt":${now()},"value":{"__proto__":{"ID":{"at":1}}}}`],
    ['four million signs', () => `{"savedAt":${now()},"value":{"x":"${'x'.repeat(4_000_000)}"}}`],
  ];

  test('each is ignored, nothing breaks, and ticking works', async () => {
    const page = await site.visit(ADDRESS);
    await tickFirst(page);
    const [[key, value] = ['', '']] = await keptBy(page);
    const [id = ''] = Object.keys(JSON.parse(value).value);
    for (const [what, make] of HOSTILE) {
      await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, make().replace('ID', id)] as const);
      await reload(page);
      expect([what, await page.locator('#saf-03-c1').getByRole('status').innerText()]).toEqual([
        what,
        expect.stringMatching(/^0 of/),
      ]);
      expect([what, await page.locator('#saf-03-c1 :checked:not(option)').count()]).toEqual([what, 0]);
      await tickFirst(page);
    }
  });

  test('a session that nobody could have run is ignored, and can be run', async () => {
    const page = await site.visit('/next/dbt-02/');
    const run = page.getByRole('button', {name: 'Run the session'});
    await run.click();
    await page.getByRole('button', {name: 'Stop'}).waitFor();
    const [[key] = ['']] = await keptBy(page);
    for (const value of [
      '{"run":{"end":9007199254740991,"starts":[1]}}',
      '{"run":{"end":1,"starts":[]}}',
      '{"run":{"end":1,"starts":[5,4]}}',
      '{"run":{"end":1,"starts":[1,2,3,4,5,6,7,8,9,10,11,12,13]}}',
      '{"start":"25:99"}',
      '{"start":{"toString":1}}',
      '{"start":["14:00"]}',
    ]) {
      const stored = `{"savedAt":${Date.now()},"value":${value}}`;
      await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, stored] as const);
      await reload(page);
      expect([value, await run.isVisible()]).toEqual([value, true]);
      expect([value, await page.getByLabel('Group starts at').inputValue()]).toEqual([value, '']);
    }
    await run.click();
    await page.getByRole('button', {name: 'Stop'}).waitFor();
  });
});

test.each([
  ['is full', `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`],
  [
    'refuses everything',
    `for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = () => { throw new DOMException('no', 'SecurityError') }`,
  ],
  ['is not there', `Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError') }})`],
])('where storage %s, a list can be worked through all the same', async (_, before) => {
  // Docusaurus says in the console that it could not store; nothing else may go wrong.
  const page = await site.visit(ADDRESS, {before, allow: /^console: Docusaurus storage error/});
  await tickFirst(page);
  await page.locator('#saf-03-c1').getByRole('checkbox').nth(2).check();
  await page.locator('#saf-03-c1').getByRole('button', {name: 'Copy for the record'}).click();
  await page.getByRole('status').getByText('Copied for the record').waitFor();
  await page.locator('#saf-03-c1').getByRole('button', {name: 'Clear'}).click();
  await expectAnswered(page, 'saf-03-c1', 0);
  await page.getByRole('button', {name: 'Erase what this browser keeps'}).click();
  await page
    .getByRole('status')
    .getByText(/kept nothing|nothing to erase/)
    .waitFor();
});
