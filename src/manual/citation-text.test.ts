import {type Citation, editionPath, formatCitation} from './citation-text.ts';

const SECTION: Citation = {
  code: 'SAF-08.4',
  title: 'Getting home',
  page: {code: 'SAF-08', title: 'Intoxicated or impaired arrival'},
  manual: 'IOP operations manual',
  edition: {name: '2026.1', title: 'First edition'},
  read: '2026-11-22',
  url: 'https://manual.example.org/2026.1/saf-08/#saf-08-4',
};

test('a section is cited with its page and its edition', () => {
  expect(formatCitation(SECTION)).toMatchInlineSnapshot(
    `"SAF-08.4 Getting home. In: SAF-08 Intoxicated or impaired arrival. IOP operations manual, edition 2026.1. https://manual.example.org/2026.1/saf-08/#saf-08-4"`,
  );
});

test('a page is cited once, and a draft by the day on which it was read', () => {
  expect(
    formatCitation({
      ...SECTION,
      code: 'SAF-08',
      title: 'Intoxicated or impaired arrival',
      edition: {name: 'draft', title: 'Draft'},
      url: 'https://manual.example.org/next/saf-08/',
    }),
  ).toMatchInlineSnapshot(
    `"SAF-08 Intoxicated or impaired arrival. IOP operations manual, draft, read 2026-11-22. https://manual.example.org/next/saf-08/"`,
  );
});

test('a title that asks keeps its question mark, without a full stop', () => {
  expect(formatCitation({...SECTION, title: 'Who drives?'})).toContain('SAF-08.4 Who drives? In: SAF-08 Intoxicated');
});

test('editionPath is dated for a release, /next/ for the draft', () => {
  expect(editionPath('2026.1')).toBe('/2026.1/');
  expect(editionPath('draft')).toBe('/next/');
});
