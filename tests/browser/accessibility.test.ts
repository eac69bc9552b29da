/** axe finds nothing on any kind of page, in light and dark, on phone and laptop, and in the states that readers bring about. */
import {readFileSync} from 'node:fs';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';
import {PAGE_KINDS} from './pages.ts';
import {DESKTOP, openSite, PHONE} from './support.ts';

const site = openSite();

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Each violation with the elements that it was found on. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const {violations} = await page.evaluate(
    (options) => (window as unknown as {axe: {run: (options: unknown) => Promise<AxeResults>}}).axe.run(options),
    OPTIONS as unknown as Record<string, unknown>,
  );
  return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${target} ${failureSummary}`));
}

/** States that differ from the page as it opens. */
const STATES: Partial<Record<keyof typeof PAGE_KINDS, (page: Page) => Promise<void>>> = {
  protocol: async (page) => {
    const list = page.locator('[id^="saf-08-c"]').first();
    await list.getByRole('checkbox').first().check();
    await list.getByRole('combobox').nth(1).selectOption({index: 1});
    await page.getByRole('button', {name: 'SAF-08.1: copy the citation'}).click();
    await page.getByRole('button', {name: 'Copy the link only'}).waitFor();
  },
  'protocol with a flow picture': async (page) => {
    await page
      .locator('article details')
      .evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
    await page.locator('article button[popovertarget]').first().click();
    await page.locator('[popover]:popover-open').waitFor();
  },
  session: async (page) => {
    await page.getByRole('button', {name: 'Run the session'}).click();
    await page.getByRole('button', {name: 'Stop'}).waitFor();
  },
};

const KINDS = Object.entries(PAGE_KINDS) as [keyof typeof PAGE_KINDS, string][];

describe.each([
  ['phone', PHONE],
  ['laptop', DESKTOP],
])('%s', (_, device) => {
  test.each(KINDS)('%s', async (kind, address) => {
    const page = await site.visit(address, device);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await STATES[kind]?.(page);
      expect(await violationsOf(page)).toEqual([]);
      await page.reload();
      await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    }
  });
});
