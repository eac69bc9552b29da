/** What to do now is on the first screen of every protocol: nobody scrolls to it. */
import {pagesOfKind} from './pages.ts';
import {DESKTOP, openSite, PHONE, ready} from './support.ts';

const site = openSite();

test.each([
  ['a phone', PHONE],
  ['a laptop', DESKTOP],
])('on %s', async (_, device) => {
  const {height} = device.viewport;
  const page = await site.visit('/', device);
  const tooLong: string[] = [];
  for (const address of pagesOfKind('protocol')) {
    await page.goto(site.origin() + address);
    await ready(page);
    await page.evaluate(() => document.fonts.ready);
    const box = await page.getByRole('note', {name: 'Do now'}).boundingBox();
    const end = Math.ceil((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN));
    if (!(end <= height)) {
      tooLong.push(`${address} ends at ${end} of ${height} pixels`);
    }
  }
  expect(tooLong).toEqual([]);
});
