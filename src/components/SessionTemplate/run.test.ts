import fc from 'fast-check';
import {SESSION} from '../../../tests/helpers/page-parts.ts';
import {toClock} from '../../manual/dates.ts';
import {isRun, nextSegment, previousSegment, type Run, startRun, toMoment, viewRun} from './run.ts';

const MINUTE = 60_000;

const at = (clock: string): number => Date.parse(`2026-11-22T${clock.length === 5 ? `${clock}:00` : clock}Z`);

/** The hour from 10:00 to 11:00, with its segments begun at these times. */
const runWith = (...starts: string[]): Run => ({end: at('11:00'), starts: starts.map(at)});

/** "10:00 Check-in 15" for the segment that is on and all later ones, then what is said of them. */
function view(run: Run, now: string) {
  const {index, times, left, missing} = viewRun(run, SESSION, at(now));
  const plan = times.map(
    ({start, end, minutes}, place) =>
      `${toClock(new Date(start))}–${toClock(new Date(end))} ${SESSION.segments[index + place]?.title} ${minutes}`,
  );
  return {plan, left, missing};
}

describe('startRun', () => {
  test('on time: ends when it was planned to', () => {
    expect(startRun(SESSION, at('10:00'), at('10:00'))).toEqual({end: at('11:00'), starts: [at('10:00')]});
  });

  test('late: keeps its end, and begins now', () => {
    expect(startRun(SESSION, at('10:00'), at('10:12'))).toEqual({end: at('11:00'), starts: [at('10:12')]});
  });

  test('early: has its whole time from now', () => {
    expect(startRun(SESSION, at('10:00'), at('09:50'))).toEqual({end: at('10:50'), starts: [at('09:50')]});
  });

  test('without a planned start: has its whole time from now', () => {
    expect(startRun(SESSION, undefined, at('14:07'))).toEqual({end: at('15:07'), starts: [at('14:07')]});
  });
});

describe('viewRun', () => {
  test('at the start: everything as planned', () => {
    expect(view(runWith('10:00'), '10:00')).toEqual({
      plan: ['10:00–10:15 Check-in 15', '10:15–10:45 Skill 30', '10:45–11:00 Close 15'],
      left: 15,
      missing: 0,
    });
  });

  test('in the middle of a segment: minutes left are rounded up', () => {
    expect(view(runWith('10:00'), '10:06:30').left).toBe(9);
    expect(view(runWith('10:00'), '10:14:59').left).toBe(1);
    expect(view(runWith('10:00'), '10:15').left).toBe(0);
  });

  test('late: what may shrink shrinks, and the end is kept', () => {
    expect(view(runWith('10:06'), '10:06')).toEqual({
      plan: ['10:06–10:19 Check-in 13', '10:19–10:45 Skill 26', '10:45–11:00 Close 15'],
      left: 13,
      missing: 0,
    });
  });

  test('so late that it cannot fit: all at their least, what is missing, and when it would be over', () => {
    expect(view(runWith('10:25'), '10:25')).toEqual({
      plan: ['10:25–10:35 Check-in 10', '10:35–10:55 Skill 20', '10:55–11:10 Close 15'],
      left: 10,
      missing: 10,
    });
  });

  test('a segment over its time takes it from the later ones', () => {
    expect(view(runWith('10:00'), '10:19')).toEqual({
      plan: ['10:00–10:19 Check-in 19', '10:19–10:45 Skill 26', '10:45–11:00 Close 15'],
      left: -4,
      missing: 0,
    });
  });

  test('a segment so far over that the later ones no longer fit', () => {
    expect(view(runWith('10:00'), '10:30')).toEqual({
      plan: ['10:00–10:30 Check-in 30', '10:30–10:50 Skill 20', '10:50–11:05 Close 15'],
      left: -15,
      missing: 5,
    });
  });

  test('past the end: the rest is missing whole, and would be over that much after now', () => {
    expect(view(runWith('10:00', '10:15'), '11:10')).toEqual({
      plan: ['10:15–11:10 Skill 55', '11:10–11:25 Close 15'],
      left: -25,
      missing: 15,
    });
  });

  test('the last segment: nothing is missing after it, however long it takes', () => {
    expect(view(runWith('10:00', '10:15', '10:40'), '10:45')).toEqual({plan: ['10:40–10:55 Close 15'], left: 10, missing: 0});
    expect(view(runWith('10:00', '10:15', '10:40'), '11:20')).toEqual({plan: ['10:40–11:20 Close 40'], left: -25, missing: 0});
  });
});

describe('whatever the session and however it goes', () => {
  const segment = fc
    .tuple(fc.integer({min: 1, max: 45}), fc.integer({min: 0, max: 30}))
    .map(([least, more]) => ({title: '', text: '', line: 1, least, minutes: least + more}));
  /** A session, its run up to some segment, and a moment in that segment: to the second, as readers press. */
  const situation = fc
    .record({
      segments: fc.array(segment, {minLength: 1, maxLength: 9}),
      late: fc.integer({min: -600, max: 7200}),
      taken: fc.array(fc.integer({min: 0, max: 5400}), {maxLength: 8}),
      since: fc.integer({min: 0, max: 5400}),
    })
    .map(({segments, late, taken, since}) => {
      const minutes = segments.reduce((sum, each) => sum + each.minutes, 0);
      let now = at('10:00') + late * 1000;
      let run = startRun({minutes}, at('10:00'), now);
      for (const seconds of taken.slice(0, segments.length - 1)) {
        now += seconds * 1000;
        run = nextSegment(run, now);
      }
      // Never the very moment at which a segment is due: before it or after it, never both.
      now += since * 1000 + 500;
      return {segments, run, now, view: viewRun(run, {segments}, now)};
    });
  const property = (check: (drawn: typeof situation extends fc.Arbitrary<infer T> ? T : never) => void) =>
    fc.assert(fc.property(situation, check), {numRuns: 300});

  test('the times of the segments left follow each other without a gap, from when this one was begun', () => {
    property(({segments, run, view: {index, times}}) => {
      expect(times).toHaveLength(segments.length - index);
      expect(times[0]?.start).toBe(run.starts.at(-1));
      times.slice(1).forEach((time, place) => {
        expect(time.start).toBe(times[place]?.end);
        expect(time.end - time.start).toBe(time.minutes * MINUTE);
      });
    });
  });

  test('no segment has less than its least, and none still to come more than planned', () => {
    property(({segments, view: {index, times}}) => {
      times.forEach(({minutes}, place) => {
        expect(minutes).toBeGreaterThanOrEqual(segments[index + place]?.least as number);
        expect(place === 0 || minutes <= (segments[index + place]?.minutes as number)).toBe(true);
      });
    });
  });

  test('the end is kept while it can be, and what is missing is the reason when it cannot', () => {
    property(({run, now, view: {times, left, missing}}) => {
      const last = times.at(-1)?.end as number;
      const lastIsOver = times.length === 1 && left <= 0;
      if (missing === 0 && !lastIsOver) {
        expect(last).toBeLessThanOrEqual(run.end);
      }
      if (missing > 0) {
        const since = left > 0 ? (times[0]?.start as number) : now;
        expect(last).toBeGreaterThan(run.end);
        // Whole minutes, so a part of one may be lost; and what passed since the end is not missing but gone.
        expect(Math.abs(last - Math.max(run.end, since) - missing * MINUTE)).toBeLessThanOrEqual(MINUTE);
      }
    });
  });

  test('no minute is taken away that there is', () => {
    property(({segments, run, view: {index, times}}) => {
      if (run.end - (times.at(-1)?.end as number) >= MINUTE) {
        expect(times.map(({minutes}) => minutes)).toEqual(
          segments
            .slice(index)
            .map(({minutes}, place) => (place === 0 ? Math.max(minutes, times[0]?.minutes as number) : minutes)),
        );
      }
    });
  });

  test('a run is known again after it was kept', () => {
    property(({segments, run}) => expect(isRun(JSON.parse(JSON.stringify(run)), segments.length)).toBe(true));
  });
});

describe('nextSegment and previousSegment', () => {
  test('go on, and back to how it was', () => {
    const run = runWith('10:00');
    const next = nextSegment(run, at('10:14'));
    expect(next).toEqual(runWith('10:00', '10:14'));
    expect(previousSegment(next)).toEqual(run);
    expect(previousSegment(run)).toEqual(run);
  });

  test('a clock that was set back does not lose the run', () => {
    const next = nextSegment(runWith('10:00', '10:20'), at('09:20'));
    expect(next).toEqual(runWith('10:00', '10:20', '10:20'));
    expect(isRun(next, 3)).toBe(true);
  });
});

describe('isRun', () => {
  const start = at('10:00');

  test.each<[string, unknown]>([
    ['nothing', null],
    ['text', '10:00'],
    ['a list', [start]],
    ['no end', {starts: [start]}],
    ['an end in words', {end: '11:00', starts: [start]}],
    ['no starts', {end: start}],
    ['no segment begun', {end: start, starts: []}],
    ['more segments than the session has', {end: start, starts: [1, 2, 3, 4]}],
    ['segments before the ones before them', {end: start, starts: [2, 1]}],
    ['half a millisecond', {end: start, starts: [0.5]}],
    ['a moment that no clock shows', {end: 9e15, starts: [start]}],
    ['a start that is a list', {end: start, starts: [[start]]}],
  ])('refuses %s', (_, value) => {
    expect(isRun(value, 3)).toBe(false);
  });

  test('whatever it accepts can be shown', () => {
    const moment = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.constant(start), fc.jsonValue());
    const stored = fc.oneof(fc.record({end: moment, starts: fc.array(moment, {maxLength: 4})}), fc.jsonValue());
    let accepted = 0;
    fc.assert(
      fc.property(stored, (value) => {
        if (isRun(value, SESSION.segments.length)) {
          accepted += 1;
          const {times, left, missing} = viewRun(value, SESSION, start);
          for (const shown of [left, missing, ...times.flatMap((time) => [time.start, time.end, time.minutes])]) {
            expect(shown).not.toBeNaN();
          }
        }
      }),
      {numRuns: 2000},
    );
    expect(accepted).toBeGreaterThan(100);
  });
});

describe('toMoment', () => {
  test("is a time of the reader's own day", () => {
    expect(toMoment('09:30', at('23:59'))).toBe(at('09:30'));
    expect(toMoment('00:00', at('00:00'))).toBe(at('00:00'));
    expect(toMoment('23:59', at('12:00:30'))).toBe(at('23:59'));
  });

  test.each(['', '9:30', '24:00', '12:60', '09:30:00', ' 09:30', '09:30\n', '٠٩:٣٠'])('%j is no time', (clock) => {
    expect(toMoment(clock, at('12:00'))).toBeUndefined();
  });

  test('is what a clock shows, at any time of any day', () => {
    const day = fc.date({min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true});
    const clock = fc
      .tuple(fc.integer({min: 0, max: 23}), fc.integer({min: 0, max: 59}))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(day, clock, (now, text) => expect(toClock(new Date(toMoment(text, Number(now)) as number))).toBe(text)),
    );
  });
});
