/** Hostile addresses, stored data and messages do nothing on any tool. What each tool makes of broken data of its own is its own test. */
import {ONBOARDING_KEY} from './path.ts';
import {openSite, ready} from './support.ts';

const site = openSite();

const MARKUP = `"><img src=x onerror=hacked('img')><svg onload=hacked('svg')><script>hacked('script')</script>`;

/** Every parameter that a page or Docusaurus reads. */
const PARAMETERS = ['q', 'code', 'from', 'to', 'role', 'search', 'search-in', 'search-role', 'docusaurus-theme', '__proto__'];
const QUERY = `?${PARAMETERS.map((name) => `${name}=${encodeURIComponent(MARKUP)}`).join('&')}`;

const KEPT = [
  ONBOARDING_KEY,
  'kept.shift.draft-iop-manual',
  'kept.shift-recent.draft-iop-manual',
  'kept.basket-iop-manual',
  'kept.searches-iop-manual',
  'kept.search',
  'theme-iop-manual',
];

/** Runs before the page: everything that it could have kept is markup, and what markup would run is told. */
const BEFORE = `window.hacked = (what) => console.error('ran: ' + what);
if (location.protocol !== 'about:') {
  for (const key of ${JSON.stringify(KEPT)}) {
    localStorage.setItem(key, ${JSON.stringify(MARKUP)});
    sessionStorage.setItem(key, ${JSON.stringify(MARKUP)});
  }
}`;

const MESSAGES = [
  MARKUP,
  {type: 'webpackOk', data: MARKUP},
  {__proto__: {admin: true}, html: MARKUP},
  {href: `javascript:hacked('link')`},
];

test.each([
  '/next/',
  '/next/saf-08/',
  '/next/dbt-02/',
  '/next/shift/',
  '/next/onboarding/',
  '/next/onboarding/team/',
  '/cite/',
  '/compare/',
  '/editions/',
  '/2026.2/saf-08/',
])('%s', async (address) => {
  const fragment = `#${encodeURI(`day=${MARKUP}`)}`;
  const page = await site.visit(address + QUERY + fragment, {before: BEFORE});
  await ready(page);
  // What a page was still looking up must not pass for what a message set off.
  await page.getByText('Looking up…').waitFor({state: 'hidden'});
  const text = await page.locator('main').innerText();
  await page.evaluate((messages) => {
    for (const message of messages) {
      window.postMessage(message, '*');
      window.dispatchEvent(new MessageEvent('message', {data: message, origin: 'https://evil.example'}));
    }
  }, MESSAGES);
  // Two frames: whatever a message set off would have been shown.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await page.locator('main').innerText()).toBe(text);
  expect(await page.locator('img[src="x"], svg[onload], main script').count()).toBe(0);
  expect(await page.getByRole('heading', {level: 1}).count()).toBe(1);
});

test('a link cannot make a page print empty', async () => {
  const page = await site.visit('/next/saf-08/?docusaurus-data-printing=part');
  await page.emulateMedia({media: 'print'});
  expect(await page.getByRole('heading', {level: 1}).isVisible()).toBe(true);
});
