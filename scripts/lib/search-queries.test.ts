import {halfOf, readQueries, sameQuery} from './search-queries.ts';

const good = `
- query: pt showed up drunk
  class: procedure
  answers: {SAF-08: 3, SAF-08.2: 2}
`;

test('a record is a query, its class and graded codes', () => {
  expect(readQueries(good)).toEqual([{query: 'pt showed up drunk', class: 'procedure', answers: {'SAF-08': 3, 'SAF-08.2': 2}}]);
});

test.each([
  ['a number', good.replace('pt showed up drunk', '988')],
  ['an unknown class', good.replace('procedure', 'guess')],
  ['a grade that is none', good.replace(': 2', ': 4')],
  ['a code that is none', good.replace('SAF-08.2', 'SAF-8')],
  ['no place to land', good.replace(': 3', ': 1')],
])('refused with its place: %s', (_, text) => {
  expect(() => readQueries(text)).toThrow(/^Query 1, /);
});

test('a file that is no list is refused', () => {
  expect(() => readQueries('query: x')).toThrow('not a list');
});

test('the half is settled by the words', () => {
  const queries = Array.from({length: 200}, (_, index) => ({query: `query ${index}`}));
  const test = queries.filter((query) => halfOf(query) === 'test').length;
  expect(test).toBeGreaterThan(70);
  expect(test).toBeLessThan(130);
  // SHA-256 of "abc" begins with ba: even, for ever.
  expect(halfOf({query: 'abc'})).toBe('test');
});

test('spaces and capitals make no other query', () => {
  expect(sameQuery({query: ' Safety  Plan'})).toBe('safety plan');
});
