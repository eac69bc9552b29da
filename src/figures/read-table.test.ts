/** What is read of a file, what is left out of it, and why. */
import fc from 'fast-check';
import {leftOut, report} from '../../tests/helpers/figures.ts';

const HEAD = 'stay,first_contact,first_group';
const [FILE] = report(`${HEAD}\n1,2026-03-02,2026-03-05\n`).files;

test('a plain file', () => {
  expect(FILE).toMatchObject({table: 'stays', rows: 1, used: 1, leftOut: 0, encoding: 'utf-8', delimiter: ','});
});

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? '\uFEFF' : ''), ...text].map((sign) => sign.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

test.each([
  ['a mark', '\uFEFFstay,first_contact,first_group\n1,2026-03-02,2026-03-05\n'],
  ['no last line break', 'stay,first_contact,first_group\n1,2026-03-02,2026-03-05'],
  ['Windows line breaks', 'stay,first_contact,first_group\r\n1,2026-03-02,2026-03-05\r\n'],
  ['old Mac line breaks', 'stay,first_contact,first_group\r1,2026-03-02,2026-03-05\r'],
  ['semicolons', 'stay;first_contact;first_group\n1;2026-03-02;2026-03-05\n'],
  ['tabs', 'stay\tfirst_contact\tfirst_group\n1\t3/2/2026\t46086\n'],
  ['a line that names the sign', 'sep=;\nstay;first_contact;first_group\n1;2026-03-02;2026-03-05\n'],
  ['other capitals and spaces', ' Stay , First Contact,firstGroup\n 1 ,2026-03-02,2026-03-05\n'],
  ['quotation marks', '"stay","first_contact","first_group"\n"1","2026-03-02","2026-03-05"\n'],
  ['empty columns and rows', '\nstay,first_contact,first_group,,\n,,,,\n1,2026-03-02,2026-03-05,,\n,,,,\n'],
  ['a long number of a stay with a point', 'stay,first_contact,first_group\n1.0,2026-03-02,2026-03-05\n'],
  ['UTF-16, little end first', utf16('stay,first_contact,first_group\n1,2026-03-02,2026-03-05\n', true, true)],
  ['UTF-16, big end first', utf16('stay,first_contact,first_group\n1,2026-03-02,2026-03-05\n', false, true)],
  ['UTF-16 without a mark', utf16('stay,first_contact,first_group\n1,2026-03-02,2026-03-05\n', true, false)],
  ['Windows-1252', Buffer.from('stay,first_contact,first_group,Träger\n1,2026-03-02,2026-03-05,Köln\n', 'latin1')],
])('the same with %s', (_, file) => {
  const {files, indicators} = report(file);
  expect(files[0]).toMatchObject({rows: 1, used: 1});
  expect(indicators[0]?.series.at(-1)?.months[0]).toMatchObject({period: '2026-03', values: 1, median: 3});
});

test('each row that cannot be used says why, by its line', () => {
  const file = [
    'stay,first_contact,admitted,first_group,last_day,discharge,note_code,phq9_first',
    '1,2026-03-02,2026-03-03,2026-03-05,,,a,12',
    '1,2026-03-02,2026-03-03,2026-03-05,,,a,12',
    '2,3/5/26,2026-03-03,2026-03-05,,,a,12',
    '3,2026-03-02,2026-03-03,2026-03-01,,,a,12',
    '4,2026-03-02,2026-03-03,2026-03-05,2026-04-01,,"two',
    'lines",12',
    '5,2026-03-02,2026-03-03,2026-03-05,2026-04-01,graduated,a,12',
    '6,2026-03-02,2026-03-03,2026-03-05,,completed,a,12',
    '7,2026-03-02,2026-03-03,2027-03-05,,,a,12',
    '8,2026-03-02,2026-03-03,2026-03-05,,,a,28',
    '9,2026-03-02,2026-03-03,2026-03-05,,,a,-1',
    '=1+1,2026-03-02,2026-03-03,2026-03-05,,,a,12',
    '4155550100,2026-03-02,2026-03-03,2026-03-05,,,a,12',
    'Smith,2026-03-02,2026-03-03,2026-03-05,,,a,12',
    ',2026-03-02,2026-03-03,2026-03-05,,,a,12',
    '10,#REF!,2026-03-03,2026-03-05,,,a,12',
    '11,2026-03-02,2026-02-30,2026-03-05,,,a,12',
    '12,2026-03-02',
    '13,2026-03-02,2026-03-03,2026-03-05,,,a,12,more',
    '14,#N/A,2026-03-03,2026-03-05,,,a,n/a',
    '15,2026-03-02,2026-03-03,2026-03-05,,,"open,12',
    '16,2026-03-02,2026-03-03,2026-03-05,,,a,12',
  ].join('\n');
  const read = report(file);
  expect(leftOut(read)).toMatchInlineSnapshot(`
"3: is there already: 1.csv, line 2
4: first_contact has a year of two digits: write four
5: first_group lies before first_contact
6: discharge is blank, although the stay has a last day
8: discharge is none of: completed, stepped down, stepped up, transferred, left against advice, lost to contact, administrative, coverage ended, ended by the program, died
9: discharge is filled in, although the stay has no last day
10: first_group lies after the day of counting
11: phq9_first is not from 0 to 27
12: phq9_first is less than 0
13: stay holds a formula, not its value: save the sheet with values
14: stay has more than 6 digits: a record, phone or Social Security number does not belong here
15: stay is no whole number
16: stay is blank
17: first_contact holds the error of a spreadsheet
18: admitted is a day that does not exist
19: has fewer cells than the head has columns
20: has more cells than the head has columns
22: a quotation mark is opened here and never closed, so that the rest of the file is one cell"
`);
  expect(read.files[0]).toMatchObject({rows: 20, used: 2, leftOut: 18});
  expect(read.files[0]?.notes).toMatchInlineSnapshot(`
[
  "2 cells saying #N/A, NULL or the like: read as blank.",
]
`);
  expect(JSON.stringify(read)).not.toMatch(/Smith|4155550100|graduated/);
});

test('program days and counts', () => {
  const days = [
    'stay,day,planned_hours,attended_hours,word',
    '1,2026-03-02,3,2.9,here',
    '1,2026-03-02,3,3,here',
    '1,2026-03-03,3,3.5,here',
    '1,2026-03-04,3,"2,5",Here',
    '1,2026-03-05,25,3,here',
    '1,2026-03-06,0,0,here',
    '1,2026-03-07,3,0,here',
    '1,2026-03-08,3,1,no word',
    '1,2026-03-09,three,0,no word',
    '1,2026-03-10,3,0,cancelled in time',
  ].join('\n');
  const counts = [
    'month,indicator,counted,out_of',
    '2026-03,MON-04.8.4,"1,170","1,200"',
    '3/2026,chart-audit,1,2',
    '2026-04,MON-04.8.4,13,12',
    '2026-11,MON-04.8.4,1,12',
    '2026-05,MON-04.3.1,1,12',
    '2026-06,MON-04.8.4,1.5,12',
    'May,MON-04.8.4,1,12',
    '2026-03,MON-04.3.4,1,12',
  ].join('\n');
  expect(leftOut(report(days))).toMatchInlineSnapshot(`
"3: is there already: 1.csv, line 2
4: attended_hours is more than planned_hours
6: planned_hours is more than the hours of a day
7: planned_hours is 0: a day without a plan has no row
8: attended_hours is 0, although the client was here
9: word says no word, although hours were attended
10: planned_hours is no number of hours: write 1.5"
`);
  const both = report(days, counts);
  expect(leftOut({...both, leftOut: both.leftOut.filter(({file}) => file === '2.csv')})).toMatchInlineSnapshot(`
"3: is there already: 2.csv, line 2
4: counted is more than out_of
5: month is a month that is not over on the day of counting
6: indicator is no indicator that can be counted so: write its section, as MON-04.8.4
7: counted is no whole number
8: month is no month: write year-month, as 2026-03
9: indicator is counted from the rows of another file already"
`);
  expect(both.files.map(({rows, used, leftOut: out}) => [rows, used, out])).toEqual([
    [10, 3, 7],
    [8, 1, 7],
  ]);
});

test('one day that can only be read day first makes the others doubtful', () => {
  const read = report(`${HEAD}\n1,04/03/2026,05/03/2026\n2,25/03/2026,26/03/2026\n3,2026-03-04,2026-03-05\n`);
  expect(leftOut(read)).toMatchInlineSnapshot(`
"2: has a day with slashes; line 3 shows that this file may write the day before the month
3: first_contact has the day before the month: write year-month-day, as 2026-03-05"
`);
  expect(read.files[0]?.used).toBe(1);
});

test('a file of which nothing can be read says why', () => {
  const files = [
    '',
    'PK\u0003\u0004stay',
    'stay,\0\0\0',
    'a,b,c\n1,2,3',
    'stay\n1',
    'stay,day,planned_hours,word\n1,2026-03-02,3,here',
    'stay,admitted,admitted,first_group\n1,2026-03-02,2026-03-02,2026-03-05',
    '\n\n ,\n',
  ];
  expect(report(...files).files.map(({problem}) => problem)).toMatchInlineSnapshot(`
[
  "It is empty.",
  "It is a spreadsheet, not a table as text. Save the sheet as “CSV UTF-8” and choose that file.",
  "It is no text. Save the sheet as “CSV UTF-8” and choose that file.",
  "Its first line does not name the columns that are read. Take the head of a template.",
  "Its first line does not name the columns that are read. Take the head of a template.",
  "It looks like “Program days”, without a column that is needed: attended_hours.",
  "It has the column admitted twice. Which one counts cannot be told.",
  "It has no line with words in it.",
]
`);
});

test('columns that say who somebody is are refused by their head, and their cells appear nowhere', () => {
  const heads = ['Last Name', 'DOB', 'MRN', 'patientPhone', 'E-mail', 'SSN', 'Zip', 'Member ID', 'Comments', '', 'Region'];
  const read = report(`${HEAD},${heads.join(',')}\n1,2026-03-02,2026-03-05,${heads.map(() => 'Secret').join(',')}\n`);
  expect(read.files[0]?.notRead.map(({name, why}) => `${name}: ${why.split('.')[0]}`)).toMatchInlineSnapshot(`
[
  "a name: It looks like a name",
  "a date of birth: It looks like a date of birth",
  "a record number: It looks like a record number",
  "a phone number: It looks like a phone number",
  "an e-mail address: It looks like an e-mail address",
  "a Social Security number: It looks like a Social Security number",
  "an address: It looks like an address",
  "an insurance number: It looks like an insurance number",
  "free text, in which names stand: It looks like free text, in which names stand",
  "no head: It has no head",
  "Region: No such column is known",
]
`);
  expect(read.files[0]).toMatchObject({used: 1});
  expect(JSON.stringify(read)).not.toContain('Secret');
});

test('the same stay in two files', () => {
  const file = `${HEAD}\n1,2026-03-02,2026-03-05\n`;
  const read = report(file, file);
  expect(leftOut(read)).toMatchInlineSnapshot(`"2: is there already: 1.csv, line 2"`);
});

const cell = fc.oneof(
  fc.constantFrom(
    '1',
    '2',
    '2026-03-05',
    '3/5/2026',
    '46086',
    'yes',
    'completed',
    '',
    '#N/A',
    '=1+1',
    '"',
    '\n',
    '13/5/2026',
    'none',
  ),
  fc.string({unit: 'binary', maxLength: 6}),
);
const table = fc
  .tuple(
    fc.constantFrom(
      'stay,first_contact,first_group,last_day,discharge',
      'stay,day,planned_hours,attended_hours,word',
      'month,indicator,counted,out_of',
    ),
    fc.array(fc.array(cell, {minLength: 3, maxLength: 6}), {maxLength: 12}),
  )
  .map(([head, rows]) => [head, ...rows.map((cells) => cells.join(','))].join('\n'));

test('whatever a file holds: nothing is thrown, and rows are those used and those left out', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(table, fc.uint8Array({maxLength: 200})), {minLength: 1, maxLength: 3}), (files) => {
      const {files: reports, leftOut: rows, indicators} = report(...files);
      for (const one of reports) {
        expect(one.used + one.leftOut).toBe(one.rows);
      }
      expect(reports.reduce((sum, one) => sum + one.leftOut, 0)).toBe(rows.length);
      expect(JSON.stringify(indicators)).not.toMatch(/null|NaN/);
    }),
  );
});
