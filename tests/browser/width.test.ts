/** No page of the site scrolls sideways on a phone: what is wide scrolls inside its own frame. */
import {allPages} from './pages.ts';
import {A_WALK, openSite, ready, SAVES_DATA} from './support.ts';

const site = openSite();

test(
  'at 390 and 320 pixels',
  async () => {
    const page = await site.visit('/next/', {viewport: {width: 390, height: 844}, before: SAVES_DATA});
    const tooWide: string[] = [];
    for (const address of allPages()) {
      await page.goto(site.origin() + address);
      await ready(page);
      for (const width of [390, 320]) {
        await page.setViewportSize({width, height: 844});
        const needed = await page.evaluate(() => {
          // What is folded away is wide, too, when it is opened.
          document.querySelectorAll('details').forEach((details) => {
            details.open = true;
          });
          return document.documentElement.scrollWidth;
        });
        if (needed > width) {
          tooWide.push(`${address} needs ${needed} of ${width} pixels`);
        }
      }
    }
    expect(tooWide).toEqual([]);
  },
  A_WALK,
);
