/** Each rule of the manual's instruments that surprises, tried on `docs/_data/instruments.yml`. Sources: the pages INS-01 to INS-14. */
import {reportScore} from '../../src/measures/scoring/report.ts';
import {draftInstruments} from '../helpers/instruments.ts';

const {instruments} = draftInstruments();

// biome-ignore lint/suspicious/noExplicitAny: a report or an error; each test reads what it expects
function scored(key: string, form: unknown): any {
  const instrument = instruments.get(key);
  if (!instrument) {
    throw new Error(`${key} has no record`);
  }
  return reportScore(instrument, form);
}

const error = (key: string, form: unknown): string | undefined => scored(key, form).error;
const sections = (key: string, form: unknown) => scored(key, form).obliges.map(({section}: {section: string}) => section);
const all = (length: number, answer: number | null) => Array.from({length}, () => answer);
/** All of one answer, but for some items. */
const but = (length: number, answer: number | null, others: Record<number, number | null>) =>
  all(length, answer).map((usual, index) => (index + 1 in others ? (others[index + 1] as number | null) : usual));

describe('PHQ-9', () => {
  test('makes up for one or two blanks, a half rounded up, never for item 9', () => {
    expect(scored('phq-9', [1, 1, 0, 1, 0, 1, 0, null, 0])).toMatchObject({total: 5, band: 'mild', flags: ['prorated']});
    expect(scored('phq-9', but(9, 1, {9: null}))).toMatchObject({
      total: 9,
      flags: ['item9_missing', 'prorated'],
      critical: [{item: 9, answer: null, section: 'ASM-02'}],
    });
    expect(scored('phq-9', but(9, 1, {7: null, 8: null, 9: null}))).toMatchObject({
      total: null,
      no_total: '3 answers are blank',
      flags: ['incomplete', 'item9_missing'],
    });
  });

  test('acts on item 9 at any total and without one', () => {
    expect(scored('phq-9', but(9, null, {9: 1}))).toMatchObject({
      total: null,
      band: null,
      flags: ['incomplete', 'item9_positive'],
      obliges: [{section: 'ASM-02', because: 'Item 9 is 1'}],
    });
    expect(sections('phq-9', all(9, 3))).toEqual(['ASM-02', 'ASM-09', 'ASM-05.4']);
  });

  test('counts symptoms beside the total, item 9 from 1, and reads nothing from a count that a blank could change', () => {
    const count = (answers: (number | null)[]) => scored('phq-9', answers).symptoms;
    // A total below 10, and five symptoms.
    expect(scored('phq-9', [2, 2, 0, 0, 0, 0, 2, 2, 1])).toMatchObject({
      total: 9,
      symptoms: {count: 5, reading: 'major depressive syndrome'},
    });
    expect(count([2, 0, 0, 0, 0, 0, 0, 0, 1])).toEqual({count: 2, reading: 'other depressive syndrome'});
    expect(count([1, 1, 2, 2, 2, 2, 2, 2, 1])).toEqual({count: 7, reading: null});
    expect(count([2, 2, 2, 2, 2, null, 0, 0, 0])).toEqual({count: 5, reading: null});
  });

  test('refuses what the form does not have', () => {
    expect(error('phq-9', but(9, 0, {3: 4}))).toMatchInlineSnapshot(`"4 is no answer to item 3 of PHQ-9, which takes 0 to 3"`);
    expect(error('phq-9', but(9, 0, {3: 1.5}))).toMatchInlineSnapshot(
      `"1.5 is no answer to item 3 of PHQ-9, which takes 0 to 3"`,
    );
    expect(error('phq-9', all(10, 0))).toMatchInlineSnapshot(`"PHQ-9 has 9 items, and here are 10 answers"`);
  });
});

test('PHQ-2: positive from 3, marked at 2', () => {
  expect(scored('phq-2', [1, 1])).toMatchObject({total: 2, band: 'negative', flags: ['ge2']});
});

test('GAD-7: no rule for blanks is borrowed; 15 obliges to a review', () => {
  expect(scored('gad-7', but(7, 3, {4: null}))).toMatchObject({total: null, flags: ['incomplete']});
  expect(sections('gad-7', but(7, 2, {1: 3}))).toEqual(['ASM-09', 'ASM-05.4']);
  expect(sections('gad-7', but(7, 1, {1: 3}))).toEqual([]);
});

test('PCL-5: the pattern does not hang on the total, and item 16 acts at any', () => {
  expect(scored('pcl-5', but(20, 0, {1: 4, 2: 4, 3: 4, 4: 4, 5: 4, 8: 4, 9: 4, 15: 4, 16: 4}))).toMatchObject({
    total: 36,
    band: 'above_33',
    flags: ['ge31', 'ge33'],
    pattern: {is_met: false},
    subscales: {B: 20, C: 0, D: 8, E: 8},
    critical: [{item: 16, answer: 4, section: 'ASM-04.3'}],
  });
  // Items already answered are still read (INS-03.6); the flag waits for the whole form.
  expect(scored('pcl-5', but(20, 2, {20: null}))).toMatchObject({
    total: null,
    pattern: {is_met: true},
    subscales: {B: 10, C: 4, D: 14, E: null},
    flags: ['incomplete'],
  });
});

test('PC-PTSD-5: no exposure ends it, and three yes are positive whatever is blank', () => {
  expect(scored('pc-ptsd-5', {responses: all(5, null), context: {exposed: null}})).toMatchObject({total: null});
  expect(scored('pc-ptsd-5', {responses: [1, 1, 1, null, 0], context: {exposed: true}})).toMatchObject({
    total: null,
    band: 'positive_at_3',
    flags: ['ge3', 'incomplete'],
  });
  expect(scored('pc-ptsd-5', {responses: [1, 1, null, 0, 0], context: {exposed: true}})).toMatchObject({band: null});
  expect(scored('pc-ptsd-5', {responses: all(5, 1), context: {exposed: true}})).toMatchObject({
    total: 5,
    band: 'positive_at_4',
    flags: ['ge3', 'ge4'],
  });
  expect(error('pc-ptsd-5', {responses: [0, 1, 0, 0, 0], context: {exposed: false}})).toMatchInlineSnapshot(
    `"item 2 of PC-PTSD-5 is answered yes, although the question on exposure is answered no"`,
  );
});

describe('C-SSRS screener', () => {
  /** The eight sheets of INS-04.5. */
  test.each([
    ['N N - - - N -', 'none_reported'],
    ['Y N - - - N -', 'low'],
    ['Y Y N N N N -', 'low'],
    ['Y Y Y N N N -', 'moderate'],
    ['N N - - - Y N', 'moderate'],
    ['Y Y N Y N N -', 'high'],
    ['Y Y - Y - N -', 'high'],
    ['Y Y N - N N -', 'unresolved'],
  ])('%s is %s', (sheet, level) => {
    const answers = sheet.split(' ').map((answer) => ({Y: true, N: false})[answer] ?? null);
    expect(scored('c-ssrs-screener', answers)).toMatchObject({total: null, band: level});
  });

  test('an unfinished sheet is unknown, never low or moderate, and obliges as such', () => {
    for (const answers of [all(7, null), [1, 1, 1, null, 0, 0, null], [0, 0, null, null, null, null, null]]) {
      expect(scored('c-ssrs-screener', answers)).toMatchObject({band: 'unresolved', obliges: [{section: 'ASM-02.4'}]});
    }
    // Behavior in life without a date.
    expect(scored('c-ssrs-screener', [0, 0, null, null, null, 1, null]).band).toBe('unresolved');
    // A method after a no to question 2: intent and plan are not known.
    expect(scored('c-ssrs-screener', [0, 0, 1, null, null, 0, null]).band).toBe('unresolved');
  });

  test('a level obliges to its section', () => {
    expect(sections('c-ssrs-screener', [0, 1, 0, 0, 0, 0, null])).toEqual(['SAF-02.4.1']);
    expect(sections('c-ssrs-screener', [0, 1, 1, 0, 0, 0, null])).toEqual(['SAF-02.4.2']);
    expect(sections('c-ssrs-screener', [null, null, null, null, null, 1, 1])).toEqual(['SAF-02.4.3']);
  });
});

describe('AUDIT and AUDIT-C', () => {
  test('items 9 and 10 take three answers', () => {
    expect(error('audit', but(10, 0, {10: 3}))).toMatchInlineSnapshot(
      `"3 is no answer to item 10 of AUDIT, which takes 0, 2 or 4"`,
    );
  });

  test('only what the form skips may be blank', () => {
    expect(scored('audit', but(10, null, {1: 0, 9: 2, 10: 0}))).toMatchObject({total: 2, flags: ['skip_logic_applied']});
    expect(scored('audit', but(10, null, {1: 0}))).toMatchObject({total: null, flags: ['incomplete', 'skip_logic_applied']});
    expect(scored('audit', but(10, 1, {4: null, 9: 0, 10: 0}))).toMatchObject({total: null, flags: ['incomplete']});
    // "Never", and then a number of drinks: who went on did not skip.
    expect(scored('audit-c', [0, 1, null])).toMatchObject({total: null, flags: ['contradictory_answers', 'incomplete']});
  });

  test('zones, the item rule, and the suicide screener from zone III', () => {
    const band = (answers: (number | null)[]) => scored('audit', answers).band;
    expect([band(but(10, 2, {9: 0, 10: 0})), band(all(10, 2)), band(but(10, 1, {9: 0, 10: 0}))]).toEqual([
      'zone_III',
      'zone_IV',
      'zone_II',
    ]);
    expect(sections('audit', all(10, 2))).toEqual(['ASM-03.4', 'ASM-02', 'ASM-03.4', 'ASM-03.4', 'INS-05.5']);
    expect(scored('audit', but(10, 0, {9: 4})).flags).toEqual(['item_rule_next_intervention_level']);
    expect(scored('audit', but(10, 0, {9: 2, 10: 2, 8: 4})).flags).toEqual(['ge8']);
  });

  test('the cut-off is by sex, and the lower one where none is recorded', () => {
    const band = (context: object) => scored('audit-c', {responses: [1, 1, 1], context}).band;
    expect([band({sex: 'female'}), band({sex: 'male'}), band({}), band({sex: null})]).toEqual([
      'positive',
      'negative',
      'positive',
      'positive',
    ]);
    expect(sections('audit-c', {responses: [1, 1, 1], context: {sex: 'male'}})).toEqual([]);
    expect(error('audit-c', {responses: [1, 1, 1], context: {cut: 5}})).toMatchInlineSnapshot(
      `"5 is no "cut" of AUDIT-C, which takes 3 or 4"`,
    );
    expect(error('audit-c', {responses: [1, 1, 1], context: {sex: 'm'}})).toMatchInlineSnapshot(
      `""m" is no "sex" of AUDIT-C, which takes female or male"`,
    );
  });

  test('"never" followed by drinks is asked again, and the sum stays', () => {
    expect(scored('audit-c', [0, 2, 1])).toMatchObject({total: 3, flags: ['contradictory_answers']});
    expect(scored('audit-c', [0, null, null])).toMatchObject({total: 0, flags: []});
    // Frequent and little, and below the cut-off: nobody speaks of a positive screen.
    expect(scored('audit-c', [2, 0, 0])).toMatchObject({total: 2, band: 'negative', flags: []});
  });
});

test('a zone, a band and a low withdrawal score oblige to what ASM-03 says of them', () => {
  const meanings = (key: string, form: unknown) => scored(key, form).meanings.map((words: string) => words.split(':')[0]);
  expect(meanings('audit', but(10, 2, {1: 1, 2: 0, 4: 0, 5: 0, 6: 0, 7: 0}))).toEqual(['8 or more']);
  expect(meanings('audit', but(10, 2, {4: 0}))).toEqual(['8 or more', '16 or more', '16 or more']);
  expect(sections('audit', but(10, 2, {4: 0}))).toEqual(['ASM-03.4', 'ASM-02', 'ASM-03.4', 'INS-05.5']);
  expect(meanings('audit', all(10, 2))).toEqual(['8 or more', '16 or more', '16 or more', '20 or more']);
  expect(sections('dast-10', but(10, 0, {1: 1}))).toEqual(['ASM-05.4']);
  expect(sections('dast-10', but(10, 0, {1: 1, 2: 1}))).toEqual(['ASM-05.4', 'ASM-03.4']);
  expect(meanings('dast-10', all(10, 1))).toEqual(['1 or more', '3 or more', '6 or more']);
  expect(sections('ciwa-ar', all(10, 0))).toEqual(['ASM-03.3']);
  expect(sections('cows', but(11, 0, {1: 4}))).toEqual([]);
  expect(sections('cows', but(11, 0, {1: 4, 2: 1}))).toEqual(['ASM-03.3']);
  expect(sections('hits', [1, 4, 1, 4])).toEqual(['INS-11.5']);
  expect(sections('hits', [1, 5, 1, 4])).toEqual(['SAF-14.3']);
});

test('DAST-10: item 3 counts the other way', () => {
  expect(scored('dast-10', but(10, 0, {3: 1}))).toMatchObject({total: 0, band: 'none', obliges: []});
  expect(scored('dast-10', all(10, 0)).obliges).toHaveLength(2);
  expect(scored('dast-10', but(10, 1, {3: 0}))).toMatchObject({total: 10, band: 'severe'});
});

describe('BAM', () => {
  const form = (parts: Record<string, number | null>) => ({
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17].map((item) => [`q${item}`, 0])),
    ...parts,
  });

  test('has three domains and no total; item 5 may be blank only without drinking', () => {
    expect(scored('bam', form({q5: null}))).toMatchObject({
      total: null,
      no_total: 'Brief Addiction Monitor has no total',
      flags: ['protective_le12'],
      subscales: {use: 0, risk: 0, protective: 0},
    });
    expect(scored('bam', form({q4: 2, q5: null}))).toMatchObject({
      flags: ['incomplete', 'protective_le12'],
      subscales: {use: null},
    });
    expect(sections('bam', form({q4: 2, q5: null}))).toEqual(['ASM-05.4', 'ASM-03.2']);
  });

  test('item 14 takes two answers, item 7 no number', () => {
    expect(error('bam', form({q14: 2}))).toMatchInlineSnapshot(
      `"2 is no answer to item 14 of Brief Addiction Monitor, which takes 0 or 4"`,
    );
    expect(error('bam', form({q7: 1}))).toMatchInlineSnapshot(
      `"1 is no answer to item 7 of Brief Addiction Monitor, which has no number: leave it out"`,
    );
    expect(scored('bam', form({q17: null})).flags).toEqual(['protective_le12']);
  });

  test('the day-count form says why no reader is offered it', () => {
    expect(scored('bam-r', form({})).notes[0]).toMatch(/owner's scoring sheet/);
  });
});

test('CIWA-Ar: anchors act at any total, also on an unfinished form', () => {
  expect(scored('ciwa-ar', but(10, null, {6: 4}))).toMatchObject({total: null, flags: ['hallucination_anchor', 'incomplete']});
  expect(sections('ciwa-ar', but(10, 0, {10: 2}))).toEqual(['SAF-10', 'ASM-03.3']);
  expect(sections('ciwa-ar', but(10, 2, {10: 1}))).toEqual(['ASM-03.3', 'ASM-03.3']);
  expect(error('ciwa-ar', but(10, 0, {10: 5}))).toMatchInlineSnapshot(
    `"5 is no answer to item 10 of CIWA-Ar, which takes 0, 1, 2, 3 or 4"`,
  );
});

test('answers that reach a line act, whatever is blank; there is no total and no band', () => {
  const open = {total: null, band: null, flags: ['incomplete']};
  expect(scored('ciwa-ar', but(10, 3, {6: 0, 7: 0, 8: 0, 10: 0, 1: null}))).toMatchObject({
    ...open,
    obliges: [{section: 'ASM-03.3'}],
  });
  expect(scored('ciwa-ar', but(10, 1, {1: null}))).toMatchObject({...open, obliges: []});
  expect(scored('cows', but(11, 0, {1: 4, 2: 4, 3: 5, 5: null}))).toMatchObject(open);
  expect(sections('cows', but(11, 0, {1: 4, 2: 4, 3: 5, 5: null}))).toEqual(['ASM-03.3', 'ASM-03.3']);
  expect(sections('e-hits', [1, 4, 1, null, 1])).toEqual(['SAF-14.3']);
});

test('COWS: fixed values', () => {
  expect(error('cows', but(11, 0, {1: 3}))).toMatchInlineSnapshot(`"3 is no answer to item 1 of COWS, which takes 0, 1, 2 or 4"`);
  expect(scored('cows', but(11, 0, {1: 4}))).toMatchObject({total: 4, band: 'below_mild'});
});

test('WHODAS 2.0: no gap is filled, and the mean stands beside the sum', () => {
  expect(scored('whodas-2-0-12', but(12, 2, {5: null}))).toMatchObject({total: null, flags: ['incomplete']});
  expect(scored('whodas-2-0-12', but(12, 0, {1: 1}))).toMatchObject({total: 1, mean: 0.0833});
});

test('MDQ: three parts', () => {
  const yes = (count: number) => Array.from({length: 13}, (_, index) => Number(index < count));
  const result = (count: number, cooccur: boolean | null, problem: number | null) =>
    scored('mdq', {responses: yes(count), context: {cooccur, problem}});
  // The sheets of INS-10.3.
  expect(result(7, true, 1).band).toBe('negative');
  expect(result(7, true, 2)).toMatchObject({band: 'positive', obliges: [{section: 'ASM-09.6'}]});
  expect(result(13, false, 3)).toMatchObject({band: 'negative', obliges: []});
  expect(result(8, null, null)).toMatchObject({total: null, band: null, flags: ['incomplete']});
  expect(result(8, null, null).no_total).toMatchInlineSnapshot(`"the question whether several came together is blank"`);
  expect(result(1, null, null)).toMatchObject({total: 1, band: 'negative', flags: []});
  expect(error('mdq', {responses: yes(7), context: {problem: 4}})).toMatchInlineSnapshot(
    `"4 is no answer to "problem" of MDQ, which takes 0, 1, 2 or 3, or null"`,
  );
});

test('ASRM: an estimate for the prescriber only; answers that make 6 wait for no blank', () => {
  expect(scored('asrm', [1, 2, 1, 1, null])).toMatchObject({
    total: 6,
    flags: ['prorated'],
    obliges: [{section: 'ASM-09.6'}],
    notes: [expect.stringMatching(/the record has no total/), expect.any(String)],
  });
  // 2 × 5 / 4 = 2.5
  expect(scored('asrm', [1, 1, 0, 0, null]).total).toBe(3);
  expect(scored('asrm', [4, 2, null, null, null])).toMatchObject({
    total: null,
    band: null,
    flags: ['incomplete'],
    obliges: [{section: 'ASM-09.6'}],
  });
  expect(scored('asrm', [3, 2, null, null, null])).toMatchObject({band: null, obliges: []});
  expect(error('asrm', [5, 1, 1, 1, 1])).toMatchInlineSnapshot(`"5 is no answer to item 1 of ASRM, which takes 0 to 4"`);
});

test('EPDS: by place, every answer to item 10 but the last is critical', () => {
  const byPlace = (place: number | null) => ({responses: but(10, 3, {10: place}), context: {mode: 'position'}});
  expect(scored('epds', byPlace(3))).toMatchObject({total: 9, flags: []});
  expect(scored('epds', byPlace(2))).toMatchObject({total: 10, flags: ['item10_positive']});
  expect(scored('epds', byPlace(null))).toMatchObject({total: null, flags: ['incomplete', 'item10_missing']});
});

test('HITS and E-HITS: single answers, and what they make of the total', () => {
  expect(scored('hits', [2, null, null, null])).toMatchObject({total: null, flags: ['hurt_endorsed', 'incomplete']});
  expect(scored('e-hits', [2, 1, 1, 1, 1])).toMatchObject({total: 6, band: 'positive', flags: ['hurt_endorsed']});
  expect(scored('e-hits', [1, 2, 1, 1, 1])).toMatchObject({total: 6, band: 'negative', obliges: []});
  expect(sections('e-hits', [1, 3, 1, 1, 1])).toEqual(['SAF-14.3']);
  expect(error('hits', all(4, 0))).toMatchInlineSnapshot(`"0 is no answer to item 1 of HITS, which takes 1 to 5"`);
});

test('lines of 10 cm: tenths, and below 36 is below 36', () => {
  expect(scored('srs', [8.99, 9, 9, 9])).toMatchObject({total: 35.99, band: 'below_36_discuss'});
  expect(scored('ors', [6.2, 6.3, 6.2, 6.3])).toMatchObject({total: 25, band: 'at_or_above_25'});
  expect(error('srs', [10.1, 9, 9, 9])).toMatchInlineSnapshot(
    `"10.1 is no answer to item 1 of Session Rating Scale, which takes 0 to 10"`,
  );
});

test('PROMIS Depression 8a: bands are of the T-score', () => {
  const tScore = (raw: number) => {
    const {t_score: t, band} = scored('promis-depression-8a', but(8, Math.floor(raw / 8), {1: Math.floor(raw / 8) + (raw % 8)}));
    return [t, band];
  };
  // Raw 21, 25 and 39 as instruments.md has them.
  expect(tScore(16)).toEqual([55.1, 'mild']);
  expect(scored('promis-depression-8a', [3, 3, 3, 3, 3, 2, 2, 2])).toMatchObject({total: 21, t_score: 59.4, band: 'mild'});
  expect(scored('promis-depression-8a', [4, 3, 3, 3, 3, 3, 3, 3])).toMatchObject({total: 25, t_score: 63, band: 'moderate'});
  expect(scored('promis-depression-8a', but(8, 5, {1: 4}))).toMatchObject({total: 39, t_score: 78.2, band: 'severe'});
  expect(scored('promis-sleep-disturbance-8', all(8, 3))).toMatchObject({total: 24, band: null});
});

test('what is not computed says why', () => {
  const why = [...instruments.values()].filter((one) => one.not_computed).map(({key}) => error(key, []));
  expect(why.join('\n')).toMatchInlineSnapshot(`
"LEC-5 is not computed here. It has no score: it finds the event that the PCL-5 is about (INS-03.2).
BAM, 7-day form is not computed here. The categories of the 30-day form do not fit a week: follow single items, and sum only as the owner's sheet for that form says (INS-07.4).
OQ-45.2 is not computed here. Its key belongs to its owner: scoring only in the owner's software (INS-14.5).
BASIS-24 is not computed here. Its weights and norms are part of the license (INS-14.5).
DLA 20 is not computed here. The bands in circulation leave gaps between them, and its owner asks for training: no published algorithm (INS-14.5)."
`);
});
