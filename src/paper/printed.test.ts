import {downtimeBinder, editionBinder} from './binder.ts';
import {toBookmarks} from './bookmarks.ts';
import {toCodesIndex} from './codes-index.ts';
import {toPrinted} from './printed.ts';
import {roleBinder} from './role-binder.ts';
import {smallManual} from './small-manual.ts';
import {excerptWords} from './words.ts';

const manual = smallManual();
const nurse = toPrinted(roleBinder(manual, 'registered-nurse'), manual);

test('an excerpt prints its sections with what stands in them, in the order of the page, under names of its own', () => {
  expect(
    nurse.parts.flatMap(({entries}) => entries).map(({anchor, units}) => [anchor, ...units.map((unit) => unit.anchor)]),
  ).toEqual([
    ['saf-01--2', 'saf-01-1--2', 'saf-01-2--2', 'saf-01-2-1--2', 'saf-01-c1--2'],
    ['saf-02', 'saf-02-1', 'saf-02-c1'],
    ['saf-01', 'saf-01-1', 'saf-01-2', 'saf-01-2-1', 'saf-01-c1', 'saf-01-10'],
    ['prg-01', 'prg-01-1'],
  ]);
});

test('links lead to the whole page, or to the excerpt where the book has no more', () => {
  expect(['SAF-01.2', 'SAF-01', 'PRG-01.1', 'PRG-01', 'MED-01'].map((code) => nurse.homes.get(code))).toEqual([
    'saf-01-2',
    'saf-01',
    'prg-01-1',
    'prg-01',
    undefined,
  ]);
});

test('a checklist by itself; the top of a page brings the checklists that stand there', () => {
  const {parts} = toPrinted(downtimeBinder(manual, [{title: 'Blank', codes: ['SAF-02-C1']}]), manual);
  expect(parts[0]?.entries[0]?.units.map(({code}) => code)).toEqual(['SAF-02-C1']);
  const top = {title: 'Top', entries: [{page: 'SAF-02', only: ['SAF-02.1'], withTop: true}]};
  expect(toPrinted({parts: [top]}, manual).parts[0]?.entries[0]?.units.map(({code}) => code)).toEqual(['SAF-02.1', 'SAF-02-C1']);
});

test('a page says what of it is printed', () => {
  const [excerpt, whole] = nurse.parts[0]?.entries ?? [];
  expect([excerpt, whole].map((entry) => entry && excerptWords(entry))).toEqual([
    'Of this page: its top, SAF-01.2, SAF-01.1',
    '',
  ]);
});

test('the index has every code once, as a reader counts, with all its places', () => {
  expect(toCodesIndex(nurse).map(({code, anchors}) => `${code}: ${anchors.join(' ')}`)).toEqual([
    'PRG-01: prg-01',
    'PRG-01.1: prg-01-1',
    'SAF-01: saf-01--2 saf-01',
    'SAF-01.1: saf-01-1--2 saf-01-1',
    'SAF-01.2: saf-01-2--2 saf-01-2',
    'SAF-01.2.1: saf-01-2-1--2 saf-01-2-1',
    'SAF-01.10: saf-01-10',
    'SAF-01-C1: saf-01-c1--2 saf-01-c1',
    'SAF-02: saf-02',
    'SAF-02.1: saf-02-1',
    'SAF-02-C1: saf-02-c1',
  ]);
});

test('bookmarks: parts, pages, sections; one part alone is no level', () => {
  const levels = (parts: Parameters<typeof toBookmarks>[0]) =>
    toBookmarks(parts).map(({title, below}) => [title, ...below.map((each) => each.title)]);
  expect(levels(toPrinted(editionBinder(manual), manual))).toEqual([
    ['Contents'],
    ['Program', 'PRG-01 How to use it'],
    ['Safety', 'SAF-01 Safety planning', 'SAF-02 Acute risk'],
    ['Index of codes'],
  ]);
  const {parts} = toPrinted({parts: editionBinder(manual).parts.slice(0, 1)}, manual);
  expect(levels({parts})).toEqual([['Contents'], ['PRG-01 How to use it', 'PRG-01.1 Title of PRG-01.1'], ['Index of codes']]);
});
