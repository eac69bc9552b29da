import fc from 'fast-check';
import {anyPlan, someMinutes} from '../../tests/helpers/shift-plans.ts';
import {printClock, readClock} from './clock.ts';
import {
  asPlanned,
  changeEntry,
  type DayPlan,
  endOf,
  endsTomorrow,
  firstOfBlock,
  isPlan,
  MOST,
  moveEntry,
  namesOf,
  REHEARSAL,
  sessionsIn,
  startAt,
  toSlots,
  withEntry,
  withoutEntry,
} from './plan.ts';

const MINUTES: Record<string, number> = {'CBT-01': 90, 'ORI-02': 60, 'ORI-01': 90, [REHEARSAL]: 30};
const minutesOf = (code: string) => MINUTES[code] ?? 50;

/** `CBT-01 15 ORI-02`: codes, and before each the minutes of its break. */
function planOf(text: string, start = '09:00'): DayPlan {
  let plan: DayPlan = {start: readClock(start) as number, entries: []};
  let pause = 0;
  for (const word of text.split(' ').filter(Boolean)) {
    if (/^\d+$/.test(word)) {
      pause = Number(word);
    } else {
      plan = withEntry(plan, word, pause) as DayPlan;
      pause = 0;
    }
  }
  return plan;
}

const DAY = planOf('CBT-01 15 ORI-02 R');

const shown = (plan: DayPlan) =>
  toSlots(plan, minutesOf).map(({code, from, to, room}) => `${printClock(from)}-${printClock(to)} ${code} room ${room}`);

test('a morning, as PRG-03 lays it out', () => {
  expect(shown(DAY)).toEqual(['09:00-10:30 CBT-01 room 1', '10:45-11:45 ORI-02 room 1', '11:45-12:15 R room 1']);
  expect(sessionsIn(DAY)).toEqual(['CBT-01', 'ORI-02']);
});

test('what stands beside another begins with it, in its own room, and the longer one ends the block', () => {
  const plan = changeEntry(planOf('ORI-02 ORI-01 15 CBT-01'), 1, {beside: true, room: 2});
  expect(shown(plan)).toEqual(['09:00-10:00 ORI-02 room 1', '09:00-10:30 ORI-01 room 2', '10:45-12:15 CBT-01 room 1']);
  expect(firstOfBlock(plan, 1)).toBe(0);
});

test('a late start moves the rest, and no minute of it is lost', () => {
  const late = startAt(DAY, toSlots(DAY, minutesOf), 1, readClock('10:55') as number);
  expect(shown(late)).toEqual(['09:00-10:30 CBT-01 room 1', '10:55-11:55 ORI-02 room 1', '11:55-12:25 R room 1']);
  expect(shown(startAt(late, toSlots(late, minutesOf), 1, readClock('10:50') as number))[1]).toBe('10:50-11:50 ORI-02 room 1');
  expect(shown(startAt(late, toSlots(late, minutesOf), 1, 0))).toEqual(shown(DAY));
  expect(asPlanned(late)).toEqual(DAY);
});

test('what runs beside another is late with it', () => {
  const plan = changeEntry(planOf('ORI-02 ORI-01'), 1, {beside: true});
  const late = startAt(plan, toSlots(plan, minutesOf), 1, plan.start + 20);
  expect(toSlots(late, minutesOf).map(({from}) => printClock(from))).toEqual(['09:20', '09:20']);
});

test('entries change places, and the break stays where it was', () => {
  expect(shown(moveEntry(DAY, 1, -1))).toEqual([
    '09:00-10:00 ORI-02 room 1',
    '10:15-11:45 CBT-01 room 1',
    '11:45-12:15 R room 1',
  ]);
  expect(moveEntry(DAY, 0, -1)).toBe(DAY);
  expect(shown(withoutEntry(DAY, 0))[0]).toBe('09:00-10:00 ORI-02 room 1');
});

test('an entry keeps its name when it changes places', () => {
  const plan = planOf('CBT-01 ORI-02 CBT-01');
  expect(namesOf(plan)).toEqual(['CBT-01 1', 'ORI-02 1', 'CBT-01 2']);
  expect(namesOf(moveEntry(plan, 1, 1))).toEqual(['CBT-01 1', 'CBT-01 2', 'ORI-02 1']);
});

test('a day holds only so many, and says when it would go past midnight', () => {
  const full = planOf('CBT-01 '.repeat(MOST.entries));
  expect(withEntry(full, 'CBT-01', 0)).toBeUndefined();
  expect(endsTomorrow(toSlots(full, minutesOf))).toBe(false);
  expect(endsTomorrow(toSlots({...full, start: readClock('20:00') as number}, minutesOf))).toBe(true);
});

describe('whatever the plan', () => {
  test('times never go back, and the minutes of sessions and breaks add up to the day', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const slots = toSlots(plan, someMinutes);
        const begins = slots.map(({from}) => from);
        expect(begins).toEqual([...begins].sort((a, b) => a - b));
        let sum = plan.start;
        let block = 0;
        for (const [index, {beside, pause, late, code}] of plan.entries.entries()) {
          if (beside) {
            block = Math.max(block, someMinutes(code));
          } else {
            sum += block + pause + late;
            block = someMinutes(code);
          }
          expect(slots[index]?.from).toBe(sum);
        }
        expect(endOf(slots, plan)).toBe(sum + block);
      }),
    );
  });

  test('every change leaves a plan that is known again after it was kept', () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.nat(12),
        fc.constantFrom(-1, 1) as fc.Arbitrary<-1 | 1>,
        fc.nat(2000),
        (plan, index, by, minute) => {
          const slots = toSlots(plan, someMinutes);
          for (const next of [
            moveEntry(plan, index, by),
            withoutEntry(plan, index),
            startAt(plan, slots, index, minute),
            changeEntry(plan, index, {beside: true}),
            asPlanned(plan),
          ]) {
            expect(isPlan(JSON.parse(JSON.stringify(next)))).toBe(true);
          }
        },
      ),
    );
  });

  test('a late start moves all that follows by the same minutes', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(9), fc.integer({min: 1, max: 100}), (plan, place, by) => {
        const index = firstOfBlock(plan, place % plan.entries.length);
        const slots = toSlots(asPlanned(plan), someMinutes);
        const late = toSlots(startAt(asPlanned(plan), slots, index, (slots[index]?.from ?? 0) + by), someMinutes);
        expect(late.map(({from}, at) => from - (slots[at]?.from ?? 0))).toEqual(slots.map((_, at) => (at < index ? 0 : by)));
      }),
    );
  });
});

test.each([
  null,
  'yes',
  {},
  {start: -1, entries: []},
  {start: 540.5, entries: []},
  {start: 540, entries: {}},
  {start: 540, entries: [null]},
  {start: 540, entries: [{code: 'cbt-01', pause: 0, late: 0, room: 1, beside: false}]},
  {start: 540, entries: [{code: 'CBT-01', pause: 15, late: 0, room: 1, beside: false}]},
  {start: 540, entries: [{code: 'CBT-01', pause: 0, late: 0, room: 0, beside: false}]},
  {start: 540, entries: [{code: 'CBT-01', pause: 0, late: 0, room: 1, beside: true}]},
  {start: 540, entries: Array(11).fill({code: 'CBT-01', pause: 0, late: 0, room: 1, beside: false})},
])('no plan: %j', (value) => {
  expect(isPlan(value)).toBe(false);
});

test.each([
  ['00:00', 0],
  ['0905', 545],
  ['23:59', 1439],
  ['24:00', undefined],
  ['9:05', undefined],
  ['09:05 ', undefined],
])('clock %j', (text, minute) => {
  expect(readClock(text)).toBe(minute);
});
