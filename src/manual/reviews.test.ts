import fc from 'fast-check';
import {countReviews, nextDay, type Review, reviewState, reviewsByOwner} from './reviews.ts';

const review = (code: string, owner: string, reviewBy: string): Review => ({
  code,
  title: code,
  owner,
  reviewed: '2026-01-01',
  reviewBy,
});

test.each([
  ['2026-11-26', 'overdue'],
  ['2026-11-27', 'soon'],
  ['2026-12-27', 'soon'],
  ['2026-12-28', 'ahead'],
  ['2027-02-25', 'ahead'],
  ['2027-02-26', 'later'],
  ['soon', 'overdue'],
])('on Nov 27, 2026 a review by %s is %s', (day, state) => {
  expect(reviewState(day, '2026-11-27')).toBe(state);
});

const OWNERS = [
  {key: 'director', name: 'Director'},
  {key: 'nurse', name: 'Nurse'},
  {key: 'therapist', name: 'Therapist'},
];
const REVIEWS = [
  review('PRG-01', 'director', '2027-11-21'),
  review('MED-01', 'nurse', '2027-06-01'),
  review('MED-02', 'nurse', '2026-11-01'),
  review('CBT-01', 'therapist', '2027-01-15'),
];
const order = (today?: string) => reviewsByOwner(OWNERS, REVIEWS, today).map(({owner}) => owner.key);

test('who has something overdue comes first, then who is next; without a day the order is that of the roles', () => {
  expect(order('2026-11-27')).toEqual(['nurse', 'therapist', 'director']);
  expect(order()).toEqual(['director', 'nurse', 'therapist']);
});

test('of one owner the next review comes first', () => {
  expect(reviewsByOwner(OWNERS, REVIEWS)[1]?.reviews.map(({code}) => code)).toEqual(['MED-02', 'MED-01']);
  expect(nextDay(REVIEWS)).toBe('2026-11-01');
  expect(nextDay([])).toBe('');
});

test('every review counts once, on any day', () => {
  const day = fc
    .date({min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true})
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day), day, (days, today) => {
      const counts = countReviews(
        days.map((each) => review('SAF-01', 'nurse', each)),
        today,
      );
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(days.length);
      expect(counts.overdue).toBe(days.filter((each) => each < today).length);
    }),
  );
});
