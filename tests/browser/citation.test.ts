/** A code is pressed, and the clipboard holds a citation that finds the same words again: on paper, in a mail, and on `/cite/`. */
import type {Locator, Page} from 'playwright-core';
import {program} from '../../program.config.ts';
import {clipboard, openSite, ready, SAVES_DATA, soon, tabTo} from './support.ts';

const site = openSite();
const AT = {at: '2026-11-23T23:30:00-05:00'};
const MANUAL = 'IOP operations manual, draft, read 2026-11-23. Fingerprint ';

const codeButton = (page: Page, code: string) => page.getByRole('button', {name: `${code}: cite`, exact: true});

async function openDialog(page: Page, code: string): Promise<Locator> {
  await codeButton(page, code).click();
  const dialog = page.getByRole('dialog', {name: `Cite ${code}`, exact: true});
  await dialog.waitFor();
  return dialog;
}

async function press(dialog: Locator, name: string, message: string): Promise<string> {
  await dialog.getByRole('button', {name, exact: true}).click();
  await dialog.getByRole('status').getByText(message, {exact: true}).waitFor();
  return clipboard(dialog.page());
}

/** A title ends the sentence by itself when it is a question. */
function sentence(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}

/** The fingerprint is that of the text, and the test knows neither. */
function withoutFingerprint(citation: string): string {
  expect(citation).toMatch(/Fingerprint [0-9a-f]{8}\./);
  return citation.replace(/(?<=Fingerprint )[0-9a-f]{8}\. /, '');
}

test('a section: a press and Enter copy code, title, page, edition, the day in the reader’s own time, and the link', async () => {
  const page = await site.visit('/next/saf-08/', AT);
  const pageTitle = await page.getByRole('heading', {level: 1}).innerText();
  for (const section of ['1', '2']) {
    const title = await page.locator(`#saf-08-${section}`).innerText();
    const dialog = await openDialog(page, `SAF-08.${section}`);
    await page.keyboard.press('Enter');
    await dialog.getByRole('status').getByText('Citation copied', {exact: true}).waitFor();
    expect(withoutFingerprint(await clipboard(page))).toBe(
      `SAF-08.${section} ${sentence(title)} In: SAF-08 ${sentence(pageTitle)} ${MANUAL}${program.url}/next/saf-08/#saf-08-${section}`,
    );
    await page.keyboard.press('Escape');
    await dialog.waitFor({state: 'detached'});
  }
});

test('the whole page, and the bare link', async () => {
  const page = await site.visit('/next/saf-08/', AT);
  const title = await page.getByRole('heading', {level: 1}).innerText();
  const dialog = await openDialog(page, 'SAF-08');
  expect(withoutFingerprint(await press(dialog, 'Copy citation', 'Citation copied'))).toBe(
    `SAF-08 ${sentence(title)} ${MANUAL}${program.url}/next/saf-08/`,
  );
  expect(await press(dialog, 'Copy link', 'Link copied')).toBe(`${program.url}/next/saf-08/`);
});

test('a checklist', async () => {
  const page = await site.visit('/next/saf-03/', AT);
  const pageTitle = await page.getByRole('heading', {level: 1}).innerText();
  const title = await page.locator('#saf-03-c1').getByRole('heading').innerText();
  const dialog = await openDialog(page, 'SAF-03-C1');
  expect(withoutFingerprint(await press(dialog, 'Copy citation', 'Citation copied'))).toBe(
    `SAF-03-C1 ${sentence(title)} In: SAF-03 ${sentence(pageTitle)} ${MANUAL}${program.url}/next/saf-03/#saf-03-c1`,
  );
});

test('for a mail, the clipboard holds words with a link, and plain text beside them', async () => {
  const page = await site.visit('/next/saf-08/', AT);
  const dialog = await openDialog(page, 'SAF-08.1');
  const plain = await press(dialog, 'Copy for e-mail', 'Copied for e-mail');
  expect(plain).toMatch(/^SAF-08\.1 .*#saf-08-1$/);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain(`<a href="${program.url}/next/saf-08/#saf-08-1">`);
});

test('for a reference manager: loaded when it is folded out, copied, and as a file', async () => {
  // Nothing is loaded ahead meanwhile: all that is asked for is what was folded out.
  const page = await site.visit('/next/saf-08/', {...AT, before: SAVES_DATA});
  const dialog = await openDialog(page, 'SAF-08.1');
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await dialog.getByText('For a reference manager').click();
  expect(await press(dialog, 'Copy as BibTeX', 'Copied as BibTeX')).toMatch(/^@inbook\{SAF-08\.1:draft,/);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((address) => !address.endsWith('.js'))).toEqual([]);
  expect(await press(dialog, 'Copy as RIS', 'Copied as RIS')).toMatch(/^TY {2}- CHAP\n/);
  expect(JSON.parse(await press(dialog, 'Copy as CSL-JSON', 'Copied as CSL-JSON'))).toMatchObject([{id: 'SAF-08.1:draft'}]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', {name: 'Download BibTeX'}).click(),
  ]);
  expect(file.suggestedFilename()).toBe('SAF-08.1 draft.bib');
});

test('by keyboard alone: the citation in two presses, and after Escape on from where the reader was', async () => {
  const page = await site.visit('/next/saf-03/', AT);
  await tabTo(codeButton(page, 'SAF-03.4'), 150);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await soon(async () => expect(await clipboard(page)).toMatch(/^SAF-03\.4 /));
  await tabTo(page.getByRole('button', {name: 'Copy link', exact: true}), 3);
  await page.keyboard.press('Enter');
  await soon(async () => expect(await clipboard(page)).toBe(`${program.url}/next/saf-03/#saf-03-4`));
  await page.keyboard.press('Escape');
  await tabTo(codeButton(page, 'SAF-03.5'), 10);
});

test('where the browser does not let a page copy, the citation is shown to copy by hand', async () => {
  const before = `if (globalThis.Clipboard) Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); document.execCommand = () => false;`;
  const page = await site.visit('/next/saf-08/', {...AT, before});
  const dialog = await openDialog(page, 'SAF-08.1');
  await dialog.getByRole('button', {name: 'Copy citation'}).click();
  const field = dialog.getByRole('textbox', {name: 'Text to copy by hand'});
  await soon(async () => expect(await field.inputValue()).toMatch(/^SAF-08\.1 .*#saf-08-1$/));
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^SAF-08\.1 .*#saf-08-1$/);
});

test('a basket of two sections is one text on /cite/, and what is copied there is found again', async () => {
  const page = await site.visit('/next/saf-08/', AT);
  for (const code of ['SAF-08.1', 'SAF-08.2']) {
    const dialog = await openDialog(page, code);
    await dialog.getByRole('button', {name: 'Add to the basket'}).click();
    await dialog.getByRole('button', {name: 'Remove from the basket'}).waitFor();
    await page.keyboard.press('Escape');
  }
  await openDialog(page, 'SAF-08');
  await page.getByRole('link', {name: 'Basket: 2 citations'}).click();
  await page.waitForURL('**/cite/#basket');
  await ready(page);
  const basket = page.getByRole('region', {name: 'Basket'});
  await basket.getByRole('button', {name: 'Copy all', exact: true}).click();
  await basket.getByRole('status').getByText('Citations copied', {exact: true}).waitFor();
  const text = await clipboard(page);
  expect(text.split('\n').map((line) => line.slice(0, 8))).toEqual(['SAF-08.1', 'SAF-08.2']);

  await page.getByRole('textbox', {name: 'Codes, citations or addresses'}).fill(text);
  await page.getByRole('button', {name: 'Look up', exact: true}).click();
  await page.clock.runFor(1000);
  await soon(async () => {
    const found = await page.getByRole('region', {name: 'Answers'}).getByRole('article').getByRole('heading').allInnerTexts();
    expect(found.map((heading) => heading.slice(0, 8))).toEqual(['SAF-08.1', 'SAF-08.2']);
  });
});

test('a citation that is asked for in the address of /cite/ is answered there', async () => {
  const page = await site.visit('/cite/?q=saf+8.1');
  const answer = page.getByRole('region', {name: 'Answers'}).getByRole('article');
  await answer.getByRole('heading', {name: /^SAF-08\.1 /}).waitFor();
  expect(await answer.getByRole('link').count()).toBeGreaterThan(0);
});
