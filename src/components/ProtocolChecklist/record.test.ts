import {CHECKLIST} from '../../../tests/helpers/page-parts.ts';
import type {Checklist} from '../../manual/types.ts';
import {toRecord} from './record.ts';
import type {Ticks} from './ticks.ts';

const at = (clock: string) => Date.parse(`2026-11-22T${clock}:00Z`);

function record(ticks: Ticks, checklist: Checklist = CHECKLIST): string {
  return toRecord({
    checklist,
    ticks,
    reasons: ['Does not apply here', 'Client declined'],
    manual: 'IOP operations manual, draft',
    url: 'https://manual.example.org/next/saf-02/#saf-02-c1',
    now: new Date(at('10:30')),
  });
}

test('nothing done yet', () => {
  expect(record({})).toMatchInlineSnapshot(`
"SAF-02-C1 Before the client leaves (do-confirm)
IOP operations manual, draft. Copied 2026-11-22 10:30. 0 of 3 items answered.

In the room
[not done] 1. Safety plan made
[not done] 2. Ride home named

At the door
[not done] 3. Front desk told

https://manual.example.org/next/saf-02/#saf-02-c1"
`);
});

test('done, and not applicable with its reason, each with its time; a condition that applied stands below its item', () => {
  expect(
    record({plan: {at: at('10:05')}, ride: {at: at('10:06')}, alone: {at: at('10:07')}, desk: {at: at('10:29'), reason: 1}}),
  ).toMatchInlineSnapshot(`
"SAF-02-C1 Before the client leaves (do-confirm)
IOP operations manual, draft. Copied 2026-11-22 10:30. 3 of 3 items answered.

In the room
[done 10:05] 1. Safety plan made
[done 10:06] 2. Ride home named
  [done 10:07] 2a. If alone: on-call clinician told

At the door
[not applicable 10:29: Client declined] 3. Front desk told

https://manual.example.org/next/saf-02/#saf-02-c1"
`);
});

test('a reason that the manual no longer has is not invented', () => {
  expect(record({plan: {at: at('10:05'), reason: 7}})).toContain('[not applicable 10:05: no reason given] 1. Safety plan made');
});

test('one pause point without a name: no empty heading', () => {
  const [first] = CHECKLIST.pausePoints;
  expect(record({plan: {at: at('10:05')}}, {...CHECKLIST, pausePoints: [{items: first?.items ?? []}]})).toMatchInlineSnapshot(`
"SAF-02-C1 Before the client leaves (do-confirm)
IOP operations manual, draft. Copied 2026-11-22 10:30. 1 of 2 items answered.
[done 10:05] 1. Safety plan made
[not done] 2. Ride home named

https://manual.example.org/next/saf-02/#saf-02-c1"
`);
});
