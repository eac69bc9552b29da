import fc from 'fast-check';
import {linesOf, problemsOf, readGoodPage} from '../../tests/helpers/manual.ts';
import {DAYS, printHours, weekTotals} from './week-totals.ts';

const HEAD = '| Day | Service | Minutes | Counts |\n|---|---|---|---|';
const ROWS = '| Monday | Skills group | 90 | yes |\n| Monday | Break | 15 | no |\n| Tuesday | Process group | 60 | yes |';

const week = ({attributes = 'from="2" to="3" title="Two days"', head = HEAD, rows = ROWS, after = ''} = {}) =>
  `## Week {/* #saf-02-1 */}\n\n<ProgramWeek ${attributes}>\n\n${head}\n${rows}\n\n${after}</ProgramWeek>`;

const said = (parts: Parameters<typeof week>[0]) => problemsOf({body: week(parts)});

test('a week is read row by row', () => {
  const [read] = readGoodPage({body: week()}).weeks;
  expect(read).toEqual({
    title: 'Two days',
    from: 2,
    to: 3,
    rows: [
      {day: 'Monday', service: 'Skills group', minutes: 90, counts: true},
      {day: 'Monday', service: 'Break', minutes: 15, counts: false},
      {day: 'Tuesday', service: 'Process group', minutes: 60, counts: true},
    ],
    line: 14,
  });
});

test('its lines are the band and the rows', () => {
  expect(linesOf(week()).map(({kind, text}) => `${kind}: ${text}`)).toMatchInlineSnapshot(`
[
  "text: Week",
  "about: Two days: 2 to 3 counted hours a week",
  "row: Day | Service | Minutes | Counts",
  "row: Monday | Skills group | 90 | yes",
  "row: Monday | Break | 15 | no",
  "row: Tuesday | Process group | 60 | yes",
]
`);
});

describe('what an author is told', () => {
  test('about hours outside the band; its ends are inside', () => {
    expect(said({attributes: 'from="2.5" to="2.5" title="T"'})).toBe('no problems');
    expect(said({attributes: 'from="9" to="19" title="T"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 The services that count add up to 2 h 30 min a week, outside 9 to 19 hours → change minutes or what counts, or correct from and to"`,
    );
    expect(said({attributes: 'from="1" to="2" title="T"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 The services that count add up to 2 h 30 min a week, outside 1 to 2 hours → change minutes or what counts, or correct from and to"`,
    );
  });

  test('about attributes', () => {
    expect(said({attributes: 'from="nine" title="T"'})).toMatchInlineSnapshot(`
"safety/saf-02.mdx:14:1 from is "nine", not a number of hours → write from="9"
safety/saf-02.mdx:14:1 to is "", not a number of hours → write to="19""
`);
    expect(said({attributes: 'from="2" to="3"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 A program week has no title → add title="Three days, evening track""`,
    );
  });

  test('about the table', () => {
    expect(said({rows: '| Mon | Group | 90 | yes |\n| Monday | | 1.5 h | maybe |'})).toMatchInlineSnapshot(`
"safety/saf-02.mdx:18:1 "Mon" is not a day → write the day in each row, as | Monday | Skills group | 60 | yes |
safety/saf-02.mdx:19:1 "1.5 h" is not a number of minutes → write whole minutes as figures, as | Monday | Skills group | 60 | yes |
safety/saf-02.mdx:19:1 A row of a program week names no service → name it, or write Break, as | Monday | Skills group | 60 | yes |
safety/saf-02.mdx:19:1 Counts is "maybe" → write yes for a service, no for a break"
`);
    expect(said({head: '| Day | Service | Minutes |\n|---|---|---|', rows: '| Monday | Group | 150 |'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:16:1 The columns of a program week are "Day | Service | Minutes" → name them Day | Service | Minutes | Counts, in this order"`,
    );
    expect(said({head: '', rows: ''})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 A program week has no table → write a table with the columns Day | Service | Minutes | Counts"`,
    );
    expect(said({after: 'More words.\n\n'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:22:1 Something in a program week is not its table → move it outside; keep one table inside"`,
    );
  });
});

test('days and week add up, with and without breaks', () => {
  const row = fc.record({
    day: fc.constantFrom(...DAYS),
    service: fc.constant('Group'),
    minutes: fc.integer({min: 1, max: 180}),
    counts: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const {days, all, counted} = weekTotals({rows});
      const sum = (key: 'all' | 'counted') => days.reduce((total, day) => total + day[key], 0);
      expect([sum('all'), sum('counted')]).toEqual([all, counted]);
      expect(counted).toBeLessThanOrEqual(all);
      expect(days.map(({day}) => day)).toEqual(DAYS.filter((day) => rows.some((item) => item.day === day)));
    }),
  );
});

test('hours are printed in words', () => {
  expect([0, 30, 60, 570].map(printHours)).toEqual(['0 h', '30 min', '1 h', '9 h 30 min']);
});
