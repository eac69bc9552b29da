import {Synonyms} from './synonyms.ts';
import {wordsOf} from './words.ts';

const synonyms = new Synonyms([
  ['client', 'patient', 'pt'],
  ['overdose', 'took too much', 'od'],
  ['od', 'once a day'],
  ['level of care', 'loc'],
  ['care', 'support'],
  ['C-SSRS', 'cssrs', 'Columbia'],
  ['talk to', 'discuss'],
]);
const match = (query: string, start = 0) =>
  synonyms.matchAt(
    wordsOf(query).map(({text}) => text),
    start,
  );
const ways = (query: string) => match(query)?.others.map((stems) => stems.join(' '));

test('every word of a group stands for every other', () => {
  expect([ways('client'), ways('patient'), ways('pt')]).toEqual([
    ['patient', 'pt'],
    ['client', 'pt'],
    ['client', 'patient'],
  ]);
});

test('endings do not matter', () => {
  expect(ways('patients')).toEqual(['client', 'pt']);
});

test('a phrase is one thing, and the longest is taken', () => {
  expect(match('level of care meeting')).toEqual({length: 3, others: [['loc']]});
  expect(match('level of care meeting', 2)).toEqual({length: 1, others: [['support']]});
  expect(match('level of')).toBeUndefined();
  expect(match('level of care', 3)).toBeUndefined();
});

test('a word in several groups stands for all of them', () => {
  expect(ways('od')).toEqual(['overdos', 'took much', 'onc day']);
});

test('small words are part of what is typed, not of what is looked for', () => {
  expect(ways('talk to')).toEqual(['discuss']);
  expect(ways('discuss')).toEqual(['talk']);
});

test('two spellings of the same words are no two ways to say it', () => {
  expect([new Set(ways('c-ssrs')), new Set(ways('columbia'))]).toEqual([new Set(['columbia']), new Set(['cssr'])]);
});

test('one word by itself, and a word that is in no group', () => {
  expect(synonyms.of('loc')).toEqual([['level', 'care']]);
  expect([synonyms.of('level'), match('level')]).toEqual([[], undefined]);
});

test('a member without words leads nowhere', () => {
  const odd = new Synonyms([['plus', '+']]);
  expect(odd.of('plus')).toEqual([]);
});
