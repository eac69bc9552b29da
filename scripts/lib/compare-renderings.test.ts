import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {compareRenderings} from './compare-renderings.mts';

const work = mkdtempSync(path.join(os.tmpdir(), 'iop-renderings-'));
afterAll(() => rmSync(work, {recursive: true, force: true}));

function rendering(name: string, pages: Record<string, string>): string {
  for (const [file, html] of Object.entries(pages)) {
    mkdirSync(path.dirname(path.join(work, name, file)), {recursive: true});
    writeFileSync(path.join(work, name, file), html);
  }
  return path.join(work, name);
}

/** Jest cannot load the parser that page-text.ts is made with. */
const textOf = (html: string) => html.replaceAll(/<[^>]*>|\s/g, '');

const BEFORE = {
  'index.html': '<main>Start</main>',
  'now/index.html': '<main>Call 988</main>',
  'saf-01/index.html': '<main><article>Ask.</article></main>',
  'assets/main.1234.js': 'old',
};

test('pages that are built otherwise and say the same do not differ, whatever their assets are called', () => {
  const before = rendering('before', BEFORE);
  const {'assets/main.1234.js': _, ...pages} = BEFORE;
  const after = rendering('same', {
    ...pages,
    'saf-01/index.html': '<main><article>\n<p>Ask.</p></article></main>',
    'assets/main.5678.js': 'new',
  });
  expect(compareRenderings(before, after, textOf)).toEqual([]);
});

test('doors and tools may have something new in them, or be new, but not go', () => {
  const before = rendering('before', BEFORE);
  const {'index.html': _, ...pages} = BEFORE;
  expect(
    compareRenderings(
      before,
      rendering('door', {...BEFORE, 'index.html': '<main>Search</main>', 'words/index.html': 'A'}),
      textOf,
    ),
  ).toEqual([]);
  expect(compareRenderings(before, rendering('gone', pages), textOf).map(({file, says}) => `${file} ${says}`)).toEqual([
    'index.html is missing',
  ]);
});

test('a page that says something else is named, one without a code, too; so is one that is missing or new', () => {
  const before = rendering('before', BEFORE);
  const after = rendering('other', {
    'index.html': '<main>Start</main>',
    'now/index.html': '<main>Call 989</main>',
    'saf-02/index.html': '<main><article>Wait.</article></main>',
  });
  expect(compareRenderings(before, after, textOf).map(({file, says}) => `${file} ${says}`)).toMatchInlineSnapshot(`
[
  "now/index.html says something else",
  "saf-01/index.html is missing",
  "saf-02/index.html is new",
]
`);
});
