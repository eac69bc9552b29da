/** A session is planned, run against the clock, begun late, and finished. */
import type {Page} from 'playwright-core';
import {openSite, PHONE, ready, soon, tabTo} from './support.ts';

const site = openSite();
const ADDRESS = '/next/dbt-02/';
const TWO = '2026-11-23T14:00:00-05:00';

type Row = {from: string; minutes: number; title: string; least: number; current: boolean};

/** The agenda as the reader sees it. */
async function agendaOf(page: Page): Promise<Row[]> {
  const rows = await page.getByRole('table', {name: 'Agenda'}).locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => {
      const [from = '', minutes = '', title = '', least = ''] = await row.locator('td, th').allInnerTexts();
      const current = (await row.getAttribute('aria-current')) === 'step';
      return {from, minutes: Number(minutes), title, least: least === 'all' ? Number(minutes) : Number(least), current};
    }),
  );
}

const panelOf = (page: Page) =>
  page.getByText('min left').or(page.getByText('min over')).or(page.getByText('Time is up')).locator('..');

async function expectPanel(page: Page, ...texts: (string | RegExp)[]): Promise<void> {
  await soon(async () => {
    const text = await panelOf(page).innerText();
    for (const expected of texts) {
      expect(text).toMatch(expected);
    }
  });
}

/** 14:30 → minutes of the day. */
function toMinutes(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return (hours ?? Number.NaN) * 60 + (minutes ?? Number.NaN);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const run = (page: Page) => page.getByRole('button', {name: 'Run the session'});
const goOn = (page: Page) => page.getByRole('button', {name: /^(Go on to|Finish)/});

async function runFrom(start: string | undefined, at: string): Promise<Page> {
  const page = await site.visit(ADDRESS, {at});
  if (start !== undefined) {
    await page.getByLabel('Group starts at').fill(start);
  }
  await run(page).click();
  return page;
}

test('without a start the agenda counts minutes; with one it shows clock times, and keeps them', async () => {
  const page = await site.visit(ADDRESS, {...PHONE, at: TWO});
  const planned = await agendaOf(page);
  const starts = planned.map((_, index) => sum(planned.slice(0, index).map(({minutes}) => minutes)));
  expect(planned.map(({from}) => from)).toEqual(starts.map((start) => `+${start}`));
  expect(sum(planned.map(({minutes}) => minutes))).toBe(90);

  await page.getByLabel('Group starts at').fill('09:45');
  const times = async () => (await agendaOf(page)).map(({from}) => toMinutes(from) - toMinutes('09:45'));
  await soon(async () => expect(await times()).toEqual(starts));
  await page.reload();
  await ready(page);
  await soon(async () => expect(await times()).toEqual(starts));
  expect(await page.getByLabel('Group starts at').inputValue()).toBe('09:45');
});

test('on time: what is on, what is left, what comes next; over time is said', async () => {
  const page = await runFrom('14:00', TWO);
  const [first, second] = await agendaOf(page);
  await expectPanel(page, first?.title ?? '', '10 min left', `Next at 14:10: ${second?.title}`, 'Ends at 15:30');
  await page.clock.fastForward('04:00');
  await expectPanel(page, '6 min left');
  await page.clock.fastForward('06:00');
  await expectPanel(page, 'Time is up');
  await page.clock.fastForward('02:00');
  await expectPanel(page, '2 min over', 'Ends at 15:30');
});

test('go on, back, stop', async () => {
  const page = await runFrom('14:00', TWO);
  await page.clock.fastForward('10:00');
  await goOn(page).click();
  await soon(async () => expect((await agendaOf(page)).findIndex(({current}) => current)).toBe(1));
  expect(await page.locator('section[data-current] h3').innerText()).toContain((await agendaOf(page))[1]?.title);
  await page.getByRole('button', {name: 'Back'}).click();
  await soon(async () => expect((await agendaOf(page)).findIndex(({current}) => current)).toBe(0));
  expect(await page.getByRole('button', {name: 'Back'}).isDisabled()).toBe(true);
  await page.getByRole('button', {name: 'Stop'}).click();
  await run(page).waitFor();
  expect((await agendaOf(page)).some(({current}) => current)).toBe(false);
  expect(await page.getByLabel('Group starts at').inputValue()).toBe('14:00');
});

test('begun fifteen minutes late: the end stays, and segments give minutes as far as each may', async () => {
  const page = await site.visit(ADDRESS, {at: '2026-11-23T14:15:00-05:00'});
  const planned = await agendaOf(page);
  await page.getByLabel('Group starts at').fill('14:00');
  await run(page).click();
  await expectPanel(page, 'Ends at 15:30');
  expect(await page.getByRole('alert').count()).toBe(0);

  const now = await agendaOf(page);
  expect(now[0]?.from).toBe('14:15');
  now.forEach(({title, from, minutes}, index) => {
    const {least, minutes: most} = planned[index] as Row;
    expect([title, minutes >= least, minutes <= most]).toEqual([title, true, true]);
    const ends = toMinutes(from) + minutes;
    const next = now[index + 1]?.from;
    // The end is the same; of the seconds that have gone by, a minute is lost.
    expect([title, next === undefined ? [0, 1].includes(toMinutes('15:30') - ends) : toMinutes(next) === ends]).toEqual([
      title,
      true,
    ]);
  });
  expect(sum(now.map(({minutes}) => minutes))).toBeLessThanOrEqual(75);
});

test('begun so late that it cannot fit: it says by how much, and nothing is hidden', async () => {
  const page = await site.visit(ADDRESS, {at: '2026-11-23T14:40:00-05:00'});
  const least = sum((await agendaOf(page)).map((row) => row.least));
  await page.getByLabel('Group starts at').fill('14:00');
  await run(page).click();
  const alert = await page.getByRole('alert').innerText();
  const missing = Number(/^(\d+) minutes do not fit/.exec(alert)?.[1]);
  // A minute is whole or it is gone.
  expect([least - 50, least - 49]).toContain(missing);
  expect((await agendaOf(page)).length).toBeGreaterThan(5);
  const end = /end at (\d\d:\d\d)/.exec(alert)?.[1] ?? '';
  expect(toMinutes(end)).toBe(toMinutes('14:40') + least);
});

test('a reload, and a device that slept, do not lose the run', async () => {
  const page = await runFrom('14:00', TWO);
  await page.clock.fastForward('10:00');
  await goOn(page).click();
  await page.clock.fastForward('03:00');
  await page.reload();
  await ready(page);
  await expectPanel(page, '7 min left', 'Ends at 15:30');
  expect((await agendaOf(page)).findIndex(({current}) => current)).toBe(1);
});

test('the keyboard alone sets the start, runs every segment and finishes, and is never lost', async () => {
  const page = await site.visit(ADDRESS, {at: TWO});
  await tabTo(page.getByLabel('Group starts at'), 150);
  await page.keyboard.type('0200PM');
  await tabTo(run(page), 6);
  await page.keyboard.press('Enter');
  await goOn(page).waitFor();
  expect(await goOn(page).evaluate((button) => button === document.activeElement)).toBe(true);
  const segments = (await agendaOf(page)).length;
  for (let index = 1; index < segments; index++) {
    await page.keyboard.press('Enter');
    await soon(async () => expect((await agendaOf(page)).findIndex(({current}) => current)).toBe(index));
  }
  expect(await goOn(page).innerText()).toBe('Finish the session');
  await page.keyboard.press('Enter');
  await run(page).waitFor();
  expect(await run(page).evaluate((button) => button === document.activeElement)).toBe(true);
});
