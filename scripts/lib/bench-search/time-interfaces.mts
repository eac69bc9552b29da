/** Times real interfaces, as a reader has them: opened on a page, typed into letter by letter, until the list has been painted. */
import path from 'node:path';
import {build} from 'esbuild';
import type {Browser} from 'playwright-core';
import {SLOWDOWN} from './time-engines.mts';
import {visit} from './visit.mts';

export type Interface = {
  folder: string;
  /** The page on which search is opened. */
  address: string;
  /** A key that opens it; without, its field is clicked. */
  key?: string;
  field: string;
  list: string;
  option: string;
};

export type Painted = {
  /** From opening search to the first result, with nothing loaded before. */
  cold: number;
  /** From the input event to the painted list, for each letter after which the list changed. */
  times: number[];
  unchanged: number;
};

/** Search that is not there after so long does not open. */
const OPENS_WITHIN_MS = 15_000;

/** A list that has not changed for so long will not. */
const UNCHANGED_AFTER_MS = 1500;

export async function timeInterface(
  browser: Browser,
  of: Interface,
  first: string,
  queries: readonly string[],
): Promise<Painted> {
  const recorder = await bundleRecorder();
  return visit(
    browser,
    {folder: of.folder, address: of.address, slowdown: SLOWDOWN, before: recorderFor(of, recorder)},
    async (page) => {
      const field = page.locator(of.field).first();
      await (of.key === undefined ? field.click() : page.keyboard.press(of.key));
      await field.waitFor({timeout: OPENS_WITHIN_MS});
      await field.focus();
      await page.keyboard.insertText(first);
      await page.waitForFunction(() => (window.painting.firstResult ?? Number.NaN) > 0);
      const cold = await page.evaluate(() => (window.painting.firstResult ?? 0) - (window.painting.opened ?? 0));
      let unchanged = 0;
      await page.evaluate(() => window.painting.forget());
      for (const query of queries) {
        await field.fill('');
        await page.evaluate((most) => window.painting.settle(most), UNCHANGED_AFTER_MS);
        for (const letter of query) {
          await page.keyboard.press(letter === ' ' ? 'Space' : letter);
          unchanged += (await page.evaluate((most) => window.painting.settle(most), UNCHANGED_AFTER_MS)) ? 0 : 1;
        }
      }
      return {cold, times: await page.evaluate(() => window.painting.times), unchanged};
    },
  );
}

function recorderFor({list, option}: Interface, recorder: string): string {
  return `window.paintingOf = ${JSON.stringify({list, option})};${recorder}`;
}

async function bundleRecorder(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [path.join(import.meta.dirname, 'in-page/record-painting.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}
