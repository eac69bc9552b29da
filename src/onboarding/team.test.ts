import {NOW, onboardingManual, RECORD} from '../../tests/helpers/onboarding.ts';
import {withRead} from './change-record.ts';
import {partsOf, pathOf} from './path.ts';
import {toReadingData} from './reading-data.ts';
import type {OnboardingRecord} from './record.ts';
import {mergeTeam, namesTwice, owes, stepWords, teamCsv, toMember} from './team.ts';

const data = toReadingData(onboardingManual());
const newer = toReadingData(onboardingManual({first: 'Call first.'}));
const DAY = '2026-12-10';

const reading = (record: OnboardingRecord, by: number) =>
  withRead(
    record,
    pathOf(data, record.role, record)
      .slice(0, by)
      .flatMap(({pages}) => pages.flatMap(({parts}) => parts)),
    'draft',
    NOW,
  );
const CHEN = {...RECORD, id: '21111111-2222-4333-8444-555555555555', person: 'A. Chen', firstDay: '2026-11-01'};

test('files of one person are one, and people stand in the order of their names', () => {
  const team = mergeTeam([reading(RECORD, 1), CHEN, RECORD, reading(RECORD, 2)]);
  expect(team.map(({person}) => person)).toEqual(['A. Chen', 'M. Ortiz']);
  expect(team[1]).toEqual(reading(RECORD, 2));
  expect(mergeTeam([])).toEqual([]);
});

test('a name that two records bear is named once, whichever way it is written', () => {
  const twice = {...RECORD, id: CHEN.id, person: 'm. ortiz'};
  expect(namesTwice(mergeTeam([RECORD, twice, RECORD, {...CHEN, id: CHEN.id.replace('2', '3')}]))).toEqual(['m. ortiz']);
  expect(namesTwice([{person: ''}, {person: ''}, CHEN])).toEqual([]);
});

test('who is through what, and overdue', () => {
  const words = (record: OnboardingRecord) => toMember(record, data, DAY).steps.map((step) => stepWords(step));
  expect(words(RECORD)).toEqual(['0 of 2 read, overdue', '0 of 5 read']);
  expect(words(reading(RECORD, 1))).toEqual(['all 2 read', '0 of 5 read']);
  expect(words(reading(CHEN, 1))).toEqual(['all 2 read', '0 of 5 read, overdue']);
});

test('a step is overdue the day after its day', () => {
  const isOverdue = (day: string) => toMember(RECORD, data, day).steps[1]?.overdue;
  expect([isOverdue('2026-12-26'), isOverdue('2026-12-27')]).toEqual([false, true]);
});

test('what an edition changed after it was read in time is not overdue; what was never read is', () => {
  const [first] = toMember(reading(RECORD, 1), newer, '2027-03-01').steps;
  expect(first).toMatchObject({read: 1, changed: 1, unread: 0, overdue: false});
  const half = {...reading(RECORD, 1), read: reading(RECORD, 1).read.filter(({code}) => code === 'SAF-02.1')};
  expect(toMember(half, newer, '2027-03-01').steps[0]).toMatchObject({changed: 1, unread: 1, overdue: true});
});

test('who must read again, and how long it takes', () => {
  const member = toMember(reading(RECORD, 2), newer, DAY);
  expect(member.changed.map(({code}) => code)).toEqual(['SAF-02.1']);
  expect([owes(member), owes(toMember(reading(RECORD, 2), data, DAY)), owes(toMember(CHEN, data, DAY))]).toMatchInlineSnapshot(`
[
  "To read again: 1 section, 1 min.",
  "",
  "Overdue: Day 1, Day 30.",
]
`);
});

test('a role that this edition does not have has no steps', () => {
  const member = toMember({...RECORD, role: 'of-another-time'}, data, DAY);
  expect([member.role, member.steps, member.total.all]).toEqual(['of-another-time', [], 0]);
  expect(partsOf(pathOf(data, 'of-another-time'))).toEqual([]);
});

test('as a table', () => {
  expect(teamCsv([toMember(reading({...RECORD, person: '@home'}, 1), newer, DAY)])).toMatchInlineSnapshot(`
"person,role,first day,edition,step,due,sections,read,changed,unread,overdue,questions asked,questions right,signatures noted,last read
'@home,Front desk,2026-11-27,draft,Day 1,2026-11-27,2,1,1,0,no,0,0,0,2026-11-27
'@home,Front desk,2026-11-27,draft,Day 30,2026-12-26,5,0,0,5,no,0,0,0,2026-11-27
"
`);
});
