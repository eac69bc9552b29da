/** A day is prepared in a few presses, printed, run by the clock, kept until it is over, and handed over by a link. */
import type {Locator, Page} from 'playwright-core';
import {exportedManualSchema} from '../../src/manual/export-manual.ts';
import {readBuilt} from '../helpers/built-site.ts';
import {DESKTOP, openSite, PHONE, ready, soon, tabTo} from './support.ts';

const site = openSite();

/** Printing itself needs a printer; what the page does around it is what is tested. */
const NO_PRINTER = 'window.print = () => { window.printed = (window.printed ?? 0) + 1 }';

/** Before the site does anything; an empty page, as a new tab has, lets nobody keep anything. */
const NEWER = `if (location.protocol !== 'about:') localStorage.setItem('kept.shift.draft-iop-manual', '{"version":7}')`;

const ADDRESS = '/next/shift/';
const EIGHT = '2026-11-23T08:00:00-05:00';
const THREE_SESSIONS = '#day=1.0900.CBT-01.ORI-02_p15.R.RPV-06_p15';

const runOf = (page: Page) => page.getByRole('list', {name: 'Run of the day'});
const nowOf = (page: Page) => page.getByRole('region', {name: 'On now'});
const dayOne = (page: Page) => page.getByRole('button', {name: /^Week 1, day 1: CBT-01, ORI-02/});
const addField = (page: Page) => page.getByRole('combobox', {name: /^Add a session/});
const printPack = (page: Page) => page.getByRole('button', {name: 'Print the pack'});
const packSaid = (page: Page) => page.locator('[data-pack-pages]').innerText();

/** Times and codes of the run, as the reader sees them. */
async function timesOf(page: Page): Promise<string[]> {
  const entries = await runOf(page).getByRole('listitem').allInnerTexts();
  return entries.map(
    (entry) => /\d\d:\d\d to \d\d:\d\d\s+(?:[A-Z]{3}-\d\d|Rehearsal)/.exec(entry)?.[0].replaceAll(/\s+/g, ' ') ?? '',
  );
}

/** Pages that come out of the printer after "Print the pack". */
async function printedPages(page: Page): Promise<number> {
  await page.waitForFunction(() => (window as {printed?: number}).printed === 1);
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({preferCSSPageSize: true});
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

const DAY = ['09:00 to 10:30 CBT-01', '10:45 to 11:45 ORI-02', '11:45 to 12:15 Rehearsal', '12:30 to 13:20 RPV-06'];

/** Takes a day that an address holds. */
async function visitDay(options: Parameters<typeof site.visit>[1] = {}): Promise<Page> {
  const page = await site.visit(ADDRESS + THREE_SESSIONS, options);
  await page.getByRole('button', {name: 'Use it today'}).click();
  await runOf(page).waitFor();
  return page;
}

test('three sessions from the start page in under ten presses; the pack prints to the pages that it says', async () => {
  const page = await site.visit('/next/', {before: NO_PRINTER});
  let presses = 0;
  const press = async (target: Locator) => {
    presses += 1;
    await target.click();
  };
  await press(page.getByRole('main').getByRole('link', {name: 'Prepare a shift'}));
  await press(dayOne(page));
  await press(addField(page));
  await page.keyboard.type('nal');
  presses += 3;
  await press(page.getByRole('option', {name: /^RPV-06/}));
  await press(printPack(page));
  expect(presses).toBeLessThan(10);
  expect((await timesOf(page)).map((entry) => entry.slice(15))).toEqual(DAY.map((entry) => entry.slice(15)));
  expect(await packSaid(page)).toBe('Run sheet 2 pages, 3 facilitator sheets 6, 3 worksheets 3, 9 checklists 9: 20 pages.');
  expect(await printedPages(page)).toBe(20);

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await page.getByRole('heading', {level: 1, name: 'Prepare a shift'}).isVisible()).toBe(true);
  expect(await page.locator('[data-pack] article').count()).toBe(0);
});

test('by keyboard alone: Tab moves, and under ten other keys are pressed', async () => {
  const page = await site.visit('/next/', {before: NO_PRINTER});
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await tabTo(page.getByRole('main').getByRole('link', {name: 'Prepare a shift'}));
  await press('Enter');
  await dayOne(page).waitFor();
  await tabTo(addField(page));
  for (const letter of 'nal') {
    await press(letter);
  }
  await page.locator('[role="option"][data-active-item]', {hasText: 'RPV-06'}).waitFor();
  await press('Enter');
  await runOf(page).waitFor();
  await tabTo(dayOne(page));
  await press('Enter');
  await soon(async () => expect(await timesOf(page)).toHaveLength(3));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await tabTo(page.getByRole('button', {name: 'Add RPV-06'}), 8);
  await press('Enter');
  await soon(async () => expect(await timesOf(page)).toHaveLength(4));
  await tabTo(printPack(page), 150);
  await press('Enter');
  expect(presses).toBeLessThan(10);
  expect(await printedPages(page)).toBe(20);
});

test('every copy, and a checklist fewer: the pack still prints to the pages that it says, from new page to new page', async () => {
  const page = await visitDay({before: NO_PRINTER});
  await page.getByLabel('Clients expected').fill('3');
  await page.getByRole('checkbox', {name: /^Print every copy/}).check();
  await page.getByRole('checkbox', {name: 'Print STD-02-C1'}).uncheck();
  // Four maps for each of three clients, and a sheet of each of the other two sessions.
  expect(await packSaid(page)).toBe('Run sheet 2 pages, 3 facilitator sheets 6, 18 worksheets 18, 6 checklists 6: 32 pages.');
  await page.getByRole('checkbox', {name: /^On two-sided paper/}).check();
  expect(await packSaid(page)).toMatch(/6 checklists 6, empty backs 24: 56 pages\.$/);
  await printPack(page).click();
  await page.emulateMedia({media: 'print'});
  const first = page.locator('[data-pack] article').first();
  expect(await first.innerText()).toMatch(/09:00\s+10\s+Check-in/);
  expect(await page.locator('main').isVisible()).toBe(false);
  const feet = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join('\n'),
  );
  expect(feet).toMatch(/Run sheet · Draft, not in force · uncontrolled when printed/);
  expect(feet).toMatch(/CBT-01 My five-part map · Draft, not in force/);
  expect(feet).toMatch(/STD-09-C1 Opening the program · Draft/);
  expect(await printedPages(page)).toBe(56);
});

test('the fullest day prints to the pages that it says', async () => {
  const {pages} = exportedManualSchema.parse(JSON.parse(readBuilt('next/manual.json')));
  const byLength = pages
    .flatMap(({code, session}) => (session ? [{code, length: session.materials.join('').length}] : []))
    .sort((a, b) => b.length - a.length);
  const codes = byLength.slice(0, 10).map(({code}, index) => (index === 0 ? code : `${code}_p10`));
  const page = await site.visit(`${ADDRESS}#day=1.0000.${codes.join('.')}`, {before: NO_PRINTER});
  await page.getByRole('button', {name: 'Use it today'}).click();
  const [, said] = /(\d+) pages\.$/.exec(await packSaid(page)) ?? [];
  await printPack(page).click();
  expect(await printedPages(page)).toBe(Number(said));
});

test('a page that cannot be had: nothing is printed, and the reader is told', async () => {
  const page = await visitDay({before: NO_PRINTER, allow: /500/});
  await page.route('**/next/ori-02/', (route) => route.fulfill({status: 500, body: ''}));
  await printPack(page).click();
  await page.getByRole('alert').getByText('ORI-02 could not be fetched').waitFor();
  expect(await page.evaluate(() => (window as {printed?: number}).printed)).toBeUndefined();
});

test('runs by the clock, moves the rest when it begins late, survives a reload, and is gone overnight', async () => {
  const page = await visitDay({at: EIGHT});
  expect(await timesOf(page)).toEqual(DAY);
  expect(await nowOf(page).innerText()).toMatch(/^Not begun\. Next at 09:00 CBT-01[\s\S]*1 h until then/);
  await page.clock.fastForward('01:10:00');
  await soon(async () =>
    expect(await nowOf(page).innerText()).toMatch(/^Now CBT-01 .* until 10:30\. Next at 10:45[\s\S]*1 h 20 min left/),
  );
  await page.getByRole('button', {name: 'It only begins now'}).click();
  const late = ['09:10 to 10:40 CBT-01', '10:55 to 11:55 ORI-02', '11:55 to 12:25 Rehearsal', '12:40 to 13:30 RPV-06'];
  expect(await timesOf(page)).toEqual(late);

  await page.clock.fastForward('03:00:00');
  await page.reload();
  await ready(page);
  await runOf(page).waitFor();
  expect(await timesOf(page)).toEqual(late);
  expect(await nowOf(page).innerText()).toMatch(/^Now Rehearsal, until 12:25|^Now RPV-06|^Break/);

  await page.clock.fastForward('12:00:00');
  await soon(async () => expect(await runOf(page).count()).toBe(0));
  await page.reload();
  await ready(page);
  await page.getByRole('button', {name: 'Add CBT-01'}).waitFor();
  expect(await runOf(page).count()).toBe(0);
});

test('a session that is opened has its start of the day; its run and its ticks are seen from the day', async () => {
  const page = await visitDay({at: EIGHT});
  await runOf(page)
    .getByRole('link', {name: /^ORI-02/})
    .click();
  await page.waitForURL('**/next/ori-02/');
  expect(await page.getByLabel('Group starts at').inputValue()).toBe('10:45');
  await page.getByRole('button', {name: 'Run the session'}).click();
  await page.getByRole('button', {name: /^Go on to/}).click();
  await page.locator('[id="ori-02-c1"]').getByRole('checkbox').first().check();
  await page.goBack();
  await runOf(page)
    .getByText(/^Running: part 2 of \d+$/)
    .waitFor();
  await page
    .getByRole('region', {name: 'After each session'})
    .getByText(/^1 of \d+ answered, last at \d/)
    .waitFor();
});

describe('a link', () => {
  test('opens on a second device, on the same edition, and says which is in force', async () => {
    const page = await visitDay();
    await page.getByRole('button', {name: 'Copy the link'}).click();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.pathname + link.hash).toBe(ADDRESS + THREE_SESSIONS);

    const there = await site.visit(link.pathname + link.hash, {...PHONE, at: '2026-12-02T08:00:00-05:00'});
    const note = there.getByRole('region', {name: 'A day from a link'});
    await note.getByText('CBT-01, ORI-02, RPV-06, 09:00 to 13:20').waitFor();
    await note
      .getByText('It was made with the draft, which is not in force. Edition 2026.1 is in force since Dec 1, 2026.')
      .waitFor();
    await note.getByRole('button', {name: 'Use it today'}).click();
    expect(await timesOf(there)).toEqual(DAY);
    expect(new URL(there.url()).hash).toBe('');
  });

  test('replaces nothing by itself, and says when it cannot be read', async () => {
    const page = await visitDay();
    await page.goto(`${site.origin()}${ADDRESS}#day=1.1730.SKL-05`);
    await page.getByRole('button', {name: 'Keep mine'}).click();
    expect(await timesOf(page)).toEqual(DAY);
    await page.goto(`${site.origin()}${ADDRESS}#day=1.0900.<img src=x onerror=alert(1)>`);
    await page.getByRole('alert').getByText('This link is damaged or cut short').waitFor();
    expect(await timesOf(page)).toEqual(DAY);
  });
});

test('what this browser keeps is erased with one press, and what it cannot read is said and left', async () => {
  const page = await visitDay();
  await page.getByRole('button', {name: 'Erase the day'}).click();
  expect(await runOf(page).count()).toBe(0);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kept.shift')))).toEqual([]);

  const broken = await site.visit(ADDRESS, {before: NEWER});
  await broken.getByRole('alert').getByText('a newer version of the manual wrote').waitFor();
  expect(await broken.evaluate(() => localStorage.getItem('kept.shift.draft-iop-manual'))).toBe('{"version":7}');
});

test.each([
  ['a phone', PHONE],
  ['a small phone', {...PHONE, viewport: {width: 320, height: 640}}],
  ['a laptop', DESKTOP],
])('nothing is wider than %s', async (_, options) => {
  const page = await visitDay(options);
  await page.getByText('Choose the day’s sessions', {exact: true}).click();
  for (const change of await page.getByText('Change', {exact: true}).all()) {
    await change.click();
  }
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(widths[0]).toBe(widths[1]);
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('main button, main a, main select, main input')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > window.innerWidth)
      .map((element) => element.textContent),
  );
  expect(outside).toEqual([]);
});
