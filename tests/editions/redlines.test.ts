/** What changed in an edition, for a reader with and without scripts, and any two editions side by side. */
import {openSite} from '../browser/support.ts';
import {FIXTURE_BUILD} from './fixture.ts';

const site = openSite(FIXTURE_BUILD);

const LATER = {at: '2028-01-01T12:00:00-05:00'};

test('the page of changes is at its address, with reasons and redlines, without any script', async () => {
  const page = await site.visit('/changes/2026.2/', {javaScriptEnabled: false});
  expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('What changed in edition 2026.2');
  const main = await page.getByRole('main').innerText();
  expect(main).toContain('Two clients were not screened at discharge.');
  expect(await page.locator('ins').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('Family told, with consent')]),
  );
  expect(await page.locator('del').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('Offer a contract for safety.')]),
  );
});

test('with scripts, its address leads to the edition’s own page', async () => {
  const page = await site.visit('/changes/2026.2/', LATER);
  await page.waitForURL('**/2026.2/changes/');
});

test('new and changed duties come first', async () => {
  const page = await site.visit('/2026.2/changes/', LATER);
  const headings = await page.getByRole('main').getByRole('heading').allInnerTexts();
  expect(headings.slice(0, 2)).toEqual(['What changed in edition 2026.2', 'New and changed duties']);
});

test('a role sees what it must know of the edition, and nothing else', async () => {
  const page = await site.visit('/2026.2/changes/?role=front-desk', LATER);
  await page
    .getByText(/^Everything that .*must know/)
    .first()
    .waitFor();
  const codes = await page.locator('main h3').allInnerTexts();
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.every((text) => text.includes('ASM-02'))).toBe(true);
});

test('any two editions of a section are compared in the browser', async () => {
  const page = await site.visit('/compare/?code=asm+2.1&from=2026.1&to=2027.1', LATER);
  await page.locator('ins').first().waitFor();
  expect((await page.locator('ins').allInnerTexts()).join(' ')).toContain('and at every discharge, also by phone');
  expect(await page.getByRole('main').innerText()).toContain('Two clients were not screened at discharge.');
});

test('minutes of a session and items of a checklist are compared, too', async () => {
  const session = await site.visit('/compare/?code=CBT-02.4&from=2026.1&to=2026.2', LATER);
  await session.locator('del').first().waitFor();
  expect(await session.locator('del').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/5/), expect.stringMatching(/15/)]),
  );
  const list = await site.visit('/compare/?code=ASM-02-C1&from=2026.1&to=2026.2', LATER);
  await list.locator('ins').first().waitFor();
  expect(await list.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('Family told, with consent')]);
});

test('a section that only one edition has says when it came or went', async () => {
  const page = await site.visit('/compare/?code=ASM-02.4&from=2026.1&to=2027.1', LATER);
  await page
    .getByText(/Contracts do not keep anyone safe/)
    .first()
    .waitFor();
});

test.each(['?code=<b>&from=2026.1&to=2026.2', '?code=ASM-02&from=9999.1&to=../..', '?code=ASM-99&from=2026.1&to=2026.2'])(
  'a strange address, %s, gets a plain answer',
  async (query) => {
    const page = await site.visit(`/compare/${query}`, {...LATER, allow: /status of 404/});
    expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('Compare editions');
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(80);
  },
);
