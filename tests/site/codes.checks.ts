/** Everything that has a code stands where its code says, and every page says what it is. */
import {codeToAnchor, codeToPath} from '../../src/manual/code.ts';
import {draftManual} from '../helpers/draft.ts';
import {builtPages, elements, isFloating, onAnyPage} from './documents.ts';

const manual = draftManual();
const documents = new Map(builtPages().map(({address, document}) => [address, document]));
const documentOf = (code: string) => documents.get(`/next/${codeToPath(code)}`);

test('every page of the draft is at the address of its code, and no other page is there', () => {
  const built = [...documents.keys()].filter((address) => /^\/next\/[a-z]{3}-\d\d\/$/.test(address));
  expect(built.sort()).toEqual(manual.pages.map(({code}) => `/next/${codeToPath(code)}`).sort());
});

test('every section and checklist is an id of its page, in the order of the text', () => {
  for (const page of manual.pages) {
    const codes = [...page.sections, ...page.checklists].sort((a, b) => a.line - b.line).map(({code}) => codeToAnchor(code));
    const document = documentOf(page.code);
    const found = document ? elements(document, '[id]').map(({id}) => id) : [];
    expect(found.filter((id) => codes.includes(id))).toEqual(codes);
  }
});

test('every page shows its title and its code, that it is a draft, and how to cite each section', () => {
  for (const page of manual.pages) {
    const document = documentOf(page.code);
    const plain = (text: string | null | undefined) => text?.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").trim();
    expect(plain(document?.querySelector('h1')?.textContent)).toBe(plain(page.title));
    expect(document?.querySelector('article header')?.textContent).toMatch(/Draft, not in force/);
    const copied = document ? elements(document, 'button[aria-label$=": cite"]').map(({textContent}) => textContent) : [];
    expect(copied.sort()).toEqual([page, ...page.sections, ...page.checklists].map(({code}) => code).sort());
  }
});

test('every item of every checklist has a box and a choice of reasons', () => {
  for (const checklist of manual.pages.flatMap((page) => page.checklists)) {
    const items = checklist.pausePoints.flatMap((pausePoint) => pausePoint.items.flatMap((item) => [item, ...item.ifs]));
    const list = documentOf(checklist.code.slice(0, 6))?.getElementById(codeToAnchor(checklist.code));
    expect([checklist.code, list?.querySelectorAll('input[type="checkbox"]').length]).toEqual([checklist.code, items.length]);
    expect(list?.querySelectorAll('select').length).toBe(items.length);
  }
});

test('every page has one h1, a language, a title and a description of its own', () => {
  const wrong = onAnyPage(({document}) => [
    ...(elements(document, 'h1').length === 1 ? [] : ['h1']),
    ...(document.documentElement.lang === 'en' ? [] : ['lang']),
    ...(document.title.endsWith(' | IOP operations manual') ? [] : [`title "${document.title}"`]),
  ]);
  expect(wrong).toEqual([]);
  const described = builtPages().filter((page) => page.address !== '/404.html' && !isFloating(page));
  const descriptions = described.map(({document}) => document.querySelector('meta[name="description"]')?.getAttribute('content'));
  expect(descriptions.every((text) => text && text.length > 20)).toBe(true);
  // Editions may say the same as each other.
  const bySite = described.map(({address}, index) => `${address.split('/')[1]} ${descriptions[index]}`);
  expect(new Set(bySite).size).toBe(new Set(described.map(({address}) => address)).size);
});

test('headings go down one level at a time', () => {
  const jumps = onAnyPage(({document}) => {
    const levels = elements(document, 'main h1, main h2, main h3, main h4, article h1').map(({tagName}) => Number(tagName[1]));
    return levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`h${levels[index - 1]} → h${level}`] : []));
  });
  expect(jumps).toEqual([]);
});
