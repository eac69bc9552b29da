import fc from 'fast-check';
import {anyPlan} from '../../tests/helpers/shift-plans.ts';
import {readLink, toLink} from './link.ts';
import {changeEntry, type DayPlan, REHEARSAL, withEntry} from './plan.ts';

const CODES = ['CBT-01', 'ORI-02', 'ORI-01'];
const isSession = (code: string) => CODES.includes(code);

let plan: DayPlan = {start: 540, entries: []};
for (const [code, pause] of [
  ['CBT-01', 0],
  ['ORI-02', 15],
  [REHEARSAL, 0],
] as const) {
  plan = withEntry(plan, code, pause) as DayPlan;
}

test('a link carries codes and times, and nothing else', () => {
  expect(toLink(plan)).toBe('#day=1.0900.CBT-01.ORI-02_p15.R');
  const full = changeEntry(changeEntry(plan, 1, {late: 10, room: 2}), 0, {room: 3});
  expect(toLink(changeEntry(withEntry(full, 'ORI-01', 5) as DayPlan, 3, {pause: 5}))).toBe(
    '#day=1.0900.CBT-01_r3.ORI-02_p15_l10_r2.R_r2.ORI-01_p5_r2',
  );
});

test('whatever the plan, its link is read as the same plan, and an address need not escape a sign of it', () => {
  fc.assert(
    fc.property(anyPlan, (each) => {
      const link = toLink(each);
      expect(readLink(link, () => true)).toEqual({plan: each});
      expect(new URL(link, 'https://manual.example.org/next/shift/').hash).toBe(link);
    }),
  );
});

test.each(['', '#', '#stp-1', '#day', '#Day=1.0900.CBT-01', 'day=1'])('%j is no link of a day', (fragment) => {
  expect(readLink(fragment, isSession)).toBeUndefined();
});

const said = (fragment: string) => {
  const read = readLink(fragment, isSession);
  return read && 'problem' in read ? read.problem : read;
};

test('what cannot be read is said in a sentence', () => {
  expect(said('#day=2.0900.CBT-01~x')).toMatchInlineSnapshot(
    `"This link was made by a newer version of the manual, and cannot be read here. Ask for the times in words."`,
  );
  expect(said('#day=1.0900')).toMatchInlineSnapshot(
    `"This link is damaged or cut short, and no day can be read from it. Ask for it again."`,
  );
  expect(said('#day=1.0900.CBT-99')).toMatchInlineSnapshot(
    `"This link names CBT-99, which is no session of this edition. Ask for the times in words."`,
  );
});

test.each([
  '#day=',
  '#day=1',
  '#day=1.2500.CBT-01',
  '#day=1.09:00.CBT-01',
  '#day=1.0900.cbt-01',
  '#day=1.0900.CBT-01_p0',
  '#day=1.0900.CBT-01_p15',
  '#day=1.0900.CBT-01_b',
  '#day=1.0900.CBT-01.ORI-02_p999',
  '#day=1.0900.CBT-01.R_b',
  '#day=1.0900.CBT-01.<script>',
  '#day=1.0900.CBT-01.%00',
  `#day=1.0900${'.CBT-01'.repeat(11)}`,
  `#day=1.0900${'.CBT-01'.repeat(100_000)}`,
  '#day=x.0900.CBT-01',
])('%# is damaged', (fragment) => {
  expect(said(fragment)).toContain('damaged');
});

test('hostile addresses never throw, and what is read from one is a plan that a link can carry', () => {
  const near = fc
    .array(fc.constantFrom('1', '0900', 'CBT-01', 'R', '_p15', '_b', '_r2', '.', '.', '.', '%', '-', '__proto__'))
    .map((parts) => `#day=1.0900.${parts.join('')}`);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string().map((text) => `#day=${text}`),
        near,
        fc.string(),
      ),
      (fragment) => {
        const read = readLink(fragment, () => true);
        if (read && 'plan' in read) {
          expect(readLink(toLink(read.plan), () => true)).toEqual(read);
        }
      },
    ),
    {numRuns: 2000},
  );
});
