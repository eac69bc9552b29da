/** A reader, years later: floating and pinned addresses, what still holds, the same section in another edition. */
import type {Page} from 'playwright-core';
import {openSite, soon} from '../browser/support.ts';
import {FIXTURE_BUILD} from './fixture.ts';

const site = openSite(FIXTURE_BUILD);

const BEFORE = {at: '2026-11-30T12:00:00-05:00'};
const FIRST = {at: '2026-12-01T00:30:00-05:00'};
const SECOND = {at: '2027-06-01T12:00:00-04:00'};
const THIRD = {at: '2028-01-01T12:00:00-05:00'};

const addressOf = (page: Page) => page.url().slice(site.origin().length);
const footOf = (page: Page) => page.evaluate(() => document.documentElement.style.getPropertyValue('--print-foot'));

test.each([
  ['before the first is in force, to the first that will be', BEFORE, '/2026.1'],
  ['at midnight at the program, to the edition whose day has come', FIRST, '/2026.1'],
  ['to the second', SECOND, '/2026.2'],
  ['to the third, though the site was built in the time of the second', THIRD, '/2027.1'],
])('a floating address leads, with query and fragment, %s', async (_, when, edition) => {
  const page = await site.visit('/asm-02/?from=mail#asm-02-3', when);
  await page.waitForURL(`**${edition}/asm-02/?from=mail#asm-02-3`);
  expect(addressOf(page)).toBe(`${edition}/asm-02/?from=mail#asm-02-3`);
});

test('the day counts at the program, not at the reader: in Tokyo it is the next day already', async () => {
  const page = await site.visit('/asm-02/', {at: '2026-11-30T22:00:00-05:00', timezoneId: 'Asia/Tokyo'});
  await page.getByText('Edition 2026.1, not yet in force: takes effect on Dec 1, 2026').waitFor();
});

test('without scripts, a floating address shows the section of the edition in force on the day of the build, and says until when', async () => {
  const page = await site.visit('/asm-02/?from=mail#asm-02-3', {javaScriptEnabled: false});
  expect(addressOf(page)).toBe('/asm-02/?from=mail#asm-02-3');
  const top = await page.locator('#asm-02-3').evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeLessThan(300);
  expect(await page.locator('.floating-note').innerText()).toBe(
    'This is edition 2026.2, in force from Mar 1, 2027, until Sep 1, 2027, when edition 2027.1 takes its place.',
  );
  expect(await page.getByText('Family told, with consent').count()).toBe(1);
});

test('without scripts, a pinned page of an old edition names the edition that took its place', async () => {
  const page = await site.visit('/2026.1/asm-02/', {javaScriptEnabled: false});
  // Playwright's text selectors pass noscript by, whether it shows or not.
  const note = page.locator('noscript[data-standing]');
  expect(await note.isVisible()).toBe(true);
  expect(await note.innerText()).toBe('From Mar 1, 2027 on, edition 2026.2 takes the place of this one.');
});

test('the start page and the lists float, too', async () => {
  for (const path of ['/', '/now/', '/shift/', '/contents/', '/onboarding/']) {
    const page = await site.visit(path, SECOND);
    await page.waitForURL(`**/2026.2${path}`);
    await page.getByText('in force since Mar 1, 2027').first().waitFor();
  }
});

test('a superseded page says, section by section, whether it still holds, and why not', async () => {
  const page = await site.visit('/2026.1/asm-02/', THIRD);
  await page.getByRole('complementary', {name: 'Standing of this page'}).waitFor();
  const note = await page.getByRole('complementary', {name: 'Standing of this page'}).innerText();
  expect(note).toMatch(
    /Superseded\. Edition 2026\.2 took the place of edition 2026\.1 on Mar 1, 2027\. In force today: ASM-02 in edition 2027\.1\./,
  );
  expect(note).toContain('Of its 8 sections and checklists, in 2027.1: 1 the same, 4 changed, 3 withdrawn.');
  const sections = await page
    .locator('[data-state="changed"], [data-state="unchanged"], [data-state="withdrawn"]')
    .allInnerTexts();
  expect(sections).toMatchInlineSnapshot(`
[
  "Duty changed in 2026.2: Two clients were not screened at discharge. Redline Read it in 2027.1",
  "Corrected in 2026.2: An unknown level was treated as low. Redline Read it in 2027.1",
  "Reads the same in 2027.1, in force.",
  "The same words; what stands in it changed: ASM-02-C1. Redline Read it in 2027.1",
  "Duty changed in 2026.2: Families asked to be told. Redline Read it in 2027.1",
  "Withdrawn in 2026.2: Contracts do not keep anyone safe.",
  "Withdrawn in 2026.2: It says nothing that ASM-02.1 does not say. Now ASM-02.1",
  "Withdrawn in 2026.2: It moved. Now SAF-01.3",
]
`);
});

test('the edition in force says so, and nothing else', async () => {
  const page = await site.visit('/2027.1/asm-02/', THIRD);
  await page.getByText('Edition 2027.1, in force since Sep 1, 2027').waitFor();
  expect(await page.getByRole('complementary', {name: 'Standing of this page'}).count()).toBe(0);
  expect(await page.locator('[data-state="changed"]').count()).toBe(0);
});

test('an edition that is to come is marked so, and shows what it will change', async () => {
  const page = await site.visit('/2026.2/asm-02/', FIRST);
  await page
    .getByText('Not yet in force. Edition 2026.2 takes effect on Mar 1, 2027. In force today: ASM-02 in edition 2026.1.')
    .waitFor();
  await page.getByText('Duty changed in 2026.2: Two clients were not screened at discharge.').waitFor();
});

async function choices(page: Page): Promise<string[]> {
  await page.getByRole('button', {name: /Other editions/}).click();
  const list = page.locator('[popover]:popover-open > span');
  await list.first().waitFor();
  return (await list.allInnerTexts()).map((text) => text.replaceAll('\n', ' · '));
}

test('the switcher leads by code to the same section, or says what it was or became', async () => {
  const moved = await site.visit('/2026.2/saf-01/#saf-01-3', SECOND);
  expect(await choices(moved)).toMatchInlineSnapshot(`
[
  "SAF-01.3 in other editions",
  "2027.1: not yet in force: takes effect on Sep 1, 2027 · Not in that edition; became SAF-01.4",
  "2026.2: in force since Mar 1, 2027 · You read this one",
  "2026.1: superseded on Mar 1, 2027 by edition 2026.2 · Not in that edition; was ASM-02.6",
  "Draft: not in force · Not in that edition; became SAF-01.4",
]
`);
  await moved.getByRole('link', {name: 'ASM-02.6'}).click();
  await moved.waitForURL('**/2026.1/asm-02/#asm-02-6');
  expect(await choices(moved)).toMatchInlineSnapshot(`
[
  "ASM-02.6 in other editions",
  "2027.1: not yet in force: takes effect on Sep 1, 2027 · Not in that edition; became SAF-01.3 in edition 2026.2",
  "2026.2: in force since Mar 1, 2027 · Not in that edition; became SAF-01.3",
  "2026.1: superseded on Mar 1, 2027 by edition 2026.2 · You read this one",
  "Draft: not in force · Not in that edition; became SAF-01.3 in edition 2026.2",
]
`);
});

test('a section that a later edition withdrew is followed from its floating address to its record, and on to what replaced it', async () => {
  const page = await site.visit('/asm-02/#asm-02-5', SECOND);
  await page.waitForURL('**/2026.2/asm-02/#asm-02-5');
  const record = page.locator('#asm-02-5');
  await soon(async () => expect(await record.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(800));
  expect(await record.innerText()).toContain(
    'Withdrawn in edition 2026.2, effective Mar 1, 2027. It says nothing that ASM-02.1 does not say. It was replaced by ASM-02.1.',
  );
  await record.getByRole('link', {name: 'ASM-02.1'}).click();
  await page.waitForURL('**/2026.2/asm-02/#asm-02-1');
});

test('a page that a later edition withdrew says so at its floating address: never a 404', async () => {
  const page = await site.visit('/saf-02/#saf-02-1', THIRD);
  await page.waitForURL('**/2027.1/saf-02/#saf-02-1');
  await page.getByText('Edition 2027.1 does not have this page any more.').waitFor();
  await soon(async () =>
    expect(await page.locator('#saf-02-1').innerText()).toContain(
      'Withdrawn in edition 2027.1, effective Sep 1, 2027. SAF-01 says it all. It was replaced by SAF-01.',
    ),
  );
  await page.getByText('In force since Sep 1, 2027').waitFor();
  expect(await footOf(page)).toMatch(
    /^"SAF-02 .* \(withdrawn\) · Edition 2027\.1, in force since Sep 1, 2027 \(checked Jan 1, 2028\) · uncontrolled when printed"$/,
  );
});

test('at a pinned address before its time, the reader is told which editions have the code', async () => {
  const missing = await site.visit('/2026.1/asm-03/', {...THIRD, allow: /status of 404/});
  await missing.getByText('ASM-03 Withdrawal risk is in: the draft').waitFor();
});

/** In the page, before anything of the site runs: what `fetch` says of files whose address ends so. */
const answering = (ending: string, answer: string) =>
  `const real = fetch; globalThis.fetch = (url, ...rest) => String(url).endsWith(${JSON.stringify(ending)}) ? ${answer} : real(url, ...rest);`;

const UNCHECKED =
  'Whether this edition is in force cannot be checked now. From Mar 1, 2027 on, edition 2026.2 takes the place of this one.';

test('where the list of editions cannot be had, the page says which edition it is, what was known of it, and that this was not checked', async () => {
  const before = answering('.json', `Promise.reject(new TypeError('offline'))`);
  const page = await site.visit('/2026.1/asm-02/', {...THIRD, before});
  await page.getByText('Edition 2026.1, effective Dec 1, 2026').waitFor();
  await page.getByText(UNCHECKED).waitFor();
  expect(await footOf(page)).toContain(' · Edition 2026.1, effective Dec 1, 2026 · standing not checked · ');
  expect(await page.getByRole('heading', {name: 'Who is screened'}).count()).toBe(1);
});

test.each([
  '<html>proxy</html>',
  '[]',
  '{"format":2}',
  'null',
  '{"format":1}',
  '{"format":1,"timeZone":"Mars/Olympus","editions":[]}',
  '{"format":1,"timeZone":"America/New_York","editions":[null]}',
  '{"format":1,"timeZone":"America/New_York","editions":[{"name":"2026.1","effective":"soon"}]}',
])('a list of editions that is %s is no list, and breaks nothing', async (body) => {
  const before = answering('.json', `Promise.resolve(new Response(${JSON.stringify(body)}))`);
  const page = await site.visit('/2026.1/asm-02/', {...THIRD, before});
  await page.getByText('Edition 2026.1, effective Dec 1, 2026').waitFor();
  await page.getByText(UNCHECKED).waitFor();
  expect(await page.getByRole('heading', {name: 'Who is screened'}).count()).toBe(1);
});

test.each(['{"format":1}', '{"format":1,"page":"ASM-02","codes":{"X":null}}'])(
  'a history that is %s is none, and takes nothing else away',
  async (body) => {
    const before = answering('/history/asm-02.json', `Promise.resolve(new Response(${JSON.stringify(body)}))`);
    const page = await site.visit('/2026.1/asm-02/', {...THIRD, before});
    await page.getByText('Superseded.').waitFor();
    expect(await page.getByRole('heading', {name: 'Who is screened'}).count()).toBe(1);
    expect(await page.locator('[data-state="changed"]').count()).toBe(0);
  },
);

test('on paper, the foot of every sheet has code, edition and standing, and the day on which that was so', async () => {
  const page = await site.visit('/2026.1/asm-02/', THIRD);
  await soon(async () =>
    expect(await footOf(page)).toBe(
      '"ASM-02 Screening · Edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2 (checked Jan 1, 2028) · reviewed Nov 21, 2026 · uncontrolled when printed"',
    ),
  );
});
