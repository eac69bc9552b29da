import fc from 'fast-check';
import {type Kept, NOTHING_KEPT, readKept} from './kept.ts';

const KEPT: Kept = {
  format: 1,
  offer: {
    format: 1,
    timeZone: 'America/New_York',
    editions: [{name: '2026.1', title: 'Pilot', effective: '2026-12-01'}],
    copies: [{name: '2026.1', hash: '0'.repeat(32), bytes: 100}],
  },
  checkedAt: 1_796_000_000_000,
  wishes: {off: true, asked: ['next'], removed: ['2026.1']},
  full: {kind: 'full', copy: '2026.1', at: 1_796_000_000_000},
};

test('what was written is read', () => {
  expect(readKept(JSON.parse(JSON.stringify(KEPT)))).toEqual(KEPT);
});

test('a part that is amiss counts as not there, and the others stay', () => {
  const broken = {
    ...KEPT,
    offer: {format: 7},
    checkedAt: 'today',
    wishes: {off: 1, asked: ['next', '../x', 3]},
    full: {copy: 'x', at: 1},
  };
  expect(readKept(broken)).toEqual({
    ...NOTHING_KEPT,
    wishes: {off: false, asked: ['next'], removed: []},
  });
});

test('anything else is read without harm', () => {
  const anyParts = fc.record({
    format: fc.constant(1),
    offer: fc.anything(),
    checkedAt: fc.anything(),
    wishes: fc.anything(),
    full: fc.anything(),
  });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), anyParts), (data) => {
      const kept = readKept(data);
      expect(readKept(kept)).toEqual(kept);
    }),
  );
});
