/** axe in a page: which of its rules are run, and what it finds. */
import {readFileSync} from 'node:fs';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Switched off unless they are named: the size of targets (2.5.8), names that hold the words on a button (2.5.3), a page that turns only one way (1.3.4). */
const ON_DEMAND = ['target-size', 'label-content-name-mismatch', 'css-orientation-lock'];

/** Everything that axe knows of WCAG 2.2 AA, and what it calls good practice. */
export const ALL: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: Object.fromEntries(ON_DEMAND.map((id) => [id, {enabled: true}])),
};

/** What the dark colours can change. */
export const COLORS: RunOptions = {runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}};

/** What style sheets decide beside colours. */
const DRAWN_RULES = ['target-size', 'css-orientation-lock'];
export const DRAWN: RunOptions = {runOnly: {type: 'rule', values: [...DRAWN_RULES, 'color-contrast', 'link-in-text-block']}};

/** What only the markup decides: the rest, and the cheaper part. */
export const MARKUP: RunOptions = {
  ...ALL,
  rules: {
    'label-content-name-mismatch': {enabled: true},
    ...Object.fromEntries(['color-contrast', 'link-in-text-block'].map((id) => [id, {enabled: false}])),
  },
};

type AxeWindow = {axe: {run: (options: unknown) => Promise<AxeResults>}};

/** Each violation with the element that it was found on. */
export async function violationsOf(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(AXE);
  }
  const found = await page.evaluate(
    async (run) => {
      const {violations} = await (window as unknown as AxeWindow).axe.run(run);
      return violations.map(({id, nodes}) => ({
        id,
        nodes: nodes.map(({target, failureSummary}) => ({target: String(target), failureSummary})),
      }));
    },
    {...options, resultTypes: ['violations'], elementRef: false, iframes: false} as unknown as Record<string, unknown>,
  );
  return found.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${target} ${failureSummary}`));
}
