/** Forced colours and reduced motion: nothing is said by colour alone, and nothing moves. */
import {openSite} from './support.ts';

const site = openSite();

/** Anything that could be seen to move. */
const MOTION = `[...document.querySelectorAll('*')].filter((element) => {
  const {transitionDuration, animationName, animationDuration, scrollBehavior} = getComputedStyle(element);
  const lasts = (durations) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0);
  return scrollBehavior === 'smooth' || lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
}).map((element) => element.tagName + '.' + element.className)`;

test('who asks for less motion gets none', async () => {
  for (const address of ['/', '/next/saf-08/', '/next/dbt-02/']) {
    const page = await site.visit(address, {reducedMotion: 'reduce'});
    expect([address, await page.evaluate(MOTION)]).toEqual([address, []]);
  }
});

test('with forced colours, boxes keep a border, buttons an edge, and ticks are seen', async () => {
  const page = await site.visit('/next/saf-03/', {forcedColors: 'active'});
  for (const name of ['Do now', 'Call 911 when']) {
    const edge = await page.getByRole('note', {name}).evaluate((box) => {
      const {borderInlineStartWidth, borderInlineStartColor, backgroundColor} = getComputedStyle(box);
      return {width: Number.parseFloat(borderInlineStartWidth), seen: borderInlineStartColor !== backgroundColor};
    });
    expect([name, edge.width >= 5, edge.seen]).toEqual([name, true, true]);
  }
  const box = page.locator('#saf-03-c1').getByRole('checkbox').first();
  const blank = await box.screenshot();
  await box.check();
  await page.mouse.move(0, 0);
  expect((await box.screenshot()).equals(blank)).toBe(false);
  const link = page.getByRole('link', {name: 'Someone is in danger now'}).first();
  expect(await link.evaluate((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth))).toBeGreaterThanOrEqual(1);
});

test('a reader who prefers dark gets it before the first paint, and can choose light', async () => {
  const page = await site.visit('/next/saf-08/', {colorScheme: 'dark'});
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  const mode = page.getByRole('button', {name: /Switch between dark and light mode/});
  await mode.click();
  await page.locator('html[data-theme="light"]').waitFor();
  expect(await paper()).not.toBe(dark);
});
