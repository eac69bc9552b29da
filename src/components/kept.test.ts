import fc from 'fast-check';
import {isMoment, KEPT_FOR, readKept, writeKept} from './kept.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');

/** What this site wrote, as far as a reader of anything can tell: the worst case for what else is refused. */
const isAnything = (value: unknown): value is unknown => value !== undefined;
const isWord = (value: unknown): value is string => value === 'word';

test('what is kept comes back, whatever it is, for twelve hours', () => {
  // Through JSON once, which knows no -0.
  const value = fc.jsonValue().map((drawn): unknown => JSON.parse(JSON.stringify(drawn)));
  const age = fc.integer({min: 0, max: KEPT_FOR - 1});
  fc.assert(fc.property(value, age, (kept, ms) => expect(readKept(writeKept(kept, NOW), NOW + ms, isAnything)).toEqual(kept)));
});

test('twelve hours after its last change it is gone', () => {
  const text = writeKept('word', NOW);
  const at = (clock: string) => readKept(text, Date.parse(`2026-11-22T${clock}Z`), isWord);
  expect(at('21:59:59.999')).toBe('word');
  expect(at('22:00:00.000')).toBeUndefined();
});

test('what was written later than now is not trusted: a clock was wrong, and nobody knows for how long it would be kept', () => {
  expect(readKept(writeKept('word', NOW), NOW - 1, isWord)).toBeUndefined();
});

test('nothing kept is nothing', () => {
  expect(readKept(null, NOW, isAnything)).toBeUndefined();
});

test('a value that its reader does not know is not accepted', () => {
  expect(readKept(writeKept('another', NOW), NOW, isWord)).toBeUndefined();
  const throws = (value: unknown): value is string => (value as {no: {such: string}}).no.such === 'field';
  expect(readKept(writeKept(5, NOW), NOW, throws)).toBeUndefined();
});

describe('what somebody else wrote never throws and is never accepted', () => {
  const refused = (text: string) => expect(readKept(text, NOW, isAnything)).toBeUndefined();

  test.each([
    '',
    'null',
    '[]',
    '"word"',
    '{"value":"word"}',
    `[${NOW},"word"]`,
    `{"savedAt":"${NOW}","value":"word"}`,
    `{"savedAt":[${NOW}],"value":"word"}`,
    '{"savedAt":1e999,"value":"word"}',
    '{"savedAt":-1e999,"value":"word"}',
    `{"savedAt":${NOW},"value":"word"`,
    `{"savedAt":${NOW}}`,
    `{"__proto__":{"savedAt":${NOW},"value":"word"}}`,
  ])('%s', refused);

  test('any text, any JSON, and any moment that is none or out of time', () => {
    const savedAt = fc.oneof(
      fc.jsonValue().filter((value) => typeof value !== 'number'),
      fc.integer({min: NOW + 1, max: Number.MAX_SAFE_INTEGER}),
      fc.integer({min: Number.MIN_SAFE_INTEGER, max: NOW - KEPT_FOR}),
    );
    const nearly = fc.record({savedAt, value: fc.jsonValue()}).map((kept) => JSON.stringify(kept));
    fc.assert(fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.json(), nearly), refused), {numRuns: 1000});
  });
});

test('isMoment: what a clock can show', () => {
  expect([0, -1, NOW, 8.64e15].filter(isMoment)).toHaveLength(4);
  expect([8.64e15 + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '0', null, undefined, [0]].filter(isMoment)).toEqual([]);
});
