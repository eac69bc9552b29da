import {manualWith} from '../../tests/helpers/manual.ts';
import {toWordsList} from './words-list.ts';

const entry = (term: string, parts = {}) => ({term, definition: `What ${term} is.`, ...parts});

test('words stand by first letter, figures first, in the order of a dictionary', () => {
  const lexicon = [
    entry('PHQ-9', {name: 'Patient Health Questionnaire', also: ['phq']}),
    entry('988'),
    entry('42 CFR Part 2'),
    entry('acknowledgement'),
    entry('AED'),
    entry('PHQ-2'),
  ];
  const list = toWordsList({lexicon, pages: []});
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
  expect(toWordsList({lexicon: [], pages: []})).toEqual([]);
});

test('a word names the pages that mark it, by whichever of its names, each once and in the order of the text', () => {
  const body = (code: string, words: string) => `## Section {/* #${code.toLowerCase()}-1 */}\n\n${words}`;
  const {manual, problems} = manualWith({
    pages: [
      {code: 'SAF-02', body: body('SAF-02', 'The <Term>C-SSRS</Term>, or <Term>Columbia</Term>.')},
      {code: 'PRG-01', body: body('PRG-01', 'The <Term>Columbia</Term>. An IOP.')},
    ],
  });
  expect(problems).toEqual([]);
  expect(toWordsList(manual).flatMap(({words}) => words.map(({term, pages}) => [term, pages]))).toEqual([
    ['C-SSRS', ['PRG-01', 'SAF-02']],
    ['IOP', undefined],
  ]);
});
