/** Flags A, B and C, on the lines of MON-03.2. */
import fc from 'fast-check';
import {draftInstruments} from '../../../tests/helpers/instruments.ts';
import {track} from './not-on-track.ts';
import {type ChangeRule, changeRule} from './rule.ts';

const {instruments} = draftInstruments();
const ruleFor = (key: string) =>
  changeRule(instruments.get(key) as NonNullable<ReturnType<typeof instruments.get>>) as ChangeRule;
const PHQ = ruleFor('phq-9');

/** Scores a week apart, from day 0. */
const weekly = (...scores: number[]) => scores.map((score, week) => ({day: 7 * week, score}));
const flags = (...scores: number[]) => track(weekly(...scores), PHQ).flags.map(({flag}) => flag);

describe('A, worse', () => {
  test('by the threshold since admission, and not since the best score', () => {
    expect(flags(11, 18)).toEqual(['A']);
    expect(flags(11, 16)).toEqual([]);
    expect(flags(18, 9, 17)).toEqual([]);
  });

  test('closes when the rise is below the threshold twice in a row', () => {
    expect(flags(5, 12, 10)).toEqual(['A']);
    expect(flags(5, 12, 10, 9)).toEqual([]);
    expect(flags(5, 12, 10, 12, 10)).toContain('A');
  });
});

describe('B, no early gain', () => {
  const from = (admission: number, day28: number, ...later: number[]) =>
    track(
      [{day: 0, score: admission}, ...[day28, ...later].map((score, index) => ({day: 28 + 7 * index, score}))],
      PHQ,
    ).flags.map(({flag}) => flag);

  test('less than a quarter gone, and still a case', () => {
    expect(from(21, 16)).toEqual(['B']);
    // 28.6%: over a quarter, and still gets the question.
    expect(from(14, 10)).toEqual([]);
    expect(from(11, 9)).toEqual([]);
    expect(from(20, 15)).toEqual([]);
  });

  test('the first result on or after day 28, and none before it', () => {
    expect(flags(24, 20, 19, 18)).toEqual([]);
    expect(flags(24, 20, 19, 18, 19)).toContain('B');
    expect(
      track(
        [
          {day: 0, score: 21},
          {day: 33, score: 16},
        ],
        PHQ,
      ).flags,
    ).toMatchObject([{flag: 'B'}]);
  });

  test('closes when a quarter is gone, or the line is crossed', () => {
    expect(from(21, 17, 15)).toEqual([]);
    expect(from(21, 17, 16)).toEqual(['B']);
  });
});

describe('C, stalled', () => {
  test('four in a row closer together than the threshold, at case level, also after an early gain', () => {
    expect(flags(22, 12, 13, 11, 12)).toEqual(['C']);
    expect(flags(22, 12, 13, 9, 12)).toEqual(['C']);
    expect(flags(22, 12, 13, 11, 9)).toEqual([]);
    expect(flags(12, 13, 11)).toEqual([]);
    expect(flags(16, 10, 12, 11)).toEqual([]);
  });

  test('closes by a fall of the threshold from the highest of the four, or under the line, and not by a rise', () => {
    expect(flags(24, 22, 24, 23, 18)).toEqual([]);
    expect(flags(24, 22, 24, 23, 19)).toContain('C');
    expect(flags(22, 12, 13, 11, 12, 18)).toEqual(['C']);
    expect(flags(22, 12, 13, 11, 12, 9)).toEqual([]);
    // A fall step by step is a fall; four more results are needed for the next standstill.
    expect(flags(20, 18, 16, 15, 14)).toEqual([]);
    expect(flags(20, 18, 16, 15, 14, 13, 14, 13)).toEqual(['C']);
  });
});

test('words say what was compared', () => {
  expect(track(weekly(12, 13, 12, 14, 19), PHQ)).toMatchInlineSnapshot(`
{
  "flags": [
    {
      "because": "12 at admission, 19 on day 28: worse by 6 points or more",
      "flag": "A",
      "name": "Worse",
      "section": "MON-03.2",
    },
    {
      "because": "12 at admission, 19 on day 28: less than 25% gone, and still 10 or more",
      "flag": "B",
      "name": "No early gain",
      "section": "MON-03.2",
    },
    {
      "because": "4 results in a row, 12, 13, 12, 14, differ by less than 6, at case level, and none since is better by 6",
      "flag": "C",
      "name": "Stalled",
      "section": "MON-03.2",
    },
  ],
  "prompt": "From week 4 on, 17 or more went with no response in trials of another setting: ask earlier; this is no rule.",
}
`);
  expect(track(weekly(11, 11, 12, 14), ruleFor('gad-7')).flags).toMatchInlineSnapshot(`
[
  {
    "because": "4 results in a row, 11, 11, 12, 14, differ by less than 4, at case level, and none since is better by 4",
    "flag": "C",
    "name": "Stalled",
    "section": "MON-03.2",
  },
]
`);
});

test('the order in which results are entered does not matter, and nothing is NaN', () => {
  const results = fc.uniqueArray(fc.record({day: fc.nat(120), score: fc.integer({min: 0, max: 27})}), {
    selector: ({day}) => day,
    maxLength: 12,
  });
  fc.assert(
    fc.property(results, (list) => {
      const found = track(list, PHQ);
      expect(track(list.toReversed(), PHQ)).toEqual(found);
      expect(JSON.stringify(found)).not.toMatch(/NaN|undefined|Infinity/);
    }),
  );
});
