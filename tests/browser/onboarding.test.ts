/** A new employee reads, is checked, prints and exports; another browser takes the record over; a supervisor sees the team. */
import type {Page} from 'playwright-core';
import {RECORD} from '../helpers/onboarding.ts';
import {KEY, openRecordStore, type RecordStore} from '../helpers/record-store.ts';
import {beginPath, downloadBy, keptRecord, keptText, ONBOARDING_KEY, openFiles} from './path.ts';
import {openSite, PHONE, ready, soon, tabTo} from './support.ts';

const site = openSite();

const FIELD = 'Open a record (.json or .csv)';
const NO_PRINTER = 'window.print = () => { window.printed = (window.printed ?? 0) + 1 }';

const goOn = (page: Page) => page.getByRole('region', {name: 'Go on'});
const foot = (page: Page) => page.getByRole('complementary', {name: /^Your reading path/});

async function open(page: Page, address: string): Promise<void> {
  await page.goto(site.origin() + address);
  await ready(page);
}

/** Answers the chapter that is asked: at first whatever stands first, then what was said to be right. How many answers it took. */
async function answerAll(page: Page): Promise<number> {
  const right = new Map<string, string>();
  for (let count = 1; ; count++) {
    const question = await page.locator('fieldset legend').innerText();
    const known = right.get(question);
    const option = known === undefined ? page.getByRole('radio').first() : page.getByRole('radio', {name: known, exact: true});
    await option.check();
    await page.getByRole('button', {name: 'Answer', exact: true}).click();
    const label = await page.locator('label', {hasText: '✓ right'}).innerText();
    right.set(question, label.replace(/ ✓ right$/, ''));
    const finish = page.getByRole('button', {name: 'Finish'});
    if (await finish.isVisible()) {
      await finish.click();
      return count;
    }
    await page.getByRole('button', {name: 'Next question'}).click();
  }
}

test.each([
  ['front-desk', 'Front desk', 'Confidentiality and records', PHONE],
  ['registered-nurse', 'Registered nurse', 'Medication', {}],
])('%s: reads, is checked, prints and exports; another browser takes it over exactly', async (role, name, chapter, size) => {
  const page = await site.visit(`/next/onboarding/?role=${role}`, {...size, before: NO_PRINTER});
  await beginPath(page, 'Zoë O’Neil, 4711');

  await goOn(page).getByRole('link').click();
  await foot(page).waitFor();
  const first = page.getByRole('button', {name: /^I have read (?!this page)/}).first();
  const what = ((await first.innerText()) ?? '').replace('I have read ', '');
  await first.click();
  await page.getByText(`✓ You read ${what}`).waitFor();
  await page.getByRole('button', {name: /^I have read this page to its end/}).click();
  await foot(page)
    .getByText(/^You have read all of your path on this page/)
    .waitFor();
  const next = foot(page).getByRole('link').first();
  const code = (await next.innerText()).split(' ')[0] as string;
  await next.click();
  await page.waitForURL(`**/next/${code.slice(0, 6).toLowerCase()}/**`);
  await foot(page)
    .getByText(/^On this page you have read 0 of/)
    .waitFor();
  await open(page, '/next/onboarding/');
  expect(await goOn(page).innerText()).toContain(code);

  await page.getByRole('button', {name: `Answer: ${chapter}`}).click();
  const answers = await answerAll(page);
  await page.getByText(/^(\d+) of \1 right/).waitFor();
  await page.getByRole('button', {name: 'Back to the chapters'}).click();

  await page.getByText(new RegExp(`^${name}: 0 of \\d lines signed$`)).click();
  await page.getByRole('button', {name: `Note a signature: ${name}, Week 1`}).click();
  await page.getByLabel('Signed by').fill('B. Lee');
  await page.getByRole('button', {name: 'Keep the note'}).click();
  await page.getByText('Signed by B. Lee').waitFor();

  const record = await keptRecord(page);
  expect(record.answers).toHaveLength(answers);
  expect(record.signed).toHaveLength(1);
  const [read] = record.read;

  await page.getByRole('button', {name: 'Print my record'}).click();
  await soon(async () => expect(await page.evaluate(() => (window as {printed?: number}).printed)).toBe(1));
  await page.emulateMedia({media: 'print'});
  const paper = await page.evaluate(() => document.body.innerText);
  expect(paper).toMatch(/^Onboarding record\n/);
  for (const words of ['Zoë O’Neil, 4711', name, read?.code, read?.fingerprint, 'signature of whoever saw it', 'Noted: B. Lee']) {
    expect(paper).toContain(words);
  }
  expect(paper).not.toMatch(/Go on with|Download it/);
  expect((await page.pdf({preferCSSPageSize: true})).length).toBeGreaterThan(10_000);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({media: 'screen'});

  const json = await downloadBy(page, 'Download it (.json)');
  const csv = await downloadBy(page, 'Download it as a table (.csv)');
  expect([json.name, csv.name].map((file) => file.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
    `onboarding-${role}-DAY.json`,
    `onboarding-${role}-DAY.csv`,
  ]);
  const kept = await keptText(page);
  for (const {text} of [json, csv]) {
    const other = await site.visit('/next/onboarding/');
    await openFiles(other, FIELD, text);
    await other.getByText(/^The file is the record of Zoë O’Neil, 4711/).waitFor();
    await other.getByRole('button', {name: 'Go on with this record'}).click();
    await goOn(other).waitFor();
    expect(await keptRecord(other)).toEqual(JSON.parse(kept ?? ''));
    expect(await goOn(other).innerText()).toBe(await goOn(page).innerText());
    await openFiles(other, FIELD, json.text);
    await other.getByText('It holds nothing that your record does not have.').waitFor();
  }
});

test('by keyboard alone: begins, reads a section, answers a question', async () => {
  const page = await site.visit('/next/onboarding/');
  await page.getByLabel('My role').waitFor();
  await tabTo(page.getByLabel('My role'));
  await page.keyboard.type('Front');
  await tabTo(page.getByLabel('Name or staff number'));
  await page.keyboard.type('4711');
  await tabTo(page.getByRole('button', {name: 'Begin this path'}));
  await page.keyboard.press('Enter');
  await goOn(page).waitFor();
  await page.getByRole('button', {name: 'Answer: Safety and crisis'}).waitFor();
  await page.getByRole('heading', {level: 1}).click();
  await tabTo(page.getByRole('button', {name: 'Answer: Safety and crisis'}), 200);
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('radio').first(), 5);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.getByRole('button', {name: /Next question|Finish/}).waitFor();
  await soon(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Next question|Finish/));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {name: 'Safety and crisis'}).waitFor();
  await soon(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Safety and crisis'));

  await page.getByRole('heading', {level: 1}).click();
  await tabTo(goOn(page).getByRole('link'));
  await page.keyboard.press('Enter');
  await foot(page).waitFor();
  const section = page.getByRole('button', {name: /^I have read (?!this page)/}).first();
  await tabTo(section, 300);
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .getByText(/: kept as read$/)
    .waitFor();
  expect((await keptRecord(page)).read).toHaveLength(1);
  await tabTo(page.getByRole('button', {name: 'Take it back'}), 2);
  await page.keyboard.press('Enter');
  await soon(async () => expect((await keptRecord(page)).read).toEqual([]));
});

test('a page of the manual loads nothing of it before a path is begun, and shows it when one is begun in another tab', async () => {
  const page = await site.visit('/next/saf-09/');
  await page.waitForLoadState('networkidle');
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({name}) => name)
        .filter((name) => /onboarding|reading|knowledge-checks/.test(name)),
    );
  expect(await loaded()).toEqual([]);
  expect(await foot(page).count()).toBe(0);
  const other = await page.context().newPage();
  await open(other, '/next/onboarding/?role=front-desk');
  await beginPath(other, '4711');
  await foot(page).waitFor();
  expect((await loaded()).length).toBeGreaterThan(0);
  await other.getByRole('button', {name: 'Erase what this browser keeps'}).click();
  await soon(async () => expect(await foot(page).count()).toBe(0));
  expect(await page.locator('[data-reading-end] *').count()).toBe(0);
});

test('from page to page the ends of sections go along', async () => {
  const page = await site.visit('/next/onboarding/?role=registered-nurse');
  await beginPath(page, '4711');
  for (const code of ['SAF-09', 'SAF-10', 'SAF-09']) {
    await page.keyboard.press('/');
    const search = page.getByRole('dialog', {name: 'Search the manual'});
    await search.getByRole('combobox', {name: 'Search the manual'}).fill(code);
    await search.locator('a[role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/next/${code.toLowerCase()}/**`);
    await soon(async () => {
      const ends = await page
        .locator('[data-reading-end]')
        .evaluateAll((all) => all.map((end) => (end as HTMLElement).dataset.readingEnd));
      expect(ends.length).toBeGreaterThan(3);
      expect(ends.every((end) => end?.startsWith(code))).toBe(true);
    });
  }
});

describe('what is stored is not trusted', () => {
  const HOSTILE = [
    '{',
    '[]',
    '{"format":2}',
    JSON.stringify({...RECORD, person: '<img src=x onerror=alert(1)>', extra: 1}),
    JSON.stringify({...RECORD, read: [{code: 'javascript:alert(1)'}]}),
    'x'.repeat(100_000),
  ];

  test.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('%s', async (_, text) => {
    const page = await site.visit('/next/');
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [ONBOARDING_KEY, text] as const);
    await open(page, '/next/saf-09/');
    await page.getByText(/Your reading path cannot be shown/).waitFor();
    await open(page, '/next/onboarding/');
    await page.getByRole('heading', {name: 'The record that this browser keeps cannot be read'}).waitFor();
    expect(await keptText(page)).toBe(text);
    expect((await downloadBy(page, 'Download it as it is')).text).toBe(text);
  });

  test('a name that looks like markup is a name', async () => {
    const page = await site.visit('/next/onboarding/');
    await openFiles(page, FIELD, JSON.stringify({...RECORD, person: '<b onclick=alert(1)>X</b>'}));
    await page.getByText(/^The file is the record of <b onclick=alert\(1\)>X<\/b>/).waitFor();
  });
});

test('a supervisor sees a team, on a phone too, and takes it along as a table', async () => {
  const page = await site.visit('/next/onboarding/team/', {...PHONE, at: '2027-02-01T09:00:00-05:00'});
  const chen = {
    ...RECORD,
    id: '21111111-2222-4333-8444-555555555555',
    person: 'A. Chen',
    role: 'case-manager',
    firstDay: '2027-02-01',
  };
  await openFiles(page, /^Open records/, JSON.stringify(RECORD), JSON.stringify(chen), '<svg onload=alert(1)>');
  await page.getByText('2 of 3 files opened.').waitFor();
  expect(await page.getByRole('heading', {level: 3}).allInnerTexts()).toEqual(['A. Chen', 'M. Ortiz']);
  expect(await page.getByText(/^Overdue: /).allInnerTexts()).toEqual(['Overdue: Day 1, Week 1, Day 30, Day 60.']);
  const {name, text} = await downloadBy(page, 'Download it as a table (.csv)');
  expect(name).toBe('onboarding-team-2027-02-01.csv');
  expect(text.split('\r\n').filter((line) => line.includes(',yes,'))).toHaveLength(4);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kept.')))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('with a path begun, nothing scrolls sideways at 320 pixels', async () => {
  const page = await site.visit('/next/onboarding/?role=primary-therapist', {viewport: {width: 320, height: 700}});
  await beginPath(page, 'A person with a name that is rather long, and a staff number besides, 4711-0815');
  for (const text of [/^Its \d+ sections/, /lines signed$/, /^For a learning management/]) {
    await page.getByText(text).first().click();
  }
  await page
    .getByRole('button', {name: /^Answer: /})
    .first()
    .click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await goOn(page).getByRole('link').click();
  await foot(page).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

/**
 * Runs before the page: it gets the settings of a site whose program.config.ts names this store. The policy of that site
 * (scripts/lib/security-headers.test.ts) is not this one's, which is left out.
 */
const naming = (origin: string) => ({
  bypassCSP: true,
  before: `new MutationObserver(() => {
  const data = document.getElementById('program');
  if (data?.textContent.includes('"recordStore":""')) {
    data.textContent = data.textContent.replace('"recordStore":""', '"recordStore":"${origin}"');
  }
}).observe(document, {childList: true, subtree: true});`,
});

test('a site that names no record store offers the file, and says that it sends nothing', async () => {
  const page = await site.visit('/next/onboarding/');
  await openFiles(page, FIELD, JSON.stringify(RECORD));
  await page.getByRole('button', {name: 'Go on with this record'}).click();
  await page.getByText('For a learning management system (xAPI)').click();
  await page.getByText('This site sends nothing to other systems.').waitFor();
  expect(await page.getByLabel('Address of the store').count()).toBe(0);
});

describe('with a learning record store', () => {
  let store: RecordStore;

  beforeEach(async () => {
    store = await openRecordStore();
  });

  afterEach(() => store.close());

  test('statements go there when somebody presses Send, and after a broken sending only the rest', async () => {
    const read = Array.from({length: 120}, (_, index) => ({
      code: `SAF-02.${index + 1}`,
      edition: '2026.1',
      fingerprint: '01234567',
      at: '2026-11-27T14:05:00.000Z',
    }));
    const page = await site.visit('/next/onboarding/', {
      ...naming(new URL(store.endpoint).origin),
      allow: /^request to another origin|status of 503/,
    });
    await openFiles(page, FIELD, JSON.stringify({...RECORD, read}));
    await page.getByRole('button', {name: 'Go on with this record'}).click();
    await page.getByText('For a learning management system (xAPI)').click();
    const file = JSON.parse((await downloadBy(page, 'Download the statements (.json)')).text);
    expect(file).toHaveLength(120);
    expect(store.log).toEqual([]);

    await page.getByLabel('Address of the store').fill('http://lrs.example.org/');
    await page.getByLabel('Key').fill(KEY.key);
    await page.getByLabel('Secret').fill(KEY.secret);
    const send = page.getByRole('button', {name: 'Send 120 statements'});
    await send.click();
    await page.getByText('The address has to begin with https://: a key must not travel in the clear.').waitFor();

    await page.getByLabel('Address of the store').fill(store.endpoint);
    store.faults = ['strict', 503];
    await send.click();
    await page
      .getByText(
        '50 of 120 are in the store. The store answers 503. Try again later. Nothing is lost: Send goes on with the rest.',
      )
      .waitFor();
    await send.click();
    await page.getByText('All 120 are in the store.').waitFor();
    expect(store.log).toEqual(['POST 200', 'POST 503', 'POST 200', 'POST 200']);
    expect([...store.statements.values()]).toEqual(expect.arrayContaining(file));
    expect(store.statements.size).toBe(120);
    const everything = await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));
    expect(everything).not.toContain(KEY.secret);
    expect(everything).not.toContain(store.endpoint);
  });
});
