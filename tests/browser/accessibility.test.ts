/**
 * Every kind of page, as it opens and in the states that readers bring about: axe finds nothing, in light and dark, on phone and laptop;
 * the focus is seen wherever it stands, also at 400 %; and nothing is lost to larger text, wider spacing or forced colours.
 */
import type {Page} from 'playwright-core';
import {RECORD} from '../helpers/onboarding.ts';
import {forcedColorFaults, largeTextFaults, spacingFaults} from './adapting.ts';
import {ALL, COLORS, violationsOf} from './axe.ts';
import {focusFaults} from './focus-walk.ts';
import {PAGE_KINDS} from './pages.ts';
import {beginPath, ONBOARDING_KEY, openFiles} from './path.ts';
import {DESKTOP, openSite, PHONE, ready, soon} from './support.ts';

const site = openSite();

/** A window of 1280 × 1024 pixels at 400 %. */
const ZOOMED = {viewport: {width: 320, height: 256}};

/** A day that comes with an address, and one that cannot be read. */
const KINDS = {
  ...PAGE_KINDS,
  'a day from a link': '/next/shift/#day=1.0000.CBT-01.ORI-01_p15_r2_b.R_r2.ORI-02_p15_l10',
  'a broken link': '/next/shift/#day=1',
  'words for no session': '/next/shift/',
  figures: '/next/measures/figures/',
  'another edition': '/next/saf-03/',
  'two editions': '/compare/?code=SAF-08&from=2026.1&to=2026.2',
  'a citation kept': '/next/saf-08/',
  'a code that is none': '/next/',
  erased: '/next/now/',
} as const;

type Kind = keyof typeof KINDS;

/** A page that has just been put together may not listen yet when the system's colours change: they change again then. */
async function inColors(page: Page, colorScheme: 'dark' | 'light'): Promise<void> {
  await soon(async () => {
    await page.emulateMedia({colorScheme: colorScheme === 'dark' ? 'light' : 'dark'});
    await page.emulateMedia({colorScheme});
    expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
  });
}

/** Opens search and types; what is to be seen then. */
async function search(page: Page, query: string, shown: string): Promise<void> {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', {name: 'Search the manual'});
  await dialog.getByRole('combobox', {name: 'Search the manual'}).fill(query);
  await dialog.locator(shown).first().waitFor();
}

/** Whose record names texts that no edition has any more. */
const PATH_READER = JSON.stringify({
  ...RECORD,
  role: 'registered-nurse',
  read: ['SAF-09.1', 'SAF-09.2'].map((code) => ({
    code,
    edition: '2026.1',
    fingerprint: '00000000',
    at: '2026-11-01T09:00:00.000Z',
  })),
});

/** The page as it is with this record. */
async function keepAndReload(page: Page, text: string): Promise<void> {
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [ONBOARDING_KEY, text] as const);
  await page.reload();
  await ready(page);
}

/** What readers do to a page, so that it no longer looks as it opened. */
const STATES: Partial<Record<Kind, (page: Page) => Promise<void>>> = {
  start: (page) => search(page, '', '[role="option"]'),
  contents: (page) => search(page, 'safety plan', 'a[role="option"] mark'),
  chapter: (page) => search(page, 'xyzzyq wqpzkj', 'a[href^="tel:"]'),
  onboarding: async (page) => {
    await page.route('**/search/**', (route) => route.fulfill({status: 200, body: '{}'}));
    await page.reload();
    await ready(page);
    await search(page, 'safety plan', '[role="alert"]');
  },
  'onboarding, begun': async (page) => {
    await beginPath(page, 'M. Ortiz');
    await page.getByRole('button', {name: 'Answer: Safety and crisis'}).click();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', {name: 'Answer', exact: true}).click();
    await page.getByRole('button', {name: 'Next question'}).waitFor();
    await page
      .getByText(/^Its \d+ sections/)
      .first()
      .click();
    await page
      .getByText(/lines signed$/)
      .last()
      .click();
    await page
      .getByRole('button', {name: /^Note a signature/})
      .first()
      .click();
    await page.getByRole('button', {name: 'Change name, role or first day'}).click();
    await page.getByText('For a learning management system (xAPI)').click();
    await page.getByText('This site sends nothing to other systems.').waitFor();
    await openFiles(page, 'Open a record (.json or .csv)', 'not a record');
    await page.getByText(/was not opened/).waitFor();
  },
  team: async (page) => {
    const record = JSON.stringify({...RECORD, firstDay: '2026-01-05'});
    await openFiles(page, /^Open records/, record, record.replace('M. Ortiz', 'A. Chen').replace('11111111', '21111111'), '{}');
    await page.getByText('2 of 3 files opened.').waitFor();
  },
  'onboarding, changed': async (page) => {
    await keepAndReload(page, PATH_READER);
    await page.getByText('What changed in SAF-09.1, and why').click();
    await page.getByRole('button', {name: 'I have read SAF-09.1 as it is now'}).waitFor();
  },
  'onboarding, not readable': async (page) => {
    await keepAndReload(page, '{"format":2}');
    await page.getByRole('heading', {name: 'The record that this browser keeps cannot be read'}).waitFor();
  },
  'page of a path': async (page) => {
    await keepAndReload(page, PATH_READER);
    await page.getByText(/^SAF-09.1 changed since/).click();
    await page.getByRole('button', {name: 'I have read SAF-09.3'}).click();
    await page.getByText(/^✓ You read SAF-09.3/).waitFor();
  },
  words: async (page) => {
    await search(page, 'saf 8.4', 'a[role="option"]');
    await page.keyboard.press('Enter');
    await page.getByRole('button', {name: /^Back to results/}).waitFor();
    await page.locator('#saf-08-4').waitFor();
  },
  measures: async (page) => {
    const score = page.getByRole('region', {name: 'Score: E-HITS'});
    await score.getByRole('radio').nth(3).check();
    await page.keyboard.type('9');
    await score.getByText(/^9 is no answer/).waitFor();
    const change = page.getByRole('region', {name: 'Compare scores: E-HITS'});
    await change.getByLabel('Total', {exact: true}).first().fill('30');
    await change.getByText(/^30 is no total/).waitFor();
  },
  'page of a form': async (page) => {
    await page.getByRole('button', {name: 'Score a form: GAD-7'}).click();
    const score = page.getByRole('region', {name: 'Score: GAD-7'});
    await score.waitFor();
    expect(await violationsOf(page, ALL)).toEqual([]);
    await score.getByRole('radio').first().focus();
    await page.keyboard.type('3332223');
    await page.getByRole('button', {name: 'Compare scores: GAD-7'}).click();
    const change = page.getByRole('region', {name: 'Compare scores: GAD-7'});
    for (const [place, [week, total]] of [
      ['0', '11'],
      ['4', '18'],
    ].entries()) {
      await change
        .getByLabel('Week (optional)')
        .nth(place)
        .fill(week as string);
      await change
        .getByLabel('Total', {exact: true})
        .nth(place)
        .fill(total as string);
    }
    await change.locator('summary').first().click();
    await change.locator('summary').last().click();
  },
  shift: async (page) => {
    await page.getByRole('button', {name: /^Week 1, day 1/}).click();
    const field = page.getByRole('combobox', {name: /^Add a session/});
    await field.fill('sleep');
    await page.getByRole('option', {name: /^SKL-05/}).click();
    await page.getByText('Change', {exact: true}).nth(1).click();
    await field.fill('craving');
    await page.getByRole('option').first().waitFor();
  },
  'a day from a link': async (page) => {
    await page.getByRole('button', {name: 'Use it today'}).click();
    await page.getByRole('list', {name: 'Run of the day'}).waitFor();
  },
  'a broken link': (page) => page.getByRole('alert').waitFor(),
  'words for no session': async (page) => {
    await page.getByRole('combobox', {name: /^Add a session/}).fill('qqqq');
    await page.getByText('No session for these words.').waitFor();
  },
  figures: async (page) => {
    await openFiles(
      page,
      /^Choose files/,
      'stay,name,admitted,first_group\n1,x,2026-05-01,2026-05-04\n2,x,5/1/26,2026-05-04',
      'no table',
    );
    await page.getByText(/^1 row used, 1 left out/).waitFor();
    await page.getByRole('button', {name: 'Clear'}).click();
    await page.getByRole('button', {name: 'Try it with invented files'}).click();
    await page.getByText(/19 indicators counted/).waitFor();
    const figure = page.getByRole('region', {name: 'No-shows (MON-04.3.4)'});
    await figure.getByText('The points as a table').click();
    await figure.getByRole('img').last().focus();
  },
  'another edition': async (page) => {
    await page.getByRole('button', {name: /Other editions/}).click();
    await page.locator('[popover]:popover-open a').nth(1).waitFor();
  },
  'two editions': (page) => page.getByRole('main').locator('ins, del, h3').first().waitFor(),
  'a citation kept': async (page) => {
    await page.getByRole('button', {name: 'SAF-08.1: cite'}).click();
    await page.getByRole('button', {name: 'Add to the basket'}).click();
    await page.getByRole('link', {name: /^Basket/}).click();
    await page.waitForURL('**/cite/#basket');
    await page.getByRole('region', {name: 'Basket'}).getByRole('button').first().waitFor();
  },
  'a code that is none': async (page) => {
    await page.getByLabel('Go to a code').fill('help');
    await page.keyboard.press('Enter');
    await page.getByText('That is not a code.').waitFor();
  },
  erased: async (page) => {
    await page.getByRole('button', {name: 'Erase what this browser keeps'}).click();
    await page.getByText('This browser kept nothing').waitFor();
  },
  protocol: async (page) => {
    const list = page.locator('[id^="saf-08-c"]').first();
    await list.getByRole('checkbox').first().check();
    await list.getByRole('combobox').nth(1).selectOption({index: 1});
    await page.getByRole('button', {name: 'SAF-08.1: cite'}).click();
    await page.getByRole('dialog', {name: 'Cite SAF-08.1'}).waitFor();
  },
  'protocol with a flow picture': async (page) => {
    await page.locator('article details:not([open]) > summary').first().click();
    await page.locator('article details:not([open]) > summary').last().click();
    await page.locator('article button[popovertarget]').first().click();
    await page.locator('[popover]:popover-open').waitFor();
  },
  session: async (page) => {
    await page.getByRole('button', {name: 'Run the session'}).click();
    await page.getByRole('button', {name: 'Stop'}).waitFor();
  },
};

test.each(Object.entries(KINDS) as [Kind, string][])('%s', async (kind, address) => {
  const page = await site.visit(address, {reducedMotion: 'reduce', ...DESKTOP});
  // Only then does the page follow a change of colour mode.
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  const bring = STATES[kind];
  if (bring) {
    expect(await violationsOf(page, ALL)).toEqual([]);
    await bring(page);
  }
  // Colours are the same at any width: the dark ones are looked at once.
  for (const [{viewport}, colorScheme, options] of [
    [DESKTOP, 'dark', COLORS],
    [DESKTOP, 'light', ALL],
    [PHONE, 'light', ALL],
  ] as const) {
    await page.setViewportSize(viewport);
    await inColors(page, colorScheme);
    expect([viewport.width, colorScheme, await violationsOf(page, options)]).toEqual([viewport.width, colorScheme, []]);
  }
  const spaced = {'text spacing, 320 pixels': ZOOMED, 'text spacing': DESKTOP};
  for (const [name, {viewport}] of Object.entries(spaced)) {
    await page.setViewportSize(viewport);
    expect([name, await spacingFaults(page)]).toEqual([name, []]);
  }
  // What a page loads when it is idle may come in between.
  await soon(async () => expect(['text at 200 %', await largeTextFaults(page)]).toEqual(['text at 200 %', []]));
  expect(['forced colours', await forcedColorFaults(page)]).toEqual(['forced colours', []]);
  // Last, because a place that has the focus may open something. Magnified, where what sticks to an edge covers most.
  await page.setViewportSize(ZOOMED.viewport);
  expect(await focusFaults(page)).toEqual([]);
});
