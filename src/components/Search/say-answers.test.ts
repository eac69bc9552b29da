import {SearchFault} from './fault.ts';
import {sayAnswers} from './say-answers.ts';
import type {Part} from './use-answers.ts';

const part = (edition: string, total: number) => ({edition, answer: {total}}) as Part;
const DONE = {isCurrent: true, isDone: true};

test.each([
  ['drunk', {...DONE, parts: [part('draft', 12)]}, '12 results in the draft'],
  ['drunk', {...DONE, parts: [part('draft', 1), part('2026.1', 0)]}, '1 result in the draft, No result in edition 2026.1'],
  ['drunk', {isCurrent: false, isDone: true, parts: [part('draft', 12)]}, 'Searching…'],
  ['drunk', {isCurrent: true, isDone: false, parts: [part('draft', 12)]}, 'Searching…'],
  ['', {...DONE, parts: [{edition: 'draft'}]}, ''],
  ['drunk', {...DONE, parts: [{edition: 'draft', fault: new SearchFault('silent')}]}, ''],
])('%j is told as %#', (query, answers, words) => {
  expect(sayAnswers(query, answers)).toBe(words);
});
