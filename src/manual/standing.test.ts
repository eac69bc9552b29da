import fc from 'fast-check';
import {byEffective, dayAt, floatingEdition, inForceOn, standingOf, successorOf} from './standing.ts';

const [FIRST, SECOND, THIRD] = [
  {name: '2026.1', effective: '2026-12-01'},
  {name: '2026.2', effective: '2027-01-15'},
  {name: '2026.3', effective: '2027-03-01'},
];
const ALL = [SECOND, THIRD, FIRST];

const standings = (day: string) => [FIRST, SECOND, THIRD].map((edition) => standingOf(edition, ALL, day));

describe('which edition is in force', () => {
  test('none before the first: an address without an edition leads to the first that will be', () => {
    expect(inForceOn(ALL, '2026-11-30')).toBeUndefined();
    expect(floatingEdition(ALL, '2026-11-30')).toBe(FIRST);
    expect(standings('2026-11-30')).toEqual(['coming', 'coming', 'coming']);
  });

  test('each from its day on', () => {
    expect(inForceOn(ALL, '2026-12-01')).toBe(FIRST);
    expect(standings('2026-12-01')).toEqual(['in force', 'coming', 'coming']);
  });

  test('until the day of the next', () => {
    expect(inForceOn(ALL, '2027-01-14')).toBe(FIRST);
    expect(inForceOn(ALL, '2027-01-15')).toBe(SECOND);
    expect(standings('2027-01-15')).toEqual(['superseded', 'in force', 'coming']);
  });

  test('the newest for ever', () => {
    expect(floatingEdition(ALL, '2099-12-31')).toBe(THIRD);
    expect(standings('2099-12-31')).toEqual(['superseded', 'superseded', 'in force']);
  });

  test('of no editions, none', () => {
    expect(inForceOn([], '2026-12-01')).toBeUndefined();
    expect(floatingEdition([], '2026-12-01')).toBeUndefined();
  });
});

test('each edition gives way to the one that comes into force next', () => {
  expect([FIRST, SECOND, THIRD].map((edition) => successorOf(edition, ALL)?.name)).toEqual(['2026.2', '2026.3', undefined]);
});

test('sorting leaves the list that it was given as it is', () => {
  expect(byEffective(ALL)).toEqual([FIRST, SECOND, THIRD]);
  expect(ALL).toEqual([SECOND, THIRD, FIRST]);
});

test('on any day exactly one edition is in force, or none has been yet', () => {
  const day = fc
    .date({min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true})
    .map((date) => date.toISOString().slice(0, 10));
  const editions = fc
    .uniqueArray(day, {minLength: 1, maxLength: 6})
    .map((days) => days.map((effective, index) => ({name: `2026.${index + 1}`, effective})));
  fc.assert(
    fc.property(editions, day, (list, today) => {
      const found = list.map((edition) => standingOf(edition, list, today));
      const started = list.filter(({effective}) => effective <= today);
      expect(found.filter((standing) => standing === 'in force')).toHaveLength(started.length > 0 ? 1 : 0);
      expect(found.filter((standing) => standing === 'coming')).toHaveLength(list.length - started.length);
      expect(floatingEdition(list, today)).toBeDefined();
    }),
  );
});

describe('the day at the program', () => {
  test('is not yet tomorrow late in New York, when in London it is', () => {
    expect(dayAt(new Date('2026-11-30T23:30:00-05:00'), 'America/New_York')).toBe('2026-11-30');
    expect(dayAt(new Date('2026-12-01T04:30:00Z'), 'UTC')).toBe('2026-12-01');
    expect(inForceOn(ALL, dayAt(new Date('2026-12-01T04:30:00Z'), 'America/New_York'))).toBeUndefined();
  });

  test('begins at its midnight, in winter and in summer', () => {
    expect(dayAt(new Date('2026-12-01T04:59:59Z'), 'America/New_York')).toBe('2026-11-30');
    expect(dayAt(new Date('2026-12-01T05:00:00Z'), 'America/New_York')).toBe('2026-12-01');
    expect(dayAt(new Date('2027-07-01T03:59:59Z'), 'America/New_York')).toBe('2027-06-30');
    expect(dayAt(new Date('2027-07-01T04:00:00Z'), 'America/New_York')).toBe('2027-07-01');
  });

  test('can be ahead of UTC', () => {
    expect(dayAt(new Date('2026-11-30T12:00:00Z'), 'Pacific/Auckland')).toBe('2026-12-01');
  });
});
