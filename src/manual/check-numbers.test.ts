import {manualWith, type PageParts, printed} from '../../tests/helpers/manual.ts';
import {checkNumbers} from './check-numbers.ts';

const section = (code: string, text: string): PageParts => ({
  code,
  body: `## Section {/* #${code.toLowerCase()}-1 */}\n\n${text}`,
});

const INSTRUMENT = `
- key: k
  page: SAF-02
  name: K-9
  items: 9
  answers: {from: 0, to: 3}
  range: {from: 0, to: 27}
  bands:
    - {from: 0, to: 0, label: none}
    - {from: 1, to: 9, label: mild}
    - {from: 10, to: 27, label: severe}
  cutoffs:
    - {at: 12, means: positive, status: standard}
    - {at_most: 2, of: Coping, means: ask, status: standard}
    - {below: 6, means: ask, status: standard}
  subscales:
    - {name: Coping, items: [1, 2]}
  critical:
    - {item: 9, at: 1, action: SAF-03.1}
    - {item: 2, name: threat, at: 1, action: SAF-03.1}
  change: {reliable: 6, sd: 6.1, reliability: 0.89, recovered_below: 10, section: SAF-03.1, source: a, status: evidence}
  licence: public-domain
`;

const PAGE = `| Total | Band |
|---|---|
| 0 | None |
| 1 to 9 | Mild |
| 10 or more | Severe |

- At 12 or more, ask. Coping 2 or less: ask. Below 6, ask.
- Item 9, or a threat: SAF-03.
- A change of 6 points counts (SD 6.1, reliability .89).`;

const OWNER = '| Measure | Change | Recovered |\n|---|---|---|\n| **K-9** | 6 points or more | End under 10 |';

function said({page = PAGE, owner = OWNER, instrument = INSTRUMENT} = {}): string {
  const {manual, data} = manualWith({
    pages: [section('SAF-02', page), section('SAF-03', owner)],
    data: {'instruments.yml': instrument},
  });
  return printed(checkNumbers(manual.pages, data));
}

test('what the data says, the page says', () => {
  expect(said()).toBe('no problems');
});

test('other ways to say it are understood', () => {
  expect(
    said({page: PAGE.replace('| 1 to 9 | Mild |\n| 10 or more | Severe |', '| 1 to 9 | Mild |\n\n10 to 27 is severe.')}),
  ).toBe('no problems');
  expect(said({page: PAGE.replace('At 12 or more', 'Over 11')})).toBe('no problems');
  expect(said({owner: OWNER.replace('under 10', '9 or less')})).toBe('no problems');
  expect(said({page: `${PAGE.replace(/At 12 or more, ask/, 'Ask')}\n\n$$\n\\sum x_i \\ge 12\n$$`})).toBe('no problems');
});

test('without bands the range is said', () => {
  const instrument = INSTRUMENT.replace(/ {2}bands:[\s\S]*? {2}cutoffs:/, '  cutoffs:');
  expect(said({instrument})).toMatchInlineSnapshot(
    `"_data/instruments.yml:2:3 SAF-02 does not say the range 0 to 27 of K-9 → write "0 to 27" there, or correct range"`,
  );
  expect(said({instrument, page: `${PAGE}\n\n$$\n\\sum x_i \\quad (0 \\text{ to } 27)\n$$`})).toBe('no problems');
});

test('what the page does not say is named', () => {
  const spoiled = [
    ['| 1 to 9 | Mild |', '| 1 to 9 | Slight |'],
    ['| 1 to 9 |', '| 1 to 8 |'],
    ['At 12 or more', 'At 13 or more'],
    ['Coping 2 or less', 'Coping 3 or less'],
    ['Below 6', 'Below 7'],
    ['Item 9', 'Item 8'],
    ['threat', 'thread'],
    ['6 points', '5 points'],
    ['.89', '.98'],
  ] as const;
  expect(spoiled.map(([before, after]) => said({page: PAGE.replace(before, after)})).join('\n')).toMatchInlineSnapshot(`
"_data/instruments.yml:2:3 SAF-02 does not say in one line that 1 to 9 is "mild" of K-9 → write both in one row, item or paragraph, or correct bands
_data/instruments.yml:2:3 SAF-02 does not say in one line that 1 to 9 is "mild" of K-9 → write both in one row, item or paragraph, or correct bands
_data/instruments.yml:2:3 SAF-02 does not say the cut-off 12 or more of K-9 → write "12 or more" there, or correct cutoffs
_data/instruments.yml:2:3 SAF-02 does not say the cut-off 2 or less of K-9 → write "2 or less" there, or correct cutoffs
_data/instruments.yml:2:3 SAF-02 does not say the cut-off below 6 of K-9 → write "below 6" there, or correct cutoffs
_data/instruments.yml:2:3 SAF-02 does not say what item 9 obliges to (SAF-03.1) of K-9 → name the item and that page there, or correct critical
_data/instruments.yml:2:3 SAF-02 does not say what threat obliges to (SAF-03.1) of K-9 → name the item and that page there, or correct critical
_data/instruments.yml:2:3 SAF-02 does not say the reliable change of 6 points of K-9 → write "6 points" there, or correct change
_data/instruments.yml:2:3 SAF-02 does not say the parameter 0.89 of K-9 → write it there, with its source, or correct change"
`);
});

test('the section that owns the thresholds says them', () => {
  expect(said({owner: OWNER.replace('6 points', '7 points')})).toMatchInlineSnapshot(
    `"_data/instruments.yml:2:3 SAF-03.1 has no row for K-9 with "6 points" → correct the row or the record: both say what counts as reliable change"`,
  );
  expect(said({owner: OWNER.replace('under 10', 'under 9')})).toMatchInlineSnapshot(
    `"_data/instruments.yml:2:3 SAF-03.1 has no row for K-9 with an end under 10 → correct the row or the record: both say where the healthy side begins"`,
  );
  expect(said({owner: OWNER.replace('K-9', 'K-90')})).toContain('has no row for K-9');
});

describe('an indicator', () => {
  const INDICATOR =
    '- {key: i, name: I, section: SAF-02.1, numerator: Clients who came, denominator: All clients, exclusions: None, period: Monthly, owner: front-desk, target: 75% or more, status: standard}';
  const TEXT = `- **Counted:** Clients who came.
- **Out of:** All clients.
- **Left out:** None. A refusal counts.
- **Period:** Monthly. **Owner:** Front desk. **Target:** 75% or more. **Status:** This program's standard.`;

  const saidOf = (text: string) => {
    const {manual, data} = manualWith({pages: [section('SAF-02', text)], data: {'indicators.yml': INDICATOR}});
    return printed(checkNumbers(manual.pages, data));
  };

  test('is said in the same words', () => {
    expect(saidOf(TEXT)).toBe('no problems');
  });

  test('is not, where one of them differs', () => {
    expect(saidOf(TEXT.replace('75%', '80%'))).toMatchInlineSnapshot(
      `"_data/indicators.yml:1:3 SAF-02.1 does not say of i "Target: 75% or more" → write the same words in both places: the text after the bold word, the data under its key"`,
    );
    expect(saidOf(TEXT.replace('Front desk', 'Nurse').replace('All clients', 'Clients'))).toMatchInlineSnapshot(`
"_data/indicators.yml:1:3 SAF-02.1 does not say of i "Out of: All clients" → write the same words in both places: the text after the bold word, the data under its key
_data/indicators.yml:1:3 SAF-02.1 does not say of i "Owner: Front desk" → write the same words in both places: the text after the bold word, the data under its key"
`);
  });
});

test('a band for programs alone is not looked for, and the owner’s row holds the case line and other thresholds', () => {
  const instrument = INSTRUMENT.replace('label: mild}', 'key: mild}').replace(
    'recovered_below: 10',
    'recovered_below: 10, case_at: 12, also: [5]',
  );
  expect(said({instrument, page: PAGE.replace('| 1 to 9 | Mild |\n', '')})).toMatchInlineSnapshot(`
"_data/instruments.yml:2:3 SAF-03.1 has no row for K-9 with the 12 of its record → correct the row or the record: both say the case line, and which other thresholds are computed
_data/instruments.yml:2:3 SAF-03.1 has no row for K-9 with the 5 of its record → correct the row or the record: both say the case line, and which other thresholds are computed"
`);
  const owner =
    '| Measure | Change | Line | Recovered | Also |\n|---|---|---|---|---|\n| **K-9** | 6 points | 12 | End under 10 | 5 points |';
  expect(said({instrument, owner})).toBe('no problems');
});

test('words of a form are on its page letter by letter, or on the page that they share with another', () => {
  const instrument = `
- key: k
  page: SAF-02
  name: K-2
  items: 2
  answers: {from: 0, to: 1}
  words:
    section: SAF-02.1
    frame: SAF-03.1
    labels: ["No", "Yes"]
    items: [{text: Little interest}, {text: Feeling down, labels: ["", Always]}]
  item_names: [Threat, Shout]
  licence: public-domain
`;
  const page = 'Little interest. The threat.';
  expect(said({instrument, page, owner: 'No, or Yes.'})).toMatchInlineSnapshot(`
"_data/instruments.yml:2:3 SAF-02 does not print "Feeling down" of K-2 → write it there in the words of the form, or correct words
_data/instruments.yml:2:3 SAF-02 does not print "Always" of K-2 → write it there in the words of the form, or correct words
_data/instruments.yml:2:3 SAF-02 does not name the item "Shout" of K-2 → name it there, or correct item_names"
`);
});
