import {RECORD} from '../../tests/helpers/onboarding.ts';
import {readFileText} from './open-file.ts';
import {parseRecord, readRecord} from './read-record.ts';
import {mergeRecords, type OnboardingRecord, whyNotMerge} from './record.ts';
import {parseCsv, toCsv} from './record-csv.ts';

const READ = {code: 'SAF-02.1', edition: '2026.1', fingerprint: '01234567', at: '2026-11-27T14:05:00.000Z'};
const with_ = (parts: object) => ({...RECORD, ...parts});

const NO_RECORDS: [string, unknown][] = [
  ['nothing', undefined],
  ['a list', []],
  ['another file', {name: 'x'}],
  ['a later form', with_({format: 2})],
  ['no form', with_({format: '1'})],
  ['something more', with_({score: 10})],
  ['a part missing', Object.fromEntries(Object.entries(RECORD).filter(([key]) => key !== 'begun'))],
  ['two lines for a name', with_({person: 'A\nB'})],
  ['a day that is none', with_({firstDay: '2026-02-30'})],
  ['no list', with_({read: {}})],
  ['no entry', with_({read: [READ, null]})],
  ['a checklist', with_({read: [{...READ, code: 'SAF-02-C1'}]})],
  ['an edition that is none', with_({read: [{...READ, edition: '../..'}]})],
  ['no moment', with_({read: [{...READ, at: 'yesterday'}]})],
  [
    'an option that is none',
    with_({
      answers: [{key: 'q', section: 'SAF-02.1', edition: 'draft', check: '01234567', chosen: -1, right: true, at: READ.at}],
    }),
  ],
  ['no signer', with_({signed: [{code: 'SAF-02.1', by: 'day-1', edition: 'draft', name: ' ', on: '2026-11-27', at: READ.at}]})],
];

test('what is no record is refused with a sentence', () => {
  expect(Object.fromEntries(NO_RECORDS.map(([name, data]) => [name, readRecord(data).problem]))).toMatchInlineSnapshot(`
{
  "a checklist": "In it, “code” of entry 1 of “read” is not the code of a page or section.",
  "a day that is none": "In it, “firstDay” of the record is not a day such as 2026-11-27.",
  "a later form": "It is of a later form (2) than this page can read. Open it in a newer edition of the manual.",
  "a list": "It is not a record of onboarding.",
  "a part missing": "In it, the record lacks “begun”.",
  "an edition that is none": "In it, “edition” of entry 1 of “read” is not the name of an edition.",
  "an option that is none": "In it, “chosen” of entry 1 of “answers” is not the place of an option.",
  "another file": "It is not a record of onboarding.",
  "no entry": "In it, entry 2 of “read” is not an entry.",
  "no form": "It is not a record of onboarding.",
  "no list": "In it, “read” of the record is not a list.",
  "no moment": "In it, “at” of entry 1 of “read” is not a moment such as 2026-11-27T14:05:00.000Z.",
  "no signer": "In it, “name” of entry 1 of “signed” is not one line of at most 100 characters.",
  "nothing": "It is not a record of onboarding.",
  "something more": "In it, the record has something that a record does not have: “score”.",
  "two lines for a name": "In it, “person” of the record is not one line of at most 100 characters.",
}
`);
});

test('text that is no record', () => {
  expect(['', '{', '{"format":1', 'null', '[[['].map((text) => parseRecord(text).problem)).toMatchInlineSnapshot(`
[
  "It is not a record of onboarding, or it was cut off.",
  "It is not a record of onboarding, or it was cut off.",
  "It is not a record of onboarding, or it was cut off.",
  "It is not a record of onboarding.",
  "It is not a record of onboarding, or it was cut off.",
]
`);
});

test('a name of the object’s own, such as __proto__, changes no object', () => {
  expect(parseRecord(JSON.stringify(RECORD).replace('{', '{"__proto__":{"polluted":true},')).problem).toMatch('“__proto__”');
  expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
});

test('a file is read by what it says, not by its name', () => {
  const record = with_({read: [READ]}) as OnboardingRecord;
  expect(readFileText(`\uFEFF${JSON.stringify(record, null, 2)}`)).toEqual({record});
  expect(readFileText(`\uFEFF${toCsv(record)}`)).toEqual({record});
  expect(readFileText('PK\u0003\u0004').problem).toBe('It is not a record of onboarding, or it was cut off.');
});

test('the table as a spreadsheet shows it', () => {
  expect(toCsv(with_({person: '=cmd', read: [READ]}) as OnboardingRecord, () => 'First, "then"')).toMatchInlineSnapshot(`
"entry,code,title,edition,fingerprint,own,at,key,section,check,chosen,right,by,name,on,format,id,person,role,firstDay,begun,changed
record,,,draft,,,,,,,,,,,,1,11111111-2222-4333-8444-555555555555,'=cmd,front-desk,2026-11-27,2026-11-27T14:05:00.000Z,2026-11-27T14:05:00.000Z
read,SAF-02.1,"First, ""then""",2026.1,01234567,,2026-11-27T14:05:00.000Z,,,,,,,,,,,,,,,
"
`);
});

const NO_TABLES: [string, string][] = [
  ['no head', 'entry,code\n'],
  ['no line for the person', toCsv(RECORD).split('\r\n')[0] as string],
  ['two', `${toCsv(RECORD)}${toCsv(RECORD).split('\r\n')[1]}\r\n`],
  ['a line cut off', `${toCsv(RECORD)}read,SAF-02.1`],
  ['a line of another kind', `${toCsv(RECORD)}grade${','.repeat(21)}\r\n`],
];

test('a table that is no record is refused with a sentence', () => {
  expect(Object.fromEntries(NO_TABLES.map(([name, text]) => [name, parseCsv(text).problem]))).toMatchInlineSnapshot(`
{
  "a line cut off": "In it, line 3 does not have the columns of the others.",
  "a line of another kind": "In it, line 3 is of no kind that a record has.",
  "no head": "It is not a record of onboarding.",
  "no line for the person": "It does not have one line for the person, with the word “record” in its first cell.",
  "two": "It does not have one line for the person, with the word “record” in its first cell.",
}
`);
});

test('a spreadsheet may have written TRUE, semicolons and its mark', () => {
  const answer = {key: 'q', section: 'SAF-02.1', edition: 'draft', check: '01234567', chosen: 1, right: true, at: READ.at};
  const record = with_({answers: [answer]}) as OnboardingRecord;
  expect(parseCsv(toCsv(record).replaceAll(',', ';').replace('true', 'TRUE')).record).toEqual(record);
});

test('records of two people are not mixed', () => {
  const other = {...RECORD, id: '21111111-2222-4333-8444-555555555555', person: 'A. Chen'};
  expect(whyNotMerge(RECORD, other)).toMatchInlineSnapshot(
    `"The file is the record of A. Chen, and this browser keeps that of M. Ortiz. Two people’s records are not mixed. Download the one that is here, erase it, then open the file."`,
  );
  expect(whyNotMerge(RECORD, {...other, person: 'm. ortiz'})).toBeUndefined();
  expect(whyNotMerge(RECORD, {...other, person: ''})).toBeUndefined();
  expect(whyNotMerge(RECORD, {...other, id: RECORD.id})).toBeUndefined();
});

test('merged, a record is the one that was begun first, with the role that was chosen last', () => {
  const other = {
    ...RECORD,
    id: '01111111-2222-4333-8444-555555555555',
    role: 'case-manager',
    begun: '2026-12-01T00:00:00.000Z',
    changed: '2026-12-01T00:00:00.000Z',
  };
  expect(mergeRecords(other, RECORD)).toMatchObject({id: RECORD.id, begun: RECORD.begun, role: 'case-manager'});
});

test('a file that would make the record too long to be read back is not merged', () => {
  const long = with_({
    read: Array.from({length: 50_000}, (_, number) => ({...READ, fingerprint: number.toString(16).padStart(8, '0')})),
  }) as OnboardingRecord;
  expect(readRecord(long).problem).toBeUndefined();
  expect(whyNotMerge(long, long)).toBeUndefined();
  expect(whyNotMerge(with_({read: [{...READ, edition: '2026.2'}]}), long)).toBe(
    'With it, your record would be too long to be read back.',
  );
});
