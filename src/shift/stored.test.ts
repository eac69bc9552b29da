import fc from 'fast-check';
import {anyPlan} from '../../tests/helpers/shift-plans.ts';
import type {DayPlan} from './plan.ts';
import {readRecent, readShift, writeRecent, writeShift} from './stored.ts';

const TODAY = '2026-11-27';
const isSession = (code: string) => code !== 'CBT-99';
const PLAN: DayPlan = {start: 540, entries: [{code: 'CBT-01', pause: 0, late: 0, room: 1, beside: false}]};

const read = (text: string | null) => readShift(text, TODAY, isSession);
const said = (text: string) => {
  const result = read(text);
  return result.state === 'problem' ? result.problem : result.state;
};

test('10,000 shifts are read as they were written, on their day; on any other day they are over', () => {
  fc.assert(
    fc.property(anyPlan, fc.integer({min: 1, max: 60}), (plan, clients) => {
      const text = writeShift({plan, clients}, TODAY);
      expect(readShift(text, TODAY, () => true)).toEqual({state: 'kept', shift: {plan, clients}});
      expect(readShift(text, '2026-11-28', () => true)).toEqual({state: 'expired'});
    }),
    {numRuns: 10_000},
  );
});

test('what cannot be read is said in a sentence', () => {
  expect(read(null)).toEqual({state: 'none'});
  expect(said('{"version":2}')).toMatchInlineSnapshot(
    `"This browser keeps a shift that a newer version of the manual wrote. Open it there, or plan the day anew."`,
  );
  expect(said('nonsense')).toMatchInlineSnapshot(
    `"What this browser keeps of a shift cannot be read. Plan the day anew, or erase it."`,
  );
  const unknown = {start: 540, entries: PLAN.entries.map((entry) => ({...entry, code: 'CBT-99'}))};
  expect(said(writeShift({plan: unknown, clients: 8}, TODAY))).toMatchInlineSnapshot(
    `"The day that this browser keeps names CBT-99, which is no session of this edition any more. Plan the day anew."`,
  );
});

test.each(['', 'null', '[]', '1', '{"version":1}', `{"version":1,"day":"${TODAY}","plan":{},"clients":8}`])(
  '%j is damaged',
  (text) => {
    expect(said(text)).toContain('cannot be read');
  },
);

test.each([0, 61, 2.5, '8', null])('%j clients are none that were written here', (clients) => {
  expect(said(JSON.stringify({version: 1, day: TODAY, plan: PLAN, clients}))).toContain('cannot be read');
});

test('hostile data never throws', () => {
  const near = fc.record(
    {
      version: fc.oneof(fc.constant(1), fc.jsonValue()),
      day: fc.oneof(fc.constant(TODAY), fc.jsonValue()),
      plan: fc.jsonValue(),
      clients: fc.jsonValue(),
    },
    {requiredKeys: []},
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        near.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        expect(['none', 'expired', 'kept', 'problem']).toContain(readShift(text, TODAY, () => true).state);
        expect(Array.isArray(readRecent(text, TODAY, () => true))).toBe(true);
      },
    ),
    {numRuns: 5000},
  );
});

describe('sessions of late', () => {
  const recent = (text: string | null, today = TODAY) => readRecent(text, today, isSession).map(({code}) => code);

  test('the newest first, each once, eight of them', () => {
    let text = writeRecent([], ['CBT-01', 'ORI-02'], TODAY);
    expect(recent(text)).toEqual(['CBT-01', 'ORI-02']);
    text = writeRecent(readRecent(text, TODAY, isSession), ['PRO-01', 'CBT-01'], TODAY);
    expect(recent(text)).toEqual(['PRO-01', 'CBT-01', 'ORI-02']);
    const many = Array.from({length: 9}, (_, index) => `SKL-0${index}`);
    expect(recent(writeRecent(readRecent(text, TODAY, isSession), many, TODAY))).toEqual(many.slice(0, 8));
  });

  test('gone after thirty days, and when the edition has them no more', () => {
    const text = writeRecent([], ['CBT-01', 'CBT-99'], TODAY);
    expect(recent(text, '2026-12-27')).toEqual(['CBT-01']);
    expect(recent(text, '2026-12-28')).toEqual([]);
    expect(recent(text, '2026-11-26')).toEqual([]);
  });

  test.each([null, 'x', '{}', '[1]', '[{"code":1,"day":2}]', '[{"code":"CBT-01","day":"soon"}]'])('%j is none', (text) => {
    expect(recent(text)).toEqual([]);
  });
});
