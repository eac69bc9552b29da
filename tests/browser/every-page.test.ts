/** Every page of the draft and of the root: axe finds nothing, nothing scrolls sideways, and what to do now comes first. */
import {allPages} from './pages.ts';
import {A_WALK, openSite} from './support.ts';
import {firstScreen, markup, newLooks, unfolded, walk, width} from './walk.ts';

const site = openSite();

test(
  'axe, 390 and 320 pixels, the first screen',
  async () => {
    expect(await walk(site, allPages(), [firstScreen, unfolded, width, markup, newLooks()])).toEqual([]);
  },
  A_WALK,
);
