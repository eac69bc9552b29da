import {checklistBody, type PageParts, readGoodPage} from '../../tests/helpers/manual.ts';
import {comparePages} from './compare-pages.ts';
import {pageUnits} from './units.ts';

const section = (number: string, words = 'Text.', title = 'Section') =>
  `${number.includes('-') ? '###' : '##'} ${title} {/* #saf-02-${number} */}\n\n${words}`;
const page = (parts: PageParts) => ({units: pageUnits(readGoodPage(parts))});
const body = (...sections: string[]) => page({body: sections.join('\n\n')});

/** What is said of each part: `SAF-02.1 changed`. */
function said(code: string, before?: ReturnType<typeof page>, after?: ReturnType<typeof page>): string[] {
  return comparePages(code, before, after).map((unit) => `${unit.code} ${unit.state}`);
}

test('a page is compared with all that stands in it', () => {
  expect(said('SAF-02', body(section('1'), section('2')), body(section('1'), section('2', 'Other.')))).toEqual([
    'SAF-02 same',
    'SAF-02.1 same',
    'SAF-02.2 changed',
  ]);
});

test('a section with what stands below it, and with nothing else', () => {
  const before = body(section('1'), section('1-1'), section('2'));
  const after = body(section('1'), section('1-1', 'Other.'), section('2', 'Other.'));
  expect(said('SAF-02.1', before, after)).toEqual(['SAF-02.1 same', 'SAF-02.1.1 changed']);
});

test('a number that begins alike is another section', () => {
  expect(said('SAF-02.1', body(section('1'), section('12')), body(section('1'), section('12', 'Other.')))).toEqual([
    'SAF-02.1 same',
  ]);
});

test('what came and what went stands where a reader expects it', () => {
  const before = body(section('1'), section('2'), section('4'));
  const after = body(section('1'), section('3'), section('4'));
  expect(said('SAF-02', before, after)).toEqual([
    'SAF-02 same',
    'SAF-02.1 same',
    'SAF-02.2 gone',
    'SAF-02.3 new',
    'SAF-02.4 same',
  ]);
});

test('a redline is of the unit’s own words', () => {
  const [unit] = comparePages('SAF-02.1', body(section('1', 'Call now.')), body(section('1', 'Call later.')));
  expect(unit?.redline).toEqual([
    {
      kind: 'text',
      parts: [
        {op: 'same', text: 'Call '},
        {op: 'deleted', text: 'now'},
        {op: 'inserted', text: 'later'},
        {op: 'same', text: '.'},
      ],
    },
  ]);
});

test('another title is a change without a redline', () => {
  const [unit] = comparePages('SAF-02.1', body(section('1', 'Text.', 'Old')), body(section('1', 'Text.', 'New')));
  expect(unit).toMatchObject({state: 'changed', title: 'New', was: 'Old', redline: []});
});

test('a checklist that moved to another section has not gone', () => {
  const before = page({body: `${checklistBody()}\n\n${section('2')}`});
  const after = page({body: `${section('1', 'Text.', 'Leaving')}\n\n${checklistBody().replace('#saf-02-1', '#saf-02-2')}`});
  const found = comparePages('SAF-02.1', before, after).find(({code}) => code === 'SAF-02-C1');
  expect(found).toMatchObject({state: 'changed', stoodIn: 'SAF-02.1', redline: []});
});

test('a text that only one edition has', () => {
  expect(said('SAF-02.1', undefined, body(section('1')))).toEqual(['SAF-02.1 new']);
  expect(said('SAF-02.1', body(section('1')), undefined)).toEqual(['SAF-02.1 gone']);
  expect(said('SAF-02.9', body(section('1')), body(section('1')))).toEqual([]);
  expect(said('SAF-02', undefined, undefined)).toEqual([]);
});
