import {type Binder, type BinderEntry, chapterBinder, downtimeBinder, editionBinder} from './binder.ts';
import {roleBinder} from './role-binder.ts';
import {smallManual} from './small-manual.ts';

const manual = smallManual();

const entry = ({page, only, withTop}: BinderEntry) =>
  `${page}${only ? ` only ${only.join(' ')}` : ''}${withTop ? '' : ', no top'}`;
const shown = ({file, title, parts}: Binder) => [file, title, ...parts.map((part) => [part.title, ...part.entries.map(entry)])];

test('an edition is all its pages in the order of care; a chapter without pages is left out', () => {
  expect(shown(editionBinder(manual))).toEqual([
    '2026.1',
    'The whole manual',
    ['Program', 'PRG-01'],
    ['Safety', 'SAF-01', 'SAF-02'],
  ]);
});

test('the draft’s file is called as its address is', () => {
  expect(editionBinder({...manual, edition: {name: 'draft', title: 'Next'}}).file).toBe('next');
});

test('a chapter by its code, however it is typed', () => {
  expect(shown(chapterBinder(manual, 'saf'))).toEqual(['2026.1-saf', 'Safety', ['Safety', 'SAF-01', 'SAF-02']]);
});

test.each(['XYZ', 'REF', ''])('"%s" is no chapter that can be printed', (code) => {
  expect(() => chapterBinder(manual, code)).toThrow(`There is no chapter ${code} → use one of PRG, SAF`);
});

test('a role: steps are parts; sections of a page stand together; a whole page is whole although an earlier step had a section', () => {
  expect(shown(roleBinder(manual, 'registered-nurse'))).toEqual([
    '2026.1-registered-nurse',
    'Onboarding binder: registered nurse',
    ['Day 1', 'SAF-01 only SAF-01.2 SAF-01.1', 'SAF-02'],
    ['Week 1', 'SAF-01', 'PRG-01 only PRG-01.1'],
  ]);
});

test('a role without a path, and an edition without paths', () => {
  expect(() => roleBinder(manual, 'nurse')).toThrowErrorMatchingInlineSnapshot(
    `"There is no reading path for "nurse" → use one of registered-nurse"`,
  );
  expect(() => roleBinder({...manual, readingPaths: undefined}, 'nurse')).toThrowErrorMatchingInlineSnapshot(
    `"Edition 2026.1 has no reading paths → print it whole, or by chapter"`,
  );
});

test('the downtime binder: chapters, pages, sections, checklists; what the edition does not have is left out', () => {
  const list = [
    {title: 'First', codes: ['PRG-01', 'SAF']},
    {title: 'Blank', codes: ['SAF-01-C1', 'SAF-02.1', 'SAF-02-C9']},
    {title: 'Later', codes: ['MED-01']},
  ];
  expect(shown(downtimeBinder(manual, list))).toEqual([
    '2026.1-downtime',
    'Downtime binder',
    ['First', 'PRG-01', 'SAF-01', 'SAF-02'],
    ['Blank', 'SAF-01 only SAF-01-C1, no top', 'SAF-02 only SAF-02.1, no top'],
  ]);
  expect(() => downtimeBinder(manual)).toThrow('docs/_data/downtime-binder.yml');
});
