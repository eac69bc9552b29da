/** A code is pressed, and the clipboard holds a citation that finds the same words again. */
import type {Page} from 'playwright-core';
import {program} from '../../program.config.ts';
import {clipboard, openSite, soon, tabTo} from './support.ts';

const site = openSite();
const AT = {at: '2026-11-23T23:30:00-05:00'};
const MANUAL = 'IOP operations manual, draft, read 2026-11-23.';

const codeButton = (page: Page, code: string) => page.getByRole('button', {name: `${code}: copy the citation`, exact: true});

async function expectCopied(page: Page, message: string, text: string): Promise<void> {
  await page.getByRole('status').getByText(message, {exact: true}).waitFor();
  await soon(async () => expect(await clipboard(page)).toBe(text));
}

/** A title ends the sentence by itself when it is a question. */
function sentence(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}

test('a section: code, title, page, edition, the day in the reader’s own time, and the link', async () => {
  const page = await site.visit('/next/saf-08/', AT);
  const pageTitle = await page.getByRole('heading', {level: 1}).innerText();
  for (const section of ['1', '2']) {
    const title = await page.locator(`#saf-08-${section}`).innerText();
    await codeButton(page, `SAF-08.${section}`).click();
    await expectCopied(
      page,
      `Citation of SAF-08.${section} copied`,
      `SAF-08.${section} ${sentence(title)} In: SAF-08 ${sentence(pageTitle)} ${MANUAL} ${program.url}/next/saf-08/#saf-08-${section}`,
    );
  }
});

test('the whole page, and then the bare link', async () => {
  const page = await site.visit('/next/saf-08/', AT);
  const title = await page.getByRole('heading', {level: 1}).innerText();
  await codeButton(page, 'SAF-08').click();
  await expectCopied(page, 'Citation of SAF-08 copied', `SAF-08 ${sentence(title)} ${MANUAL} ${program.url}/next/saf-08/`);
  await page.getByRole('button', {name: 'Copy the link only'}).click();
  await expectCopied(page, 'Link to SAF-08 copied', `${program.url}/next/saf-08/`);
});

test('a checklist', async () => {
  const page = await site.visit('/next/saf-03/', AT);
  const pageTitle = await page.getByRole('heading', {level: 1}).innerText();
  const title = await page.locator('#saf-03-c1').getByRole('heading').innerText();
  await codeButton(page, 'SAF-03-C1').click();
  await expectCopied(
    page,
    'Citation of SAF-03-C1 copied',
    `SAF-03-C1 ${sentence(title)} In: SAF-03 ${sentence(pageTitle)} ${MANUAL} ${program.url}/next/saf-03/#saf-03-c1`,
  );
});

test('by keyboard alone: the citation, and within a press of Tab the bare link, and on from there', async () => {
  const page = await site.visit('/next/saf-03/', AT);
  const section = codeButton(page, 'SAF-03.4');
  await tabTo(section, 150);
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Citation of SAF-03.4 copied').waitFor();
  await tabTo(page.getByRole('button', {name: 'Copy the link only'}), 1);
  await page.keyboard.press('Enter');
  await expectCopied(page, 'Link to SAF-03.4 copied', `${program.url}/next/saf-03/#saf-03-4`);
  // The note is gone from the way: the reader goes on where he or she was.
  await tabTo(codeButton(page, 'SAF-03.5'), 10);
});

test('where the browser does not let a page copy, the citation is shown to copy by hand', async () => {
  const before = `if (globalThis.Clipboard) Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); document.execCommand = () => false;`;
  const page = await site.visit('/next/saf-08/', {...AT, before});
  await codeButton(page, 'SAF-08.1').click();
  await page
    .getByRole('status')
    .getByText(/^This browser does not let the page copy.*SAF-08\.1 .*#saf-08-1$/)
    .waitFor();
});
