/** A citation is copied from an edition, and pasted years later: what became of it is told truthfully. */
import type {Page} from 'playwright-core';
import {clipboard, openSite, soon, type VisitOptions} from '../browser/support.ts';
import {FIXTURE_BUILD} from './fixture.ts';

const site = openSite(FIXTURE_BUILD);

const THEN = {at: '2026-12-05T12:00:00-05:00'};
const LATER = {at: '2028-01-01T12:00:00-05:00'};

async function copyCitation(page: Page, code: string): Promise<string> {
  await page.getByRole('button', {name: `${code}: cite`, exact: true}).click();
  await page.getByRole('button', {name: 'Copy citation'}).click();
  let text = '';
  await soon(async () => {
    text = await clipboard(page);
    expect(text).toContain(`${code} `);
  });
  await page.keyboard.press('Escape');
  return text;
}

/** What /cite/ says of a text, one string for each code. */
async function answersTo(text: string, when: VisitOptions = LATER): Promise<string[]> {
  const page = await site.visit('/cite/', when);
  await page.getByLabel('Codes, citations or addresses').fill(text);
  await page.getByRole('button', {name: 'Look up'}).click();
  const cards = page.locator('article');
  await cards.first().waitFor();
  await page.waitForLoadState('networkidle');
  return (await cards.allInnerTexts()).map((card) => card.replaceAll(/\s*\n+\s*/g, ' · '));
}

test('a citation copied from the first edition and pasted after the later ones', async () => {
  const page = await site.visit('/2026.1/asm-02/', THEN);
  const changed = await copyCitation(page, 'ASM-02.1');
  expect(changed).toMatch(
    /^ASM-02\.1 Who is screened\. In: ASM-02 Screening\. IOP operations manual, edition 2026\.1, effective Dec 1, 2026\. Fingerprint [0-9a-f]{8}\. https:\/\/.*\/2026\.1\/asm-02\/#asm-02-1$/,
  );
  const same = await copyCitation(page, 'ASM-02.2.1');
  const moved = await copyCitation(page, 'ASM-02.6');
  const gone = await copyCitation(page, 'ASM-02.4');
  const list = await copyCitation(page, 'ASM-02-C1');
  const answers = await answersTo([changed, same, moved, gone, list].join('\n\n'));
  expect(answers).toMatchInlineSnapshot(`
[
  "ASM-02.1 Who is screened · In ASM-02 Screening · Changed since edition 2026.1. · Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2. · Duty changed in 2026.2: Two clients were not screened at discharge. · Edition 2026.1 · Edition in force · What changed, word by word",
  "ASM-02.2.1 At night · In ASM-02 Screening · Unchanged: the edition in force, 2027.1, has the same words. · Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2. · Edition 2026.1 · Edition in force",
  "ASM-02.6 Follow-up · In ASM-02 Screening · Withdrawn by edition 2026.2, since Mar 1, 2027. · It moved. Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2. · Replaced by SAF-01.4 Where. · Edition 2026.1",
  "ASM-02.4 Old advice · In ASM-02 Screening · Withdrawn by edition 2026.2, since Mar 1, 2027. · Contracts do not keep anyone safe. Nothing took its place. Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2. · Edition 2026.1",
  "ASM-02-C1 Before the client leaves · In ASM-02 Screening · Changed since edition 2026.1. · Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2. · Duty changed in 2026.2: Families asked to be told. · Edition 2026.1 · Edition in force · What changed, word by word",
]
`);
});

test('in the time of the edition that was cited, all of it holds', async () => {
  const page = await site.visit('/2026.1/asm-02/', THEN);
  const citation = await copyCitation(page, 'ASM-02.1');
  expect(await answersTo(citation, THEN)).toMatchInlineSnapshot(`
[
  "ASM-02.1 Who is screened · In ASM-02 Screening · In force. · Cited from edition 2026.1, in force since Dec 1, 2026. Edition 2026.2 changes it on Mar 1, 2027. · Edition 2026.1 · Edition in force",
]
`);
});

test('a citation of another text than it says is found out', async () => {
  const page = await site.visit('/2026.1/asm-02/', THEN);
  const citation = (await copyCitation(page, 'ASM-02.1')).replace(/Fingerprint [0-9a-f]{8}/, 'Fingerprint 0badcafe');
  const [answer] = await answersTo(citation);
  expect(answer).toMatch(/not made from|does not match|fingerprint/i);
});

test('codes as people write them, old addresses, and what is no code', async () => {
  const answers = await answersTo(
    'See § ASM-02.3, asm 2.1 and https://other.example/2026.1/saf-02/#saf-02-1; PHQ-9 was 14, ICD-10 F32.1.',
    // It asks whether ICD-10 is a page of this manual, which it could be.
    {...LATER, allow: /status of 404/},
  );
  expect(answers.map((answer) => answer.split(' · ')[0])).toEqual([
    'ASM-02.3 Before leaving',
    'ASM-02.1 Who is screened',
    'SAF-02.1 How',
  ]);
});

test('several sections are gathered in the basket and copied at once', async () => {
  const page = await site.visit('/2026.1/asm-02/', THEN);
  for (const code of ['ASM-02.1', 'ASM-02.3']) {
    await page.getByRole('button', {name: `${code}: cite`, exact: true}).click();
    await page.getByRole('button', {name: 'Add to the basket'}).click();
    await page.keyboard.press('Escape');
  }
  await page.goto(`${site.origin()}/cite/#basket`);
  const basket = page.getByRole('region', {name: 'Basket'});
  await basket.getByText('ASM-02.3').first().waitFor();
  await basket.getByRole('button', {name: 'Copy all', exact: true}).click();
  await soon(async () => expect((await clipboard(page)).match(/ASM-02\.[13] /g)).toEqual(['ASM-02.1 ', 'ASM-02.3 ']));
});
