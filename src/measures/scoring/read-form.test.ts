/** What a form from outside may look like, and what is said of one that no form can be. */
import type {Instrument} from '../../manual/data/instruments.ts';
import {isRefused} from './form.ts';
import {readForm} from './read-form.ts';

const FORM: Instrument = {
  key: 'k',
  page: 'INS-01',
  name: 'K',
  items: 3,
  answers: {from: 0, to: 3},
  range: {from: 0, to: 9},
  licence: 'public-domain',
};

const YES_NO = {answers: {from: 0, to: 1}};
const read = (given: unknown, parts: Partial<Instrument> = {}) => readForm({...FORM, ...parts}, given);
const refusal = (given: unknown, parts: Partial<Instrument> = {}) => {
  const found = read(given, parts);
  return isRefused(found) ? found.refused : 'nothing';
};

test('a list, an object by items, or either as responses', () => {
  const answers = [2, null, 0];
  expect(read([2, null, 0])).toEqual({answers, context: {}});
  expect(read({q1: 2, q3: 0})).toEqual({answers, context: {}});
  expect(read({responses: {q1: 2, q3: 0}, context: {}})).toEqual({answers, context: {}});
  expect(read({answers})).toEqual({answers, context: {}});
  expect(read({items: {1: 2, 3: 0}})).toEqual({answers, context: {}});
  expect(read({'1': 2, 'Item 3': 0})).toEqual({answers, context: {}});
  expect(read({item_1: 2, Q3: 0})).toEqual({answers, context: {}});
  expect(read({})).toEqual({answers: [null, null, null], context: {}});
  expect(read({id: 'K-1', instrument: 'K', responses: answers, expected: {}, basis: 'published', note: ''})).toEqual({
    answers,
    context: {},
  });
});

test('yes and no are 1 and 0 where those are the answers', () => {
  expect(read([true, false, null], YES_NO)).toEqual({answers: [1, 0, null], context: {}});
  expect(refusal([true, 0, 0])).toMatchInlineSnapshot(`"true is no answer to item 1 of K: answers are numbers, or null"`);
});

test('what is said beside the answers', () => {
  const stem = {key: 'exposed', name: 'the question before'};
  expect(read({responses: [], context: {exposed: true}}, {stem})).toEqual({answers: [], context: {beside: {exposed: 1}}});
  expect(read({responses: [], context: {exposed: null}}, {stem})).toEqual({answers: [], context: {beside: {exposed: null}}});
  // Next to the answers, as in the context.
  expect(read({q1: 2, exposed: false}, {stem})).toEqual({answers: [2, null, null], context: {beside: {exposed: 0}}});
  expect(read({responses: [], sex: 'female'})).toEqual({answers: [], context: {sex: 'female'}});
  const positive = {at: 3, male: 4};
  expect(read({responses: [], context: {sex: 'male'}}, {positive})).toEqual({answers: [], context: {sex: 'male'}});
  expect(read({responses: [], context: {cut: 4}}, {positive})).toEqual({answers: [], context: {sex: 'male'}});
  expect(read({responses: [], context: {mode: 'position'}}, {reversed_by_place: [1]})).toEqual({
    answers: [],
    context: {byPlace: true},
  });
});

test('a list in a list in a list, a hundred thousand deep', () => {
  const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
  expect(refusal([deep, 0, 0])).toMatchInlineSnapshot(`"a list is no answer to item 1 of K: answers are numbers, or null"`);
});

test('what no form can say', () => {
  expect(
    [
      refusal('2, 2, 0'),
      refusal(null),
      refusal(['2', 0, 0]),
      refusal([[2], 0, 0]),
      refusal({q1: 1, q4: 0}),
      refusal({first: 1}),
      refusal({responses: [0], sec: 'female'}),
      refusal({q1: 1, 'item 1': 2}),
      refusal({responses: [0], context: 'female'}),
      refusal({responses: [0], context: {sex: 'x'}}),
      refusal({responses: [0], context: {cut: 3}}),
      refusal({responses: [0], context: {exposed: 2}}, {stem: {key: 'exposed', name: 'the question before'}}),
      refusal({responses: [0], context: {mode: 'top'}}, {reversed_by_place: [1]}),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
"the answers are no list, such as [2, 0, null, 1] with null for a blank
the answers are no list, such as [2, 0, null, 1] with null for a blank
"2" is no answer to item 1 of K: answers are numbers, or null
a list is no answer to item 1 of K: answers are numbers, or null
"q4" is no item of K: they are q1 to q3
"first" is neither an item of K, q1 to q3, nor anything else that it asks for
"sec" is neither an item of K, q1 to q3, nor anything else that it asks for
item 1 of K is answered twice
context is not an object, such as {"sex": "female"}
"x" is no "sex" of K, which takes female or male
"cut" is neither an item of K, q1 to q3, nor anything else that it asks for
2 is no answer to "exposed" of K, which takes 0 or 1, or null
"top" is no "mode" of K, which takes position or scored"
`);
});
