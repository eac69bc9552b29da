import {linesOf, problemsAcross, problemsOf} from '../../tests/helpers/manual.ts';

const fence = (head: string, inputs: string) => `\`\`\`worked ${head}\n${inputs}\n\`\`\``;
const said = (head: string, inputs: string) => problemsOf({body: `## Section {/* #saf-02-1 */}\n\n${fence(head, inputs)}`});
const GOOD = 'before: 19\nafter: 12\nsd: 6.1\nreliability: 0.89';

describe('what an author is told about a worked example', () => {
  test('without title, without formula, with one that does not exist', () => {
    expect(said('formula="median"', 'values: [1]')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 A worked example has no title → write \`\`\`worked title="Is the fall reliable?" formula="…""`,
    );
    expect(said('title="T"', GOOD)).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 A worked example names no formula → write formula="…" with one of reliable-change, change-cutoffs, percent-change, classify, proportion, p-chart, run-chart, kappa, weighted-kappa, icc, effect-size, median, mean, occupancy, score"`,
    );
    expect(said('title="T" formula="toString"', GOOD)).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 "toString" is not a formula → write formula="…" with one of reliable-change, change-cutoffs, percent-change, classify, proportion, p-chart, run-chart, kappa, weighted-kappa, icc, effect-size, median, mean, occupancy, score"`,
    );
  });

  test('with a wrong key, a missing one, and no number', () => {
    expect(said('title="T" formula="reliable-change"', GOOD.replace('sd', 'SD'))).toMatchInlineSnapshot(`
"safety/saf-02.mdx:15:1 sd is missing or not a number → write sd: 6.1
safety/saf-02.mdx:17:1 "SD" is not a key here → correct its spelling, or delete it"
`);
    expect(said('title="T" formula="reliable-change"', GOOD.replace('19', 'nineteen'))).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:15:1 before is missing or not a number → write before: 19"`,
    );
    expect(said('title="T" formula="reliable-change"', GOOD.replace('0.89', '89'))).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:18:1 reliability is not from 0 to 1 → write reliability: 0.89"`,
    );
    expect(said('title="T" formula="reliable-change"', `${GOOD}\nbetter: up`)).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:19:1 better is not known → write better: higher, or leave it out"`,
    );
    expect(said('title="T" formula="reliable-change"', 'before 19')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:15:1 There are no keys with values here → write each part as "key: value" on a line of its own; compare with a record that works"`,
    );
    expect(said('title="T" formula="reliable-change"', 'before: [19')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:15:12 This is not readable as YAML: Flow sequence in block collection must be sufficiently indented and end with a ] → compare with a record that works; put text with ": " or a leading sign in quotes"`,
    );
  });

  test('with numbers that do not fit each other', () => {
    expect(said('title="T" formula="proportion"', 'numerator: 30\ndenominator: 31\nexcluded: 2')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:15:1 more are counted than there are to count → lower numerator, or raise denominator"`,
    );
    expect(said('title="T" formula="proportion"', 'numerator: 0\ndenominator: 1\nexcluded: 2')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:17:1 more are left out than there are → lower excluded, or raise denominator"`,
    );
    expect(said('title="T" formula="proportion"', 'numerator: 1.5\ndenominator: 2')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:15:1 numerator is not a whole number → write numerator: 27"`,
    );
    expect(said('title="T" formula="occupancy"', 'seats_filled: 30\ngroups: 2\ncapacity: 12')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:15:1 more seats are filled than there are → lower seats_filled, or raise groups or capacity"`,
    );
    expect(said('title="T" formula="kappa"', 'table: [[1, 2], [3]]')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:15:1 the rows of table differ in length → write table: [[20, 5], [10, 15]]"`,
    );
    expect(said('title="T" formula="kappa"', 'table: [[1, 2]]')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:15:1 the table has not as many rows as columns, two or more → write table: [[20, 5], [10, 15]]"`,
    );
    expect(said('title="T" formula="kappa"', 'table: [[1, 2], [3, -1]]')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:15:1 the table holds something that is no count → write whole numbers from 0"`,
    );
    expect(said('title="T" formula="kappa"', 'table: 7')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:15:1 table is missing or not rows of numbers → write table: [[20, 5], [10, 15]]"`,
    );
    expect(said('title="T" formula="run-chart"', 'values: []')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:15:1 values is empty → write values: [80, 82, 79]"`,
    );
    expect(said('title="T" formula="median"', 'values: [1, two]')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:15:13 values is missing or not a list of numbers → write values: [2, 3, 3, 5, 9, 14]"`,
    );
  });

  test('with answers that no form can hold', () => {
    const instruments =
      '- {key: k, page: SAF-02, name: K, items: 2, answers: {from: 0, to: 3}, range: {from: 0, to: 6}, licence: licensed}\n' +
      '- {key: words, page: SAF-02, name: Words, items: 2, answers: yes or no, licence: licensed}';
    const across = (inputs: string) =>
      problemsAcross({
        pages: [{body: `## Section {/* #saf-02-1 */}\n\n${fence('title="T" formula="score"', inputs)}`}],
        data: {'instruments.yml': instruments},
      });
    expect(across('instrument: k\nanswers: [0, null]')).toBe('no problems');
    expect(across('instrument: phq-9\nanswers: [0, 1]')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 "phq-9" is not an instrument → use a key of _data/instruments.yml: k, words"`,
    );
    expect(across('instrument: k\nanswers: [0, 1, 2]')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 K has 2 items, and here are 3 answers → correct the answers, or the record in _data/instruments.yml"`,
    );
    expect(across('instrument: k\nanswers: [0, 4]')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 4 is no answer to item 2 of K, which takes 0 to 3 → correct the answers, or the record in _data/instruments.yml"`,
    );
    expect(across('instrument: k\nanswers: [0, 0.5]')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 0.5 is no answer to item 2 of K, which takes 0 to 3 → correct the answers, or the record in _data/instruments.yml"`,
    );
    expect(across('instrument: words\nanswers: [0, 1]')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 Words has no total that is added up from its answers → correct the answers, or the record in _data/instruments.yml"`,
    );
    expect(across('instrument: k\nanswers: none')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:16:1 answers is missing or not a list of numbers → write answers: [2, 2, null, 1], with null for a blank"`,
    );
  });
});

describe('lines', () => {
  const said = (head: string, inputs: string) => linesOf(fence(head, inputs)).map(({kind, text}) => `${kind}: ${text}`);

  test('say the title, what is given, and what comes out', () => {
    expect(said('title="One month" formula="proportion"', 'numerator: 27\ndenominator: 34')).toMatchInlineSnapshot(`
[
  "formula: One month",
  "formula: Counted: 27",
  "formula: Out of: 34",
  "formula: 27 of 34: 79.4%. True shares from 63.2% to 89.7% fit this count.",
]
`);
  });

  test('of a score do not say what comes out: that depends on the data', () => {
    expect(said('title="A form" formula="score"', 'instrument: k\nanswers: [0, 1]')).toMatchInlineSnapshot(`
[
  "formula: A form",
  "formula: Formula: score",
  "formula: instrument: k",
  "formula: answers: [0, 1]",
]
`);
  });

  test('of what cannot be worked out are the words of the block', () => {
    expect(said('title="T" formula="median"', 'values: none')).toMatchInlineSnapshot(`
[
  "formula: T",
  "formula: Formula: median",
  "formula: values: none",
]
`);
  });
});
