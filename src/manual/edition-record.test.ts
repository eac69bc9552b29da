import {releaseAll} from '../../tests/helpers/releases.ts';
import {
  type EditionRecord,
  editionListSchema,
  editionRecordSchema,
  fromChangeRecord,
  toChangeRecord,
  toEditionList,
} from './edition-record.ts';

const section = (words: string) => ({body: `## Arrival {/* #saf-02-1 */}\n\n${words}`});
const RECORDS = releaseAll([
  {pages: [section('Ask.')]},
  {pages: [section('Ask twice.')], reasons: [{code: 'SAF-02.1', kind: 'duty-changed', why: 'Once was not enough.'}]},
]).map(({record}) => record);
const [FIRST, SECOND] = RECORDS as [EditionRecord, EditionRecord];

test('a record says who released what, when, and why each section changed', () => {
  expect(RECORDS.map((record) => editionRecordSchema.parse(record))).toEqual(RECORDS);
  expect([FIRST.previous, FIRST.changes]).toEqual([null, []]);
  expect(SECOND).toMatchObject({
    previous: '2026.1',
    changes: [{code: 'SAF-02.1', title: 'Arrival', change: 'changed', kind: 'duty-changed', why: 'Once was not enough.'}],
  });
});

test.each<[string, Partial<Record<keyof EditionRecord, unknown>>]>([
  ['a name that is no edition’s', {name: 'draft'}],
  ['a name with a zero in front', {name: '2026.01'}],
  ['a day that does not exist', {effective: '2026-02-30'}],
  ['nobody who approved it', {approvedBy: []}],
  ['a kind of change that is none', {changes: [{...SECOND.changes[0], kind: 'improved'}]}],
  ['something that is no part of it', {note: ''} as object],
  ['another version of the form', {format: 2}],
])('a record with %s is refused', (_, part) => {
  expect(editionRecordSchema.safeParse({...SECOND, ...part}).success).toBe(false);
});

test('a change goes into a record and comes back', () => {
  const change = {change: 'gone', code: 'SAF-02.1', kind: 'withdrawn', why: 'Merged.', successor: 'SAF-02.2'} as const;
  const record = toChangeRecord(change, 'Arrival');
  expect(record).toEqual({...change, title: 'Arrival'});
  expect(fromChangeRecord(record)).toEqual(change);
});

test('the list of editions holds what every page needs to know, and no more', () => {
  const list = toEditionList(RECORDS, 'America/New_York');
  expect(editionListSchema.parse(list)).toEqual(list);
  expect(list).toEqual({
    format: 1,
    timeZone: 'America/New_York',
    editions: [
      {
        name: '2026.1',
        title: 'Edition 2026.1',
        effective: '2026-12-01',
        released: '2026-11-30',
        approvedBy: ['Clinical director'],
        previous: null,
      },
      {
        name: '2026.2',
        title: 'Edition 2026.2',
        effective: '2026-12-02',
        released: '2026-11-30',
        approvedBy: ['Clinical director'],
        previous: '2026.1',
      },
    ],
  });
});
