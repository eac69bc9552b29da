/** The calendar as another library reads it. */
import ICAL from 'ical.js';
import {type CalendarSource, toReviewCalendar} from './review-calendar.ts';
import type {Review} from './reviews.ts';

const DIRECTOR = {key: 'program-director', name: 'Program director'};
const NURSE = {key: 'registered-nurse', name: 'Registered nurse'};

const review = (code: string, owner: string, reviewBy: string, title = `Title of ${code}`): Review => ({
  code,
  title,
  owner,
  reviewed: '2026-11-21',
  reviewBy,
});

const SOURCE: CalendarSource = {
  edition: '2026.2',
  url: 'https://manual.example.org',
  owners: [DIRECTOR, NURSE],
  reviews: [
    review('PRG-01', DIRECTOR.key, '2027-11-21'),
    review(
      'SAF-02',
      NURSE.key,
      '2027-02-28',
      'Wake up, count; breathe \\ “call” 911 — and a title that is longer than one line of the format may be',
    ),
    {...review('SAF-03', NURSE.key, '2027-02-28'), reviewed: '2026-11-27'},
  ],
};

type ReadEvent = {uid: string; start: string; end: string; allDay: boolean; stamp: string; summary: string; description: string};

function read(text: string): ReadEvent[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const {uid, startDate, endDate, summary, description} = new ICAL.Event(component);
    return {
      uid,
      start: String(startDate),
      end: String(endDate),
      allDay: startDate.isDate,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      summary,
      description,
    };
  });
}

test('an event for each owner and day, all day long, with every page of it', () => {
  expect(read(toReviewCalendar(SOURCE))).toMatchInlineSnapshot(`
[
  {
    "allDay": true,
    "description": "SAF-02 Wake up, count; breathe \\ “call” 911 — and a title that is longer than one line of the format may be
SAF-03 Title of SAF-03",
    "end": "2027-03-01",
    "stamp": "2026-11-27T00:00:00Z",
    "start": "2027-02-28",
    "summary": "Review 2 pages by today: Registered nurse",
    "uid": "review-registered-nurse-2027-02-28@manual.example.org",
  },
  {
    "allDay": true,
    "description": "PRG-01 Title of PRG-01",
    "end": "2027-11-22",
    "stamp": "2026-11-21T00:00:00Z",
    "start": "2027-11-21",
    "summary": "Review 1 page by today: Program director",
    "uid": "review-program-director-2027-11-21@manual.example.org",
  },
]
`);
});

test('of one owner only', () => {
  const text = toReviewCalendar(SOURCE, DIRECTOR);
  expect(read(text).map(({uid}) => uid)).toEqual(['review-program-director-2027-11-21@manual.example.org']);
  expect(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('x-wr-calname')).toBe('Manual reviews: Program director');
});

test('in a later edition the event of a day is the same one; what was reviewed in between has left it', () => {
  const later = {
    ...SOURCE,
    edition: '2027.1',
    reviews: SOURCE.reviews.map((one) => (one.code === 'SAF-03' ? {...one, reviewBy: '2028-02-28'} : one)),
  };
  const uids = (source: CalendarSource) => read(toReviewCalendar(source)).map(({uid}) => uid);
  expect(uids(later)).toEqual(expect.arrayContaining(uids(SOURCE)));
  expect(read(toReviewCalendar(later))[0]?.description).not.toContain('SAF-03');
});

test('lines are as long as the format allows, end as it says, and are the same in every build', () => {
  const text = toReviewCalendar(SOURCE);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(toReviewCalendar(SOURCE) === text).toBe(true);
});

test('a day with very many pages names the first hundred', () => {
  const reviews = Array.from({length: 103}, (_, index) => review(`SAF-${index}`, NURSE.key, '2027-02-28'));
  const [event] = read(toReviewCalendar({...SOURCE, reviews}));
  expect(event?.summary).toBe('Review 103 pages by today: Registered nurse');
  expect(event?.description.split('\n').slice(-2)).toEqual(['SAF-99 Title of SAF-99', 'and 3 more']);
});

test('nothing to review is a calendar, too', () => {
  expect(read(toReviewCalendar({...SOURCE, reviews: []}))).toEqual([]);
});
