import fc from 'fast-check';
import {CHECKLIST} from '../../../tests/helpers/page-parts.ts';
import {toRecord} from './record.ts';
import {isTicks, itemsOf, progressOf, type Ticks, withTick} from './ticks.ts';

const AT = Date.parse('2026-11-22T10:05:00Z');

const through = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('withTick', () => {
  test('ticks, ticks again and unticks, and leaves what it was given alone', () => {
    const before: Ticks = Object.freeze({plan: Object.freeze({at: AT})});
    expect(withTick(before, 'ride', {at: AT + 1})).toEqual({plan: {at: AT}, ride: {at: AT + 1}});
    expect(withTick(before, 'plan', {at: AT + 1, reason: 1})).toEqual({plan: {at: AT + 1, reason: 1}});
    expect(withTick(before, 'plan', undefined)).toEqual({});
    expect(withTick(before, 'ride', undefined)).toEqual(before);
    expect(before).toEqual({plan: {at: AT}});
  });

  test('what it makes is known again after it was kept, whatever the names', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString'));
    const tick = fc.record({at: fc.date({noInvalidDate: true}).map(Number), reason: fc.nat()}, {requiredKeys: ['at']});
    fc.assert(
      fc.property(fc.array(fc.tuple(name, tick), {maxLength: 20}), (made) => {
        const ticks = made.reduce((all, [id, one]) => withTick(all, id, one), {});
        const read = through(ticks);
        expect(isTicks(read)).toBe(true);
        expect(Object.keys(read as Ticks)).toHaveLength(new Set(made.map(([id]) => id)).size);
      }),
    );
  });
});

describe('isTicks', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [{at: AT}]],
    ['text', 'plan'],
    ['a tick without its moment', {plan: {}}],
    ['a tick that is a list', {plan: [AT]}],
    ['a moment in words', {plan: {at: '10:05'}}],
    ['half a millisecond', {plan: {at: 0.5}}],
    ['a moment that no clock shows', {plan: {at: 9e15}}],
    ['a reason in words', {plan: {at: AT, reason: 'Client declined'}}],
    ['no reason at all', {plan: {at: AT, reason: null}}],
    ['a reason before the first', {plan: {at: AT, reason: -1}}],
    ['one bad tick among good ones', {plan: {at: AT}, ride: true}],
    ['more than a checklist can have', Object.fromEntries(Array.from({length: 201}, (_, index) => [index, {at: AT}]))],
  ])('refuses %s', (_, value) => {
    expect(isTicks(value)).toBe(false);
  });

  test('whatever it accepts can be counted and printed', () => {
    const at = fc.oneof(fc.maxSafeInteger(), fc.date({noInvalidDate: true}).map(Number), fc.jsonValue());
    const tick = fc.oneof(
      fc.record({at, reason: fc.oneof(fc.integer(), fc.jsonValue())}, {requiredKeys: ['at']}),
      fc.jsonValue(),
    );
    const ids = CHECKLIST.pausePoints.flatMap(({items}) => items.map(({id}) => id));
    const stored = fc.oneof(fc.dictionary(fc.constantFrom(...ids), tick), fc.jsonValue()).map(through);
    let accepted = 0;
    fc.assert(
      fc.property(stored, (value) => {
        if (isTicks(value)) {
          accepted += 1;
          const record = toRecord({
            checklist: CHECKLIST,
            ticks: value,
            reasons: [],
            manual: 'Manual',
            url: '',
            now: new Date(AT),
          });
          const lines = record.split('\n').filter((line) => line.startsWith('['));
          expect(lines).toHaveLength(3);
          for (const line of lines) {
            expect(line).toMatch(/^\[(not done|done \d\d:\d\d|not applicable \d\d:\d\d: no reason given)\] \d\. /);
          }
        }
      }),
      {numRuns: 2000},
    );
    expect(accepted).toBeGreaterThan(100);
  });
});

describe('progressOf', () => {
  test('counts what everyone answers: conditions are not among it', () => {
    expect(itemsOf(CHECKLIST).map(({number}) => number)).toEqual(['1', '2', '3']);
    expect(progressOf(CHECKLIST, {})).toEqual({answered: 0, of: 3});
    expect(progressOf(CHECKLIST, {alone: {at: AT}})).toEqual({answered: 0, of: 3});
  });

  test('done and not applicable are both answers; ticks of other words are none', () => {
    expect(progressOf(CHECKLIST, {plan: {at: AT}, ride: {at: AT, reason: 1}, old: {at: AT}})).toEqual({answered: 2, of: 3});
  });
});
