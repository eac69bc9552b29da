/**
 * A reader on the real site, on real nginx, with the headers that are deployed: everything works, and nothing is refused, because no page
 * needs what the policy forbids.
 */
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {BUILD, ROOT} from '../../scripts/lib/manual.mts';
import {startNginx} from '../../scripts/lib/nginx.ts';
import {toNginxHeaders} from '../../scripts/lib/security-headers.ts';
import {headersOf} from '../../scripts/lib/site-headers.mts';
import {beginPath, downloadBy} from '../browser/path.ts';
import {type Host, openSite, ready, soon} from '../browser/support.ts';

/** What `npm run package` puts together, without the minutes that compressing takes. */
async function onNginx(site: string): Promise<Host> {
  const nginx = mkdtempSync(path.join(tmpdir(), 'manual-deploy-'));
  cpSync(path.join(ROOT, 'deploy/nginx'), nginx, {recursive: true});
  writeFileSync(path.join(nginx, 'manual/headers.conf'), toNginxHeaders(headersOf(site)));
  const server = await startNginx({site, nginx});
  rmSync(nginx, {recursive: true});
  return server;
}

const site = openSite(BUILD, onNginx);

/** What the policy refuses is an error, and an error fails the test. */
const TELLS = `document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
  console.error('refused', effectiveDirective, blockedURI, sample));
window.print = () => { window.printed = (window.printed ?? 0) + 1 };`;

async function go(page: Page, address: string): Promise<void> {
  await page.goto(site.origin() + address);
  await ready(page);
}

async function search(page: Page, words: string, found: RegExp): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox', {name: 'Search the manual'}).fill(words);
  await page.locator('a[role="option"]').filter({hasText: found}).first().waitFor();
  await page.keyboard.press('Escape');
}

test('the draft: search, a protocol, its checklist and citation, a session, a shift, a reading path', async () => {
  const page = await site.visit('/next/', {before: TELLS});
  await search(page, 'client is drunk', /SAF-08/);

  await go(page, '/next/saf-03/');
  await page.locator('#saf-03-c1').getByRole('checkbox').first().check();
  await soon(async () => expect(await page.locator('#saf-03-c1').getByRole('status').innerText()).toMatch(/^1 of /));
  await page.getByRole('button', {name: 'SAF-03: cite', exact: true}).click();
  await page.getByRole('dialog').getByRole('button', {name: 'Copy citation', exact: true}).click();
  await page.getByRole('status').getByText('Citation copied', {exact: true}).waitFor();

  await go(page, '/next/asm-02/');
  expect(await page.locator('main svg').count()).toBeGreaterThan(0);

  await go(page, '/next/dbt-02/');
  await page.getByRole('button', {name: 'Run the session'}).click();
  await page.getByText('min left').waitFor();

  await go(page, '/next/shift/#day=1.0900.CBT-01.RPV-06_p15');
  await page.getByRole('button', {name: 'Use it today'}).click();
  await page.getByRole('button', {name: 'Print the pack'}).click();
  await page.waitForFunction(() => (window as {printed?: number}).printed === 1);

  await go(page, '/next/onboarding/?role=front-desk');
  await beginPath(page, 'A. Reader');
  const {text} = await downloadBy(page, 'Download it (.json)');
  expect(JSON.parse(text)).toMatchObject({person: 'A. Reader'});
});

test('what belongs to no edition: a citation is looked up, two texts compared, editions listed', async () => {
  const page = await site.visit('/cite/?q=SAF-08.4%20and%20ASM-02.3', {before: TELLS});
  await page
    .getByRole('region', {name: 'Answers'})
    .getByRole('heading', {name: /^SAF-08\.4 /})
    .waitFor();
  await go(page, '/compare/?code=ASM-01&from=2026.1&to=2026.2');
  await page.locator('main ins').first().waitFor();
  await go(page, '/editions/');
  await page
    .getByRole('main')
    .getByRole('link', {name: /2026\.2/})
    .first()
    .waitFor();
  await search(page, 'naloxone', /./);
});

test('a released edition, frozen before there was a policy', async () => {
  const page = await site.visit('/2026.2/saf-08/', {before: TELLS});
  await search(page, 'naloxone', /./);
  await go(page, '/2026.2/dbt-02/');
  await page.getByRole('button', {name: 'Run the session'}).click();
  await page.getByText('min left').waitFor();
  await go(page, '/2026.1/saf-03/');
  await page.locator('#saf-03-c1').getByRole('checkbox').first().check();
});

test('a floating address leads on with query and fragment; what is not there has the site’s own page', async () => {
  const page = await site.visit('/saf-08?from=mail#saf-08-3', {before: TELLS, at: '2027-01-10T09:00:00-05:00'});
  await page.waitForURL('**/2026.2/saf-08/?from=mail#saf-08-3');
});

test('a page that comes without the policy, as another site’s would, cannot show it in a frame', async () => {
  const page = await site.visit('/editions/', {allow: /frame-ancestors/});
  await page.route('**/frame.html', (route) =>
    route.fulfill({contentType: 'text/html', body: `<iframe src="${site.origin()}/next/"></iframe>`}),
  );
  await page.goto(`${site.origin()}/frame.html`);
  await soon(async () => expect(page.frames()[1]?.url()).toMatch(/^chrome-error:/));
});
