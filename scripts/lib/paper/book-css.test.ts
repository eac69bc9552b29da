import {toBookCss} from './book-css.ts';
import {toSheetRules} from './sheets.ts';

test.each([
  [
    'what a kind of page sets belongs to the page',
    'html.manual-session .markdown{columns:2}',
    '.paper-page.manual-session .markdown{columns:2}',
  ],
  [
    'measures follow the letters of the page',
    'h1{margin:1rem -.5rem;gap:2em}',
    'h1{margin:calc(1 * var(--paper-rem)) calc(-.5 * var(--paper-rem));gap:2em}',
  ],
  ['conditions keep theirs', '@media (min-width:60rem){p{margin:0}}', '@media (min-width:60rem){p{margin:0}}'],
  [
    'what the root defines is defined anew on each page',
    ':root{--gap:1rem}',
    ':is(:root, .paper-page){--gap:calc(1 * var(--paper-rem))}',
  ],
  [
    'sheets are those of the book',
    '@page{margin:0}@page session{margin:1mm}html.manual-session body{page:session}',
    '.paper-page.manual-session{}',
  ],
])('%s', (_what, site, book) => {
  expect(toBookCss(site)).toBe(book);
});

test('a title cannot end the string in which it stands', () => {
  const rules = toSheetRules([{name: 'sheet-a', head: 'A "b" \\ </style>', isSession: false}], {standing: 's', foot: 'f'});
  expect(rules).toContain('@page sheet-a { @top-left { content: "A \\22 b\\22  \\5c  \\3c /style>"; } }');
});
