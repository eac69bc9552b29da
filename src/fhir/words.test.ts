import type {Instrument} from '../manual/data/instruments.ts';
import type {Line} from '../manual/lines.ts';
import {readWords} from './words.ts';

const FORM: Instrument = {
  key: 'k',
  page: 'INS-01',
  name: 'K',
  items: 2,
  answers: {from: 0, to: 2},
  range: {from: 0, to: 4},
  licence: 'public-domain',
};
const PLACE = {words: 'INS-01.1', printing: 'INS-01.2'};
const text = (words: string): Line => ({kind: 'text', text: words});
const item = (words: string): Line => ({kind: 'item', text: words});
const ASKED: Line[] = [{kind: 'quote', text: '"How often?"'}, text('Answers: 0 Never. 1 Some days. 2 Every day.')];
const ITEMS = [item('Poor sleep'), item('Poor appetite')];

const read = (lines: readonly Line[], parts: Partial<Instrument> = {}, place: object = {}) =>
  readWords({...FORM, ...parts}, {...PLACE, ...place}, (section) => (section === 'INS-01.1' ? lines : ASKED));
const optionsOf = (lines: readonly Line[], parts: Partial<Instrument> = {}) =>
  read(lines, parts)?.items.map(({options}) => options.map(({value, text: words}) => `${value} ${words}`));

test('opening, items, and answers that all items share', () => {
  expect(read([...ASKED, ...ITEMS])).toEqual({
    opening: 'How often?',
    repeats: false,
    items: ['Poor sleep', 'Poor appetite'].map((words) => ({
      text: words,
      options: [
        {value: 0, text: 'Never'},
        {value: 1, text: 'Some days'},
        {value: 2, text: 'Every day'},
      ],
    })),
  });
});

test('opening and answers from another section; a shorter form takes the first items', () => {
  expect(read(ITEMS, {}, {asked: 'INS-02.1'})?.opening).toBe('How often?');
  expect(read([...ASKED, ...ITEMS, item('Poor mood')], {}, {first: 2})?.items.map((one) => one.text)).toEqual([
    'Poor sleep',
    'Poor appetite',
  ]);
});

test('answers of an item stand behind it or below it; an answer may have no words', () => {
  const own = ['0 none', '1 ', '2 strong'];
  expect(optionsOf([item('Shaking (0) none; (1); (2) strong'), item('Sweat'), item('– (0) none; (1); (2) strong')])).toEqual([
    own,
    own,
  ]);
});

test('a form of yes and no, with a question before its items', () => {
  const lines = [
    {kind: 'quote' as const, text: '"Did it happen?"'},
    text('No: stop. Yes: "In the past month, have you…"'),
    ...ITEMS,
  ];
  const yesNo = {answers: {from: 0, to: 1}, stem: {key: 'exposed', name: 'the question on exposure'}};
  expect(optionsOf(lines, yesNo)).toEqual([
    ['0 No', '1 Yes'],
    ['0 No', '1 Yes'],
  ]);
  expect(read(lines, yesNo)).toMatchObject({stem: 'Did it happen?', opening: 'In the past month, have you…'});
});

test('answers of which several may be marked, and a question that no sum counts', () => {
  const lines = [
    text('For each: Seen. Heard. More than one may be marked.'),
    ...ITEMS,
    text('Not scored: "How hard?" Easy. Very hard.'),
  ];
  expect(read(lines, {answers: 'marked', not_computed: 'No score.'})).toMatchObject({
    repeats: true,
    items: [{options: [{text: 'Seen'}, {text: 'Heard'}]}, {}],
    unscored: {text: 'How hard?', options: [{text: 'Easy'}, {text: 'Very hard'}]},
  });
});

test.each([
  ['there is no such section', []],
  ['an item is missing', [...ASKED, item('Poor sleep')]],
  ['an answer is missing', [text('0 Never. 1 Some days.'), ...ITEMS]],
  ['an answer scores otherwise', [text('1 Never. 2 Some days. 3 Every day.'), ...ITEMS]],
  ['one item has other answers', [item('Shaking (0) none; (1) some; (3) strong'), item('Sweat (0) none; (1) some; (2) strong')]],
])('no words when %s', (_, lines) => {
  expect(read(lines)).toBeUndefined();
});
