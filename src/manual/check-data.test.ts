import {pageWith, problemsAcross, references} from '../../tests/helpers/manual.ts';

const said = (data: Record<string, string>, pages = [{}]) => problemsAcross({data, pages});

const PHQ = 'key: k, page: SAF-02, name: K, items: 2, answers: {from: 0, to: 3}, range: {from: 0, to: 6}, licence: licensed';
const question = (key: string, section: string) =>
  `- {key: ${key}, section: ${section}, question: What?, options: [One, Two], answer: 0, rationale: So.}`;
const indicator = (parts: string) =>
  `- {key: i, name: I, numerator: A, denominator: B, exclusions: None, period: Monthly, target: 80%, status: standard, ${parts}}`;

describe('what an author is told about an instrument', () => {
  const instrument = (parts: string) => said({'instruments.yml': `- {${PHQ}${parts && `, ${parts}`}}`});

  test('that is good', () => {
    expect(instrument('')).toBe('no problems');
    expect(instrument('bands: [{from: 0, to: 2, label: low}, {from: 3, to: 6, label: high}]')).toBe('no problems');
  });

  test('whose bands leave a gap, or whose limit says another thing than its words', () => {
    expect(instrument('bands: [{from: 0, to: 2, label: low}, {from: 4, to: 6, label: high}]')).toMatchInlineSnapshot(
      `"_data/instruments.yml:1:116 the bands leave a gap, overlap, or do not end where the range ends → let each begin one above the one before"`,
    );
    expect(instrument('cutoffs: [{at: 3, means: "BELOW 3: ask", status: standard}]')).toMatchInlineSnapshot(
      `"_data/instruments.yml:1:134 means says BELOW, but at: counts from there upward → write below: or at_most: in place of at:"`,
    );
    expect(instrument('cutoffs: [{at_most: 3, means: ask, despite_blanks: action, status: standard}]')).toMatchInlineSnapshot(
      `"_data/instruments.yml:1:151 despite_blanks stands with a limit that a blank could undo → use it only with at:, of the total"`,
    );
    expect(instrument('cutoffs: [{at: 3, means: ask, despite_blanks: true, status: standard}]')).toMatchInlineSnapshot(
      `"_data/instruments.yml:1:146 despite_blanks is not known → use action or band, or leave it out"`,
    );
    expect(instrument('cutoffs: [{at: 3, below: 3, means: ask, status: standard}]')).toMatchInlineSnapshot(
      `"_data/instruments.yml:1:127 a cut-off has not exactly one limit → write at: 10 (or more), at_most: 12 (or less) or below: 36"`,
    );
  });

  test('whose parts do not fit together', () => {
    const told = [
      'reversed: [3]',
      'skips: [{zero: [1], blank: [2, 3]}]',
      'critical: [{item: 2, at: 1, action: SAF-02, level: high}]',
      't_score: {table: [40, 50], bands: [], source: a}',
      'positive: {at: 3}, bands: [{from: 0, to: 6, label: all}]',
      'bands: [{from: 0, to: 6}]',
      'cutoffs: [{at: 3, means: ask, action: SAF-02, status: standard}]',
      'prompts: [{only: [1], zero: [2], above: [1], means: ask}]',
      'cutoffs: [{at: 3, of: Coping, means: ask, status: standard}]',
      'pattern: {means: M, at: 1, clusters: [], flag: a b}',
    ].map(instrument);
    expect(told.join('\n')).toMatchInlineSnapshot(`
"_data/instruments.yml:1:35 an item is named that the form does not have → name its places on the form, 1 to items
_data/instruments.yml:1:35 an item is named that the form does not have → name its places on the form, 1 to items
_data/instruments.yml:1:116 a level is none of triage.levels → write one of them, or add it there
_data/instruments.yml:1:116 the table has not one T-score for each raw sum → write as many values as the range has whole numbers
_data/instruments.yml:1:116 there are both bands and a line of positive → write one of the two
_data/instruments.yml:1:124 a band has neither label nor key → write label: mild, or a key for programs alone
_data/instruments.yml:1:146 action is a section that means does not name → name it there in brackets, or correct action
_data/instruments.yml:1:126 a prompt has no condition that is known → write only: [1], or zero: [1] with above: [2, 3]
_data/instruments.yml:1:116 a cut-off is of a subscale that is not there → write of: as the subscale is named
_data/instruments.yml:1:157 flag has other signs than letters, digits and "_" → write it like flag: ge_10"
`);
  });

  test('that names what does not exist', () => {
    expect(
      instrument('critical: [{item: 2, at: 1, action: SAF-09}], cutoffs: [{at: 3, means: ask (ASM-05.4), status: standard}]'),
    ).toMatchInlineSnapshot(`
"_data/instruments.yml:1:3 ASM-05.4 is nothing in this manual → name the code that says it now, or delete it here
_data/instruments.yml:1:3 SAF-09 is nothing in this manual → name the code that says it now, or delete it here"
`);
    expect(instrument('sources: [a], change: {reliable: 2, source: b, status: evidence}')).toMatchInlineSnapshot(`
"_data/instruments.yml:1:3 @a is not a source of this manual → add it to _data/references.json, or correct the key
_data/instruments.yml:1:3 @b is not a source of this manual → add it to _data/references.json, or correct the key"
`);
    expect(said({'instruments.yml': `- {${PHQ.replace('SAF-02', 'INS-01')}}\n- {${PHQ}}`})).toMatchInlineSnapshot(`
"_data/instruments.yml:1:3 INS-01 is nothing in this manual → name the code that says it now, or delete it here
_data/instruments.yml:2:3 "k" stands twice in this file → delete one of them"
`);
  });

  test('whose answers or licence have no known form', () => {
    expect(said({'instruments.yml': `- {${PHQ.replace('{from: 0, to: 3}', '7')}}`})).toMatchInlineSnapshot(
      `"_data/instruments.yml:1:45 answers has no form that is known → write {from: 0, to: 3}, one list of values for each item, or words"`,
    );
    expect(said({'instruments.yml': `- {${PHQ.replace('{from: 0, to: 3}', '[[0, 1]]')}}`})).toMatchInlineSnapshot(
      `"_data/instruments.yml:1:45 answers has not one list of values for each item → write as many lists as items says"`,
    );
    expect(said({'instruments.yml': `- {${PHQ.replace('licensed', 'free')}}`})).toMatchInlineSnapshot(
      `"_data/instruments.yml:1:97 licence is not known → use one of public-domain, free-to-use, permission, licensed"`,
    );
  });
});

test('an indicator names a section, a role and a source that exist', () => {
  expect(said({'indicators.yml': indicator('section: SAF-02.1, owner: front-desk')})).toBe('no problems');
  expect(said({'indicators.yml': indicator('section: MON-04.3, owner: boss, source: x')})).toMatchInlineSnapshot(`
"_data/indicators.yml:1:3 "boss" is not a role → use one of _data/roles.yml: clinical-supervisor, primary-therapist, front-desk
_data/indicators.yml:1:3 @x is not a source of this manual → add it to _data/references.json, or correct the key
_data/indicators.yml:1:3 MON-04.3 is nothing in this manual → name the code that says it now, or delete it here"
`);
});

describe('the crosswalk', () => {
  const row = (section: string) => ({
    'crosswalk.yml': `- {requirement: A plan, source: a, sections: ["${section}"]}`,
    'references.json': references('a'),
  });

  test('keeps a source in use that no page cites', () => {
    expect(said(row('SAF-02.1'))).toBe('no problems');
  });

  test('is a problem where a section vanished', () => {
    expect(said(row('SAF-02.7'))).toMatchInlineSnapshot(
      `"_data/crosswalk.yml:1:3 SAF-02.7 is nothing in this manual → name the code that says it now, or delete it here"`,
    );
    expect(
      said({...row('SAF-02.7'), 'withdrawn.yml': '[{code: SAF-02.7, why: Merged., successor: SAF-02.1}]'}),
    ).toMatchInlineSnapshot(`"_data/crosswalk.yml:1:3 SAF-02.7 is nothing in this manual → name SAF-02.1, which replaced it"`);
  });
});

describe('knowledge checks', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((key) => question(key, 'SAF-02.1'));

  test('are five or more for each chapter that has pages', () => {
    expect(said({'knowledge-checks.yml': five.join('\n')})).toBe('no problems');
    expect(said({'knowledge-checks.yml': five.slice(1).join('\n')})).toMatchInlineSnapshot(
      `"_data/knowledge-checks.yml:1:1 The chapter Safety has 4 questions → write 5 or more whose section is one of its own (SAF)"`,
    );
  });

  test('have keys of their own, sections that exist, and an answer among their options', () => {
    const more = (text: string) => said({'knowledge-checks.yml': [...five, text].join('\n')});
    expect(more(question('a', 'SAF-02.1'))).toMatchInlineSnapshot(
      `"_data/knowledge-checks.yml:6:3 "a" stands twice in this file → delete one of them"`,
    );
    expect(more(question('f', 'SAF-02.9'))).toMatchInlineSnapshot(
      `"_data/knowledge-checks.yml:6:3 SAF-02.9 is nothing in this manual → name the code that says it now, or delete it here"`,
    );
    expect(more(question('f', 'SAF-02.1').replace('answer: 0', 'answer: 2'))).toMatchInlineSnapshot(
      `"_data/knowledge-checks.yml:6:69 answer is the place of no option → count from 0: the first option is 0"`,
    );
    expect(more(question('f', 'SAF-02.1').replace('One, Two', 'One, One'))).toMatchInlineSnapshot(
      `"_data/knowledge-checks.yml:6:48 two options are the same → change one"`,
    );
  });
});

describe('reading paths', () => {
  const path = (role: string, steps: string) => `- {role: ${role}, steps: [${steps}]}`;
  const step = (by: string, sections: string) => `{by: ${by}, sections: [${sections}]}`;
  const others = [path('clinical-supervisor', step('day-1', 'SAF-02.1')), path('front-desk', step('week-1', 'SAF-02.1'))].join(
    '\n',
  );
  const paths = (text: string, pages = [{}]) => said({'reading-paths.yml': `${others}\n${text}`}, pages);

  test('are there for each role, and name all that lists the role', () => {
    expect(paths(path('primary-therapist', step('day-1', 'SAF-02')))).toBe('no problems');
    expect(paths('')).toMatchInlineSnapshot(
      `"_data/reading-paths.yml:1:1 The role primary-therapist has no reading path → write one: "- role: primary-therapist" with its steps"`,
    );
    expect(paths(path('primary-therapist', step('day-1', 'SAF-02.1')), [{}, pageWith({code: 'SAF-03'})])).toMatchInlineSnapshot(
      `"_data/reading-paths.yml:3:3 SAF-03 lists primary-therapist among those who must know it, and is not in the path of primary-therapist → add SAF-03 or one of its sections to a step, or take the role out of safety/saf-03.mdx"`,
    );
  });

  test('name roles and sections that exist, once, in order of time', () => {
    expect(
      paths(path('primary-therapist', `${step('day-1', 'SAF-02')}, ${step('day-30', 'SAF-02, SAF-02.4')}`)),
    ).toMatchInlineSnapshot(`
"_data/reading-paths.yml:3:3 SAF-02 stands twice in the path of primary-therapist → keep the earlier one
_data/reading-paths.yml:3:3 SAF-02.4 is nothing in this manual → name the code that says it now, or delete it here"
`);
    expect(paths(path('primary-therapist', `${step('week-1', 'SAF-02')}, ${step('day-1', 'SAF-02.1')}`))).toMatchInlineSnapshot(
      `"_data/reading-paths.yml:3:29 the steps are not in order of time, or one stands twice → order them day-1, week-1, day-30, day-60, day-90"`,
    );
    expect(paths(path('primary-therapist', step('day-2', 'SAF-02')))).toMatchInlineSnapshot(
      `"_data/reading-paths.yml:3:38 by is not known → use one of day-1, week-1, day-30, day-60, day-90"`,
    );
    expect(
      paths(`${path('primary-therapist', step('day-1', 'SAF-02'))}\n${path('boss', step('day-1', 'SAF-02'))}`),
    ).toMatchInlineSnapshot(
      `"_data/reading-paths.yml:4:3 "boss" is not a role → use one of _data/roles.yml: clinical-supervisor, primary-therapist, front-desk"`,
    );
  });
});
