import fc from 'fast-check';
import {manualWith, pageWith} from '../../tests/helpers/manual.ts';
import {chapterOf, readManual, sortPages} from './read-manual.ts';
import {readPage} from './read-page.ts';

test('pages come in the order of care: chapters as listed, series as listed, then by number', () => {
  const codes = ['PRG-01', 'ORI-02', 'ORI-10', 'CBT-01', 'SAF-02', 'SAF-09', 'SAF-10', 'ASM-01'];
  const {manual} = manualWith({pages: [...codes].sort().map((code) => pageWith({code}))});
  expect(manual.pages.map(({code}) => code)).toEqual(codes);
  fc.assert(
    fc.property(fc.shuffledSubarray(manual.pages, {minLength: codes.length}), (shuffled) => {
      expect(sortPages(shuffled, manual.chapters)).toEqual(manual.pages);
    }),
  );
});

test('a page belongs to the chapter that names its series', () => {
  const {chapters} = manualWith().manual;
  expect(chapterOf({code: 'CBT-01'}, chapters)?.code).toBe('SES');
  expect(chapterOf({code: 'SAF-02'}, chapters)?.code).toBe('SAF');
  // A chapter whose pages have other series has none of its own.
  expect(chapterOf({code: 'SES-01'}, chapters)).toBeUndefined();
});

test('pages that could be understood are kept where others could not', () => {
  const {manual, problems} = manualWith({pages: [{}, pageWith({code: 'SAF-03', body: '<DoNow>'})]});
  expect(manual.pages.map(({code}) => code)).toEqual(['SAF-02']);
  expect(problems).toHaveLength(1);
});

test('data files and others are not taken for pages', () => {
  const files = [
    {path: '_data/notes.yml', text: '- a'},
    {path: 'safety/STYLE.md', text: '{0-27}'},
  ];
  const {manual, problems} = readManual({files, settings: []});
  expect(manual.pages).toEqual([]);
  expect(problems.map(({file}) => file)).not.toContain('safety/STYLE.md');
});

test('a reader of pages can be lent, such as one that remembers', () => {
  const asked: string[] = [];
  const {path, text} = pageWith();
  readManual({files: [{path, text}], settings: []}, (source) => {
    asked.push(source.file);
    return readPage(source);
  });
  expect(asked).toEqual(['safety/saf-02.mdx']);
});
