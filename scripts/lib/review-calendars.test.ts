import {reviewCalendars} from './review-calendars.ts';

const NURSE = {key: 'registered-nurse', name: 'Nurse', plural: 'nurses'};
const DIRECTOR = {key: 'program-director', name: 'Director', plural: 'directors'};
const page = (code: string, owner: string) => ({code, title: code, owner, reviewed: '2026-11-21', reviewBy: '2027-11-21'});
const edition = (name: string, roles: (typeof NURSE)[], pages: ReturnType<typeof page>[]) =>
  ({edition: {name, title: name}, roles, pages}) as unknown as Parameters<typeof reviewCalendars>[0];

test('one of all owners and one of each; who owns nothing any more has an empty one', () => {
  const old = edition('2026.1', [NURSE, DIRECTOR], [page('SAF-02', NURSE.key), page('PRG-01', DIRECTOR.key)]);
  const newest = edition('2026.2', [{...DIRECTOR, name: 'Program director'}], [page('PRG-01', DIRECTOR.key)]);
  const files = reviewCalendars(newest, [old, newest], 'https://manual.example.org');
  expect(files.map(({path, text}) => [path, text.match(/SUMMARY:.*/g)])).toEqual([
    ['governance.ics', ['SUMMARY:Review 1 page by today: Program director']],
    ['governance/program-director.ics', ['SUMMARY:Review 1 page by today: Program director']],
    ['governance/registered-nurse.ics', null],
  ]);
});
