/** A quality officer opens files: figures come of them, charts can be read and taken along, and nothing of the files stays. */
import type {Download, Page} from 'playwright-core';
import {openSite, PHONE, soon, tabTo} from './support.ts';

const site = openSite();

const ADDRESS = '/next/measures/figures/';
const FIELD = 'Choose files, or drop them here (.csv, one or more)';
const AT = '2026-11-08T09:00:00';

async function openTexts(page: Page, ...texts: string[]): Promise<void> {
  await page
    .getByLabel(FIELD)
    .setInputFiles(texts.map((text, place) => ({name: `${place + 1}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text)})));
}

async function contentOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

async function press(page: Page, name: string | RegExp): Promise<{name: string; bytes: Buffer}> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name}).click()]);
  return {name: download.suggestedFilename(), bytes: await contentOf(download)};
}

const noShows = (page: Page) => page.getByRole('region', {name: 'No-shows (MON-04.3.4)'});

test('the invented files: figures, a signal in words, the chart by keyboard, and everything as files', async () => {
  const page = await site.visit(ADDRESS, {at: AT});
  await page.getByRole('button', {name: 'Try it with invented files'}).click();
  await page.getByText(/^2,670 rows used, 0 left out. 19 indicators counted.$/).waitFor();
  const figure = noShows(page);
  expect(await figure.getByText(/^Signal: /).isVisible()).toBe(true);
  expect(await figure.getByRole('listitem').first().innerText()).toMatch(/center|limit/);
  await figure.getByRole('link', {name: 'MON-05.1'}).waitFor();

  const points = figure.getByRole('img');
  await figure.scrollIntoViewIfNeeded();
  await points.last().hover();
  const last = await points.last().getAttribute('aria-label');
  expect(last).toMatch(/^Oct 2026: \d+% \(\d+ to \d+%\), \d+ of \d+\. Limits \d+% to \d+%\./);
  expect(await figure.locator('p[aria-hidden]').innerText()).toBe(last);
  await points.last().focus();
  await page.keyboard.press('Home');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Nov 2024: /);
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Dec 2024: /);

  await figure.getByText('The points as a table').click();
  expect(await figure.getByRole('row').count()).toBe(25);
  const table = await press(page, 'Table of No-shows (MON-04.3.4) (.csv)');
  expect([table.name, String(table.bytes).split('\r\n').length]).toEqual(['no-show-month.csv', 26]);
  const svg = await press(page, 'Chart of No-shows (MON-04.3.4) (.svg)');
  const png = await press(page, 'Picture of No-shows (MON-04.3.4) (.png)');
  // A browser opens both, and sees more than paper.
  const seen = await page.evaluate(
    async ([drawing, picture]) => {
      const parsed = new DOMParser().parseFromString(drawing as string, 'image/svg+xml');
      const bytes = Uint8Array.from(atob(picture as string), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      canvas.drawImage(bitmap, 0, 0);
      const inked = canvas
        .getImageData(0, 0, bitmap.width, bitmap.height)
        .data.filter((value, place) => place % 4 === 0 && value < 128);
      return {
        error: parsed.querySelector('parsererror') !== null,
        paths: parsed.querySelectorAll('path').length,
        inked: inked.length,
      };
    },
    [String(svg.bytes), png.bytes.toString('base64')] as const,
  );
  expect(seen.error).toBe(false);
  expect(seen.paths).toBeGreaterThan(25);
  expect(seen.inked).toBeGreaterThan(1000);

  await page.getByLabel('Each point is').selectOption('three months');
  await figure.getByText(/8 quarters: fewer than 10/).waitFor();
  await page.getByLabel('Charts of').selectOption('co-occurring');
  await figure.getByText('Co-occurring. Target').waitFor();
  await page.getByLabel(/^These figures leave the program/).check();
  await page.getByText('Not shown apart').first().waitFor();
  await figure.getByText('All tracks together. Target').waitFor();
  await page.emulateMedia({media: 'print'});
  expect(await page.getByLabel(FIELD).isVisible()).toBe(false);
  expect(await figure.getByRole('img').first().isVisible()).toBe(true);
  expect(await figure.getByRole('table').isVisible()).toBe(true);

  await page.emulateMedia({media: 'screen'});
  await page.getByRole('button', {name: 'Clear'}).click();
  await figure.waitFor({state: 'detached'});
});

const SECRET = 'Quetzalcoatl';

test('a hostile file says what is wrong, and nothing of it is kept, sent, shown or in the address', async () => {
  const page = await site.visit(ADDRESS, {...PHONE, at: AT});
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await openTexts(
    page,
    [
      `stay,Last Name,admitted,first_group,later_start`,
      `1,${SECRET},2026-05-01,2026-05-04,no`,
      `${SECRET},${SECRET},2026-05-01,2026-05-04,no`,
      `=HYPERLINK("x"),${SECRET},2026-05-01,2026-05-04,no`,
      `2,<img src=x onerror=alert(1)>,5/1/26,2026-05-04,no`,
      `3,x,2026-05-01,${SECRET},no`,
    ].join('\n'),
    `${SECRET},${SECRET}\n1,2`,
    'PK\u0003\u0004',
  );
  await page.getByText('1 row used, 4 left out. 1 indicator counted.').waitFor();
  await page.getByText(/^Column 2, a name: It looks like a name/).waitFor();
  await page.getByText(/admitted has a year of two digits: write four/).waitFor();
  await page.getByText(/It is a spreadsheet, not a table as text/).waitFor();
  const {name, bytes} = await press(page, 'Download all reasons (.csv)');
  expect(name).toBe('rows-left-out.csv');
  expect(String(bytes).trim().split('\r\n')).toHaveLength(5);
  const left = await page.evaluate(async () => {
    const stored = await Promise.all(
      (await caches.keys()).map(async (key) => (await (await caches.open(key)).keys()).map(({url}) => url)),
    );
    const databases = await indexedDB.databases();
    const page = document.documentElement.outerHTML;
    return JSON.stringify([
      {...localStorage},
      {...sessionStorage},
      document.cookie,
      location.href,
      stored,
      databases,
      history.state,
      page,
    ]);
  });
  expect(left + String(bytes) + requests.join(' ')).not.toContain(SECRET);
  expect(requests.filter((request) => request.includes('.csv'))).toEqual([]);
  // Nothing asked of the network since the files came: the page had all it needs.
  await page.reload();
  expect(await page.getByText(/rows used/).count()).toBe(0);
});

test('100,000 rows: the page answers while they are read, and all of them are counted', async () => {
  const page = await site.visit(ADDRESS, {at: AT});
  await page.getByLabel(FIELD).waitFor();
  const lines = ['stay,day,planned_hours,attended_hours,word'];
  for (let row = 0; row < 100_000; row++) {
    const month = String(1 + (row % 10)).padStart(2, '0');
    const day = String(1 + (Math.floor(row / 10) % 28)).padStart(2, '0');
    lines.push(`${1 + Math.floor(row / 280)},2026-${month}-${day},3,${row % 7 === 0 ? '0,no word' : '3,here'}`);
  }
  await page.evaluate(() => {
    const counter = window as unknown as {answers: number};
    counter.answers = 0;
    const count = () => {
      counter.answers++;
      setTimeout(count);
    };
    count();
  });
  await openTexts(page, lines.join('\n'));
  await page.getByText('Reading and counting.').waitFor();
  await tabTo(page.getByRole('button', {name: 'Clear'}));
  await soon(async () => expect(await page.evaluate(() => (window as unknown as {answers: number}).answers)).toBeGreaterThan(20));
  await page.getByText(/^100,000 rows used, 0 left out/).waitFor({timeout: 50_000});
});
