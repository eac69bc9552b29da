/** What to do now is on the first screen of every protocol, on a phone and on a laptop: nobody scrolls to it. */
import {pagesOfKind} from './pages.ts';
import {A_WALK, DESKTOP, openSite, PHONE, ready, SAVES_DATA} from './support.ts';

const site = openSite();

test(
  'every "Do now" ends above the lower edge of the window',
  async () => {
    const page = await site.visit('/next/', {...PHONE, before: SAVES_DATA});
    const tooLong: string[] = [];
    for (const address of pagesOfKind('protocol')) {
      await page.goto(site.origin() + address);
      await ready(page);
      await page.evaluate(() => document.fonts.ready);
      for (const {viewport} of [PHONE, DESKTOP]) {
        await page.setViewportSize(viewport);
        const box = await page.getByRole('note', {name: 'Do now'}).boundingBox();
        const end = Math.ceil((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN));
        // Also where there is no box: then the end is not a number.
        if (!(end <= viewport.height)) {
          tooLong.push(`${address} ends at ${end} of ${viewport.width} × ${viewport.height} pixels`);
        }
      }
    }
    expect(tooLong).toEqual([]);
  },
  A_WALK,
);
