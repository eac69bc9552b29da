/** What a planned day comes to: what is on, what is carried where, hours, copies, and where it stands in a rotation. */
import fc from 'fast-check';
import {anyPlan, someMinutes} from '../../tests/helpers/shift-plans.ts';
import {printClock, readClock} from './clock.ts';
import {copiesFor} from './copies.ts';
import {findSessions} from './find-sessions.ts';
import {frameAt, rotationDaysOf, toPlan} from './from-rotation.ts';
import {hoursOfDay, hoursOfWeek, printSpan} from './hours.ts';
import {packingList, splitMaterials} from './packing.ts';
import {changeEntry, type DayPlan, endOf, REHEARSAL, toSlots, withEntry} from './plan.ts';
import {sayHours} from './say-hours.ts';
import {whatIsOn} from './what-is-on.ts';

const MINUTES: Record<string, number> = {'CBT-01': 90, 'ORI-02': 60, 'PRO-01': 90, 'DBT-01': 60, 'RPV-06': 50, [REHEARSAL]: 30};
const minutesOf = (code: string) => MINUTES[code] ?? 0;
const FRAME = {break: 15, rehearsal: 30};
const DAY = toPlan(['CBT-01', 'ORI-02'], 540, FRAME);
const SLOTS = toSlots(DAY, minutesOf);

describe('what is on', () => {
  const at = (clock: string) => {
    const {state, on, next, left} = whatIsOn(SLOTS, readClock(clock) as number);
    const codes = (slots: typeof on) => slots.map(({code}) => code).join(' and ') || 'nothing';
    return `${state}: ${codes(on)}, then ${codes(next)}, ${left} min`;
  };

  test.each([
    ['08:40', 'before: nothing, then CBT-01, 20 min'],
    ['09:00', 'on: CBT-01, then ORI-02, 90 min'],
    ['10:29', 'on: CBT-01, then ORI-02, 1 min'],
    ['10:30', 'break: nothing, then ORI-02, 15 min'],
    ['11:45', 'on: R, then nothing, 30 min'],
    ['12:15', 'over: nothing, then nothing, 0 min'],
    ['13:00', 'over: nothing, then nothing, 45 min'],
  ])('at %s', (clock, expected) => {
    expect(at(clock)).toBe(expected);
  });

  test('whatever the plan: each session is on in each of its minutes, and never after', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(3000), (plan, minute) => {
        const slots = toSlots(plan, someMinutes);
        const {state, on, next, left} = whatIsOn(slots, minute);
        expect(on).toEqual(slots.filter(({from, to}) => from <= minute && minute < to));
        expect(state === 'over').toBe(on.length === 0 && next.length === 0);
        expect(left).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('service hours', () => {
  test('sessions and the rehearsal count, the break does not', () => {
    expect(hoursOfDay(DAY, SLOTS)).toEqual({least: 180, most: 180});
  });

  test('of what runs side by side, a client is in one', () => {
    const plan = changeEntry(withEntry(DAY, 'RPV-06', 0) as DayPlan, 1, {});
    const beside = changeEntry(toPlan(['CBT-01', 'ORI-02'], 540, {...FRAME, rehearsal: 0}), 1, {beside: true, room: 2});
    expect(hoursOfDay(plan, toSlots(plan, minutesOf)).most).toBe(230);
    const hours = hoursOfDay(beside, toSlots(beside, minutesOf));
    expect(printSpan(hours)).toBe('1 h to 1 h 30 min');
  });

  test('a week of the rotation', () => {
    const weeks = [
      [
        ['CBT-01', 'ORI-02'],
        ['PRO-01', 'DBT-01'],
        ['CBT-01', 'ORI-02'],
      ],
    ];
    expect(hoursOfWeek({weeks}, 1, 30, minutesOf)).toEqual({counted: 540, days: 3});
    expect(hoursOfWeek({weeks}, 2, 30, minutesOf)).toEqual({counted: 0, days: 0});
  });

  test('a day that stands in several weeks: all of them, and what they come to', () => {
    const week = (...days: string[][]) => days;
    const calendar = (track: string, ...weeks: string[][][]) => ({track, name: track, slots: [90, 60], weeks});
    const [first, other] = [week(['CBT-01', 'ORI-02'], ['PRO-01', 'DBT-01']), week(['RPV-06', 'PSY-01'], ['PRO-01', 'DBT-01'])];
    const say = (...calendars: ReturnType<typeof calendar>[]) => {
      const plan = toPlan(['PRO-01', 'DBT-01'], 540, FRAME);
      return /(?:Week|Three).*?(?=,? and each|$)/.exec(
        sayHours({data: {calendars}, plan, slots: toSlots(plan, minutesOf), minutesOf}),
      )?.[0];
    };
    expect(say()).toMatchInlineSnapshot(`"Three such days a week: 9 h; four: 12 h."`);
    expect(say(calendar('mh', first))).toMatchInlineSnapshot(`"Week 1 of the rotation, 2 days: 6 h"`);
    expect(say(calendar('mh', first), calendar('sud', first))).toBe(say(calendar('mh', first)));
    expect(say(calendar('mh', first, first), calendar('sud', other))).toMatchInlineSnapshot(
      `"Week 1 or 2 of the rotation, 2 days: 4 h 20 min to 6 h"`,
    );
  });

  test('whatever the plan: never more than the time in the house, and without breaks or neighbors just that', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const slots = toSlots(plan, someMinutes);
        const {least, most} = hoursOfDay(plan, slots);
        const idle = plan.entries.slice(1).reduce((sum, {pause, late, beside}) => sum + (beside ? 0 : pause + late), 0);
        expect(least).toBeLessThanOrEqual(most);
        expect(most).toBe(endOf(slots, plan) - (slots[0]?.from ?? 0) - idle);
      }),
    );
  });
});

describe('a packing list', () => {
  test('parts what a line lists, but not inside brackets, quotation marks or a list behind a colon', () => {
    expect(splitMaterials('14 chairs that move; 2 flip charts; markers')).toEqual([
      '14 chairs that move',
      '2 flip charts',
      'Markers',
    ]);
    expect(splitMaterials('12 slips (red; blue); "one; two" cards')).toEqual(['12 slips (red; blue)', '"one; two" cards']);
    expect(splitMaterials('6 story cards, marked so: told the boss; said nothing')).toEqual([
      '6 story cards, marked so: told the boss; said nothing',
    ]);
    expect(splitMaterials('10 worksheets; copied after group; board; a chair beside it')).toEqual([
      '10 worksheets; copied after group',
      'Board; a chair beside it',
    ]);
    expect(splitMaterials('; ;')).toEqual([]);
  });

  test('by room, each thing once, with the sessions that need it', () => {
    const plan = changeEntry(toPlan(['CBT-01', 'ORI-02', 'PRO-01'], 540), 2, {room: 2});
    const sessions = [
      {code: 'CBT-01', materials: ['14 chairs; timer']},
      {code: 'ORI-02', materials: ['Timer.', 'Pencils']},
      {code: 'PRO-01', materials: ['Timer']},
    ];
    expect(packingList(toSlots(plan, minutesOf), sessions)).toEqual([
      {
        room: 1,
        items: [
          {text: '14 chairs', codes: ['CBT-01']},
          {text: 'Timer', codes: ['CBT-01', 'ORI-02']},
          {text: 'Pencils', codes: ['ORI-02']},
        ],
      },
      {room: 2, items: [{text: 'Timer', codes: ['PRO-01']}]},
    ]);
  });
});

test.each([
  ['1 per client', 8],
  ['2 per client', 16],
  ['2 per family', 16],
  ['1 per member', 8],
  ['1 per person', 8],
  ['1 per client for each session', 8],
  ['one for each table', undefined],
  ['per client', undefined],
])('%s with eight clients', (words, copies) => {
  expect(copiesFor(words, 8)).toBe(copies);
});

describe('a rotation', () => {
  const calendar = {
    track: 'mh',
    name: 'MH',
    slots: [90, 60],
    weeks: [
      [
        ['CBT-01', 'ORI-02'],
        ['PRO-01', 'DBT-01'],
      ],
    ],
  };

  test('gives the day, and is found again', () => {
    const plan = toPlan(['PRO-01', 'DBT-01'], 540, FRAME);
    expect(plan.entries.map(({code, pause}) => `${code} ${pause}`)).toEqual(['PRO-01 0', 'DBT-01 15', 'R 0']);
    expect(rotationDaysOf(plan, [calendar])).toEqual([{calendar, week: 1, day: 2}]);
    expect(rotationDaysOf({start: 0, entries: []}, [calendar])).toEqual([]);
  });

  test('a frame that is still to come is taken, or the last one', () => {
    const frames = [{starts: '09:00'}, {starts: '13:10'}, {starts: '17:30'}];
    const at = (clock: string) => frameAt(frames, readClock(clock) as number)?.starts;
    expect(['08:00', '09:00', '09:01', '14:00', '20:00'].map(at)).toEqual(['09:00', '09:00', '13:10', '17:30', '17:30']);
    expect(frameAt([], 0)).toBeUndefined();
  });
});

test('sessions are found by code, title and purpose, in this order', () => {
  const session = (code: string, title: string, description: string) => ({code, title, description});
  const all = [
    session('ORI-02', 'Values', 'What matters, and a worry less.'),
    session('CBT-04', 'Worry time', 'Ladders.'),
    session('CBT-01', 'Five-part map', 'Parts.'),
  ];
  const codes = (typed: string) => findSessions(all, typed).map(({code}) => code);
  expect(codes('')).toEqual(['ORI-02', 'CBT-04', 'CBT-01']);
  expect(codes('cbt')).toEqual(['CBT-04', 'CBT-01']);
  expect(codes('cbt01')).toEqual(['CBT-01']);
  expect(codes('worry')).toEqual(['CBT-04', 'ORI-02']);
  expect(codes('part map')).toEqual(['CBT-01']);
  expect(codes('((')).toEqual(['ORI-02', 'CBT-04', 'CBT-01']);
  expect(codes('sleep')).toEqual([]);
});

test('a clock goes on after midnight', () => {
  expect(printClock(24 * 60 + 5)).toBe('00:05');
});
