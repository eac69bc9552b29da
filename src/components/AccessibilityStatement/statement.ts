/** What the statement says that tests hold it to: tests/browser/every-edition.test.ts, tests/site/accessibility-statement.test.ts. */

/** The day on which the statement was last held against what the tests find: after each release. */
export const LAST_REVIEW = '2026-11-28';

/** The day on which the site was last tried in other browsers than the tests use. */
export const OTHER_BROWSERS = '2026-11-28';

export type KnownFault = {
  editions: readonly string[];
  /** For readers. */
  words: string;
  /** What axe calls it, and what stands in its name of the element; undefined for what axe does not see. */
  axe?: {rule: string; element: string};
};

/** What does not work in released editions: they do not change. Mended in the draft, and so in the next edition. */
export const KNOWN: readonly KnownFault[] = [
  {
    editions: ['2026.1'],
    words: 'The empty cell in the corner of some tables is marked as a header, and some screen readers announce it.',
    axe: {rule: 'empty-table-header', element: 'thead > tr > th'},
  },
  {
    editions: ['2026.1'],
    words: 'On a phone, the menu does not hold the focus of a keyboard, and Escape does not close it.',
  },
  {
    editions: ['2026.1'],
    words: 'A screen reader may read the number of a checklist item and its first word as one.',
  },
  {
    editions: ['2026.1'],
    words: 'While a session runs, its panel covers most of a window that is magnified to 400 %.',
  },
];

/** What the tests are made with, by package: versions are read from package.json. */
export const TOOLS = {
  'axe-core': 'axe, the rules',
  'playwright-core': 'Playwright, which drives the browser',
  '@sparticuz/chromium': 'Chromium, the browser, where none is installed',
} as const;
