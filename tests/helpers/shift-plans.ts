/** Plans as tests draw them: whatever a reader could have put together. */
import fc from 'fast-check';
import {type DayPlan, type Entry, isPlan, MOST, REHEARSAL} from '../../src/shift/plan.ts';

const code = fc.oneof(
  {weight: 5, arbitrary: fc.stringMatching(/^[A-Z]{3}-\d{2}$/)},
  {weight: 1, arbitrary: fc.constant(REHEARSAL)},
);

const entry: fc.Arbitrary<Entry> = fc.record({
  code,
  pause: fc.nat({max: MOST.pause}),
  late: fc.nat({max: MOST.late}),
  room: fc.integer({min: 1, max: MOST.room}),
  beside: fc.boolean(),
});

/** Put in order as the site does it. */
export const anyPlan: fc.Arbitrary<DayPlan> = fc
  .record({start: fc.nat({max: 24 * 60 - 1}), entries: fc.array(entry, {minLength: 1, maxLength: MOST.entries})})
  .map(({start, entries}) => ({
    start,
    entries: entries.map((each, index) => {
      const before = entries[index - 1];
      if (!before) {
        return {...each, pause: 0, beside: false};
      }
      const isRehearsal = each.code === REHEARSAL;
      return {...each, beside: each.beside && !isRehearsal && before.code !== REHEARSAL};
    }),
  }))
  .map(({start, entries}) => {
    // The rehearsal is in the room of what it follows.
    const rooms: Entry[] = [];
    for (const each of entries) {
      rooms.push(each.code === REHEARSAL && rooms.length > 0 ? {...each, room: rooms.at(-1)?.room ?? 1} : each);
    }
    return {start, entries: rooms};
  })
  .filter(isPlan);

/** How long a session takes, by its code: anything from 30 to 120 minutes, always the same. */
export const someMinutes = (name: string): number =>
  name === REHEARSAL ? 30 : 30 + ((name.charCodeAt(0) + name.charCodeAt(5)) % 91);
