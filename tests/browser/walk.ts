/** Walks over every page: each is opened once, because opening is what costs, and everything is asked of it then. */
import type {Page} from 'playwright-core';
import {COLORS, DRAWN, MARKUP, violationsOf} from './axe.ts';
import {DESKTOP, PHONE, ready, SAVES_DATA, type Site} from './support.ts';

/** What is wrong with a page that has just been opened; each says what, in words. */
export type Check = (page: Page) => Promise<string[]>;

export async function walk(site: Site, addresses: readonly string[], checks: readonly Check[]): Promise<string[]> {
  const found: string[] = [];
  const page = await site.visit('/editions/', {viewport: PHONE.viewport, reducedMotion: 'reduce', before: SAVES_DATA});
  for (const address of addresses) {
    await page.setViewportSize(PHONE.viewport);
    await page.goto(site.origin() + address);
    await ready(page);
    for (const check of checks) {
      found.push(...(await check(page)).map((fault) => `${address} ${fault}`));
    }
  }
  return found;
}

/** What to do now is on the first screen of every protocol, on a phone and on a laptop: nobody scrolls to it. */
export const firstScreen: Check = async (page) => {
  if (!(await page.evaluate(() => document.documentElement.matches('.manual-protocol')))) {
    return [];
  }
  const faults: string[] = [];
  await page.evaluate(() => document.fonts.ready);
  for (const {viewport} of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    const box = await page.getByRole('note', {name: 'Do now'}).boundingBox();
    const end = Math.ceil((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN));
    // Also where there is no box: then the end is not a number.
    if (!(end <= viewport.height)) {
      faults.push(`has a "Do now" that ends at ${end} of ${viewport.width} × ${viewport.height} pixels`);
    }
  }
  return faults;
};

/** What is folded away is tested, too: it is opened for what follows. */
export const unfolded: Check = async (page) => {
  await page.evaluate(() => {
    document.querySelectorAll('details').forEach((details) => {
      details.open = true;
    });
  });
  return [];
};

/** Nothing scrolls sideways on a phone, nor at 320 pixels, which is 400 % of 1280: what is wide scrolls inside its own frame. */
export const width: Check = async (page) => {
  const faults: string[] = [];
  for (const wide of [320, 390]) {
    await page.setViewportSize({width: wide, height: 844});
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > wide) {
      faults.push(`needs ${needed} of ${wide} pixels`);
    }
  }
  return faults;
};

/** What axe finds in the markup. */
export const markup: Check = (page) => violationsOf(page, MARKUP);

/**
 * What axe finds in what style sheets make of the markup, in light and in dark colours, which is what takes it longest: on each page that
 * has a look which no page of the walk had before. No page has a style of its own (tests/site/self-contained.test.ts): looks come from style
 * sheets, by tags, classes and states. Text that stands in the same ones as text that was tried counts as tried.
 */
export function newLooks(): Check {
  const seen = new Set<string>();
  return async (page) => {
    const looks = await page.evaluate(looksOfText);
    if (looks.every((look) => seen.has(look))) {
      return [];
    }
    looks.forEach((look) => {
      seen.add(look);
    });
    const setTheme = (theme: string) => page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await setTheme('dark');
    const dark = await violationsOf(page, COLORS);
    await setTheme('light');
    return [...dark.map((fault) => `dark: ${fault}`), ...(await violationsOf(page, DRAWN))];
  };
}

/** Runs in the page. Each text by the three nearest elements that style sheets may give a colour or a ground. */
function looksOfText(): string[] {
  // Without a class, they have the colour of what they stand in.
  const PLAIN =
    'ul, ol, li, p, div, section, span, strong, b, em, dl, dt, dd, table, thead, tbody, tr:nth-child(odd), td, figure, math, math *';
  const STATES = [
    'class',
    'open',
    'disabled',
    'type',
    'aria-current',
    'aria-disabled',
    'data-state',
    'data-change',
    'data-current',
  ];
  const ways = new Map<Element, readonly string[]>();
  const wayTo = (element: Element): readonly string[] => {
    const known = ways.get(element);
    if (known !== undefined) {
      return known;
    }
    const states = STATES.flatMap((name) => (element.hasAttribute(name) ? `${name}=${element.getAttribute(name)}` : []));
    const above = element.parentElement ? wayTo(element.parentElement) : [];
    const isPlain = states.length === 0 && element.matches(PLAIN);
    const way = isPlain ? above : [...above.slice(-2), `${element.tagName} ${states.join(' ')}`];
    ways.set(element, way);
    return way;
  };
  const looks = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const {parentElement} = text;
    if (text.textContent?.trim() && parentElement?.checkVisibility()) {
      looks.add(wayTo(parentElement).join('/'));
    }
  }
  return [...looks];
}
