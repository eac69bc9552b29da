import {toHtml} from 'hast-util-to-html';
import {toPrinted} from '../../../src/paper/printed.ts';
import {smallManual} from '../../../src/paper/small-manual.ts';
import {bindIntoBook} from './book-links.ts';
import {pageOnPaper} from './page-on-paper.ts';

const manual = smallManual();

const heading = (code: string, level = 2) => {
  const id = code.toLowerCase().replaceAll('.', '-');
  return `<div class="section"><button type="button" class="code" aria-label="${code}: cite">${code}</button><h${level} id="${id}">Title of ${code}</h${level}></div>`;
};

const page = (text: string) =>
  `<!doctype html><html class="docs manual-protocol"><head><link rel="stylesheet" href="/2026.1/a.css"></head><body><main><article><header><h1>Safety planning</h1></header><div class="markdown">${text}</div><footer>Pages that send readers here</footer></article></main></body></html>`;

const WHOLE = page(
  `<p>Top</p>${heading('SAF-01.1')}<p>First<a href="#source-1">1</a></p>${heading('SAF-01.2')}<p>Second<a href="#source-2">2</a></p>` +
    `<section id="saf-01-c1"><ol><li>Item</li></ol></section>${heading('SAF-01.2.1', 3)}<p>Below</p>${heading('SAF-01.10')}<p>Tenth</p>` +
    '<section><h2 id="sources">Sources</h2><ol><li id="source-1">One</li><li id="source-2">Two</li></ol></section>',
);

function print(html: string, entry: {only?: string[]; withTop: boolean} = {withTop: true}): string {
  const {parts, homes} = toPrinted({parts: [{title: 'Part', entries: [{page: 'SAF-01', ...entry}]}]}, manual);
  const printed = parts[0]?.entries[0];
  if (!printed) {
    throw new Error('SAF-01 is not in the small manual');
  }
  const {article} = pageOnPaper(html, printed);
  bindIntoBook(article, {printed, homes, url: 'https://manual.example.org'});
  return toHtml(article).replace(/^.*<div class="markdown">|<\/div><\/article>$/g, '');
}

const inWhole = (text: string) => print(WHOLE.replace('<p>Top</p>', text)).split('<div class="section">')[0];

test.each([
  ['a code', '<button type="button" class="c" aria-label="SAF-01: cite">SAF-01</button>', '<span class="c">SAF-01</span>'],
  [
    'a term, its meaning left out',
    '<button popovertarget="m" class="w">C-SSRS</button><span popover id="m">A screener</span>',
    '<span class="w">C-SSRS</span>',
  ],
  [
    'a box to tick',
    '<input type="checkbox" id="b"><label for="b">Do it</label>',
    '<span class="paper-box" aria-hidden="true"></span><label>Do it</label>',
  ],
  [
    'a bar of controls, gone with its label',
    '<div><label for="t">Starts at</label><input type="time" id="t"><button>Run</button></div><p>x</p>',
    '<p>x</p>',
  ],
  ['a fold, open', '<details><summary>S</summary><p>x</p></details>', '<details open><summary>S</summary><p>x</p></details>'],
  ['a fold of links, gone', '<details><summary>S</summary><nav>x</nav></details>', ''],
  ['a line to write on', '<p>Name <span aria-hidden="true"></span></p>', '<p>Name <span aria-hidden="true"></span></p>'],
  ['a choice and a form', '<p>x</p><form><input></form><select><option>n/a?</option></select>', '<p>x</p>'],
])('%s', (_what, screen, paper) => {
  expect(inWhole(screen)).toBe(paper);
});

test.each([
  ['a code that the book has', '<a title="T" href="/2026.1/saf-01/#saf-01-2">SAF-01.2</a>', '<a href="#saf-01-2">SAF-01.2</a>'],
  [
    'a code that it has not: the page of this edition',
    '<a href="/2026.1/prg-01/">PRG-01</a>',
    '<a href="https://manual.example.org/2026.1/prg-01/">PRG-01</a>',
  ],
  [
    'an address that the site shortens',
    '<a href="https://www.who.int/a/very/long/path">who.int/a/very…</a>',
    '<a href="https://www.who.int/a/very/long/path">who.int/a/very/long/path</a>',
  ],
  [
    'words over an address',
    '<a href="https://who.int/">the agency</a>',
    '<a href="https://who.int/">the agency<span class="paper-address"> (who.int)</span></a>',
  ],
  [
    'another page of the site',
    '<a href="/editions/">Editions</a>',
    '<a href="https://manual.example.org/editions/">Editions<span class="paper-address"> (manual.example.org/editions)</span></a>',
  ],
  ['a number', '<a href="tel:5550100">555-0100</a>', '<a href="tel:5550100">555-0100</a>'],
  ['a place that is not printed', '<a href="#nowhere">there</a>', '<span>there</span>'],
])('a link to %s', (_what, screen, paper) => {
  expect(inWhole(screen)).toBe(paper);
});

test('ids that are no codes get the page in front, since every page has a first source', () => {
  expect(print(WHOLE)).toContain('<a href="#saf-01_source-1">1</a>');
  expect(print(WHOLE)).toContain('<li id="saf-01_source-1">One</li>');
});

const words = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('an excerpt: a section with its checklists and subsections, the top where it is wanted, and only the sources that it cites', () => {
  expect(words(print(WHOLE, {only: ['SAF-01.2'], withTop: true}))).toBe(
    'Top SAF-01.2 Title of SAF-01.2 Second 2 Item SAF-01.2.1 Title of SAF-01.2.1 Below Sources Two',
  );
  expect(print(WHOLE, {only: ['SAF-01.2'], withTop: true})).toContain('<li id="saf-01_source-2" value="2">Two</li>');
  expect(words(print(WHOLE, {only: ['SAF-01.2.1'], withTop: false}))).toBe('SAF-01.2.1 Title of SAF-01.2.1 Below');
  expect(words(print(WHOLE, {only: ['SAF-01-C1'], withTop: false}))).toBe('Item');
});

test('a page that lacks what its data has is not printed', () => {
  expect(() => print(WHOLE.replace('id="saf-01-10"', ''))).toThrowErrorMatchingInlineSnapshot(
    `"The page SAF-01 lacks SAF-01.10 → run npm run build"`,
  );
});
