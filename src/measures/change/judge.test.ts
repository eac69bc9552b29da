/** Change of one client, by rules that the manual's instruments have. Worked values: MON-02.9 and MON-02.3. */
import {draftInstruments} from '../../../tests/helpers/instruments.ts';
import {isNotDefined} from '../not-defined.ts';
import {judgeChange} from './judge.ts';
import {type ChangeRule, changeRule, replaceNumbers} from './rule.ts';

const {instruments} = draftInstruments();

function ruleFor(key: string): ChangeRule {
  const instrument = instruments.get(key);
  const rule = instrument && changeRule(instrument);
  if (rule === undefined || isNotDefined(rule)) {
    throw new Error(`${key} has no rule`);
  }
  return rule;
}

const judged = (key: string, before: number, after: number) => judgeChange({before, after, rule: ruleFor(key)});

test.each([
  ['phq-9', 20, 8, 'recovered'],
  ['phq-9', 20, 14, 'reliably improved'],
  ['phq-9', 20, 15, 'no reliable change'],
  ['phq-9', 12, 9, 'no reliable change'],
  ['phq-9', 9, 2, 'reliably improved'],
  ['phq-9', 12, 18, 'reliably deteriorated'],
  ['gad-7', 14, 7, 'recovered'],
  // Start 31 or more, end 28 or less.
  ['pcl-5', 50, 29, 'reliably improved'],
  ['pcl-5', 50, 28, 'recovered'],
  ['pcl-5', 30, 10, 'reliably improved'],
  ['isi', 14, 7, 'recovered'],
  // More is better: a case is below 25.
  ['ors', 20, 25, 'recovered'],
  ['ors', 18, 24, 'reliably improved'],
  ['ors', 24, 26, 'no reliable change'],
  ['ors', 25, 35, 'reliably improved'],
  ['ors', 30, 25, 'reliably deteriorated'],
] as const)('%s from %d to %d: %s', (key, before, after, expected) => {
  expect(judged(key, before, after).class).toBe(expected);
});

test('response and remission are counted among cases only', () => {
  expect(judged('phq-9', 20, 10)).toMatchObject({response: true, remission: false, share: 0.5});
  expect(judged('phq-9', 20, 11)).toMatchObject({response: false});
  expect(judged('phq-9', 10, 4)).toMatchObject({response: true, remission: true});
  expect(judged('phq-9', 6, 3).response).toEqual({notDefined: 'it is counted only among those who began as a case'});
  expect(judged('phq-9', 0, 3).share).toEqual({notDefined: expect.any(String)});
  expect(judged('pcl-5', 60, 20)).not.toHaveProperty('response');
});

test('the index keeps its sign, and other thresholds are tried', () => {
  const {index, difference, improvement, also} = judged('phq-9', 20, 14);
  expect(difference).toBe(-6);
  expect(improvement).toBe(6);
  expect(index).toMatchObject({reliable: true, index: expect.closeTo(-2.097, 3), wholePoints: 6});
  expect(also).toEqual([
    {threshold: 5, class: 'reliably improved'},
    {threshold: 7, class: 'no reliable change'},
  ]);
  expect(judged('pcl-5', 50, 34)).not.toHaveProperty('index');
});

test('a program’s own norms stand in place of the manual’s, marked', () => {
  // MON-02.5: .84 gives 7 points; GAD-7 with .89 gives 5.
  expect(replaceNumbers(ruleFor('phq-9'), {reliability: 0.84})).toMatchObject({reliable: 7, replaced: ['reliability']});
  expect(replaceNumbers(ruleFor('gad-7'), {reliability: 0.89})).toMatchObject({reliable: 5, sd: 4.7});
  expect(replaceNumbers(ruleFor('phq-9'), {reliable: 5, reliability: 0.84})).toMatchObject({reliable: 5});
  expect(replaceNumbers(ruleFor('phq-9'), {})).toMatchObject({reliable: 6, replaced: []});
  expect(replaceNumbers(ruleFor('pcl-5'), {reliability: 0.84})).toEqual({
    notDefined: 'the threshold needs both a spread and a reliability',
  });
  expect(replaceNumbers(ruleFor('phq-9'), {reliability: 1})).toEqual({notDefined: expect.any(String)});
});

test('where no reliable change was confirmed, there is no rule', () => {
  const instrument = instruments.get('bam');
  expect(instrument && changeRule(instrument)).toMatchInlineSnapshot(`
{
  "notDefined": "no reliable change was confirmed for Brief Addiction Monitor: two numbers, and the client's account",
}
`);
  const withRule = [...instruments.values()].filter((one) => !isNotDefined(changeRule(one))).map(({key}) => key);
  expect(withRule).toEqual(['phq-9', 'gad-7', 'pcl-5', 'isi', 'ors']);
});

test('the recorded threshold is what the recorded parameters give', () => {
  for (const key of ['phq-9', 'gad-7']) {
    const {reliable, sd = 0, reliability = 0} = ruleFor(key);
    expect([key, replaceNumbers(ruleFor(key), {sd, reliability})]).toMatchObject([key, {reliable}]);
  }
});
