import {toWordsList} from './words-list.ts';

const entry = (term: string, parts = {}) => ({term, definition: `What ${term} is.`, ...parts});

test('words stand by first letter, figures first, in the order of a dictionary', () => {
  const list = toWordsList([
    entry('PHQ-9', {name: 'Patient Health Questionnaire', also: ['phq']}),
    entry('988'),
    entry('42 CFR Part 2'),
    entry('acknowledgement'),
    entry('AED'),
    entry('PHQ-2'),
  ]);
  expect(list.map(({letter, words}) => [letter, ...words.map(({term}) => term)])).toEqual([
    ['0–9', '42 CFR Part 2', '988'],
    ['A', 'acknowledgement', 'AED'],
    ['P', 'PHQ-2', 'PHQ-9'],
  ]);
  expect(list.at(-1)?.words.at(-1)).toEqual({
    anchor: 'phq-9',
    term: 'PHQ-9',
    name: 'Patient Health Questionnaire',
    definition: 'What PHQ-9 is.',
  });
});

test('an edition without a lexicon has no words', () => {
  expect(toWordsList([])).toEqual([]);
});
