import {isSearch, readSearch, type Search, writeSearch} from './search-address.ts';

const FULL: Search = {
  query: 'client arrives drunk',
  filters: {role: 'front-desk', chapter: 'SAF', kind: 'checklist'},
  scope: '2026.1',
};

test('a search survives its address, beside what else is in it', () => {
  const address = writeSearch('?role=nurse&q=SAF-08', FULL);
  expect(address).toBe(
    '?role=nurse&q=SAF-08&search=client+arrives+drunk&search-role=front-desk&search-chapter=SAF&search-kind=checklist&search-in=2026.1',
  );
  expect(readSearch(address)).toEqual(FULL);
  expect(writeSearch(address, undefined)).toBe('?role=nurse&q=SAF-08');
});

test.each(['', '?q=drunk&role=front-desk', '?search-role=front-desk', '?searching=1'])('%j holds no search', (address) => {
  expect(readSearch(address)).toBeUndefined();
});

test('an empty search leaves the address alone, and filters alone are one', () => {
  expect(writeSearch('?a=b', {query: '  ', filters: {}})).toBe('?a=b');
  expect(writeSearch('', {query: '', filters: {role: 'nurse'}})).toBe('?search=&search-role=nurse');
});

test.each([
  ['search-role=%3Cscript%3E', {}],
  ['search-role=../../etc', {}],
  ['search-kind=', {}],
  [`search-phase=${'a'.repeat(60)}`, {}],
  ['search-constructor=x&search-__proto__=y', {}],
  ['search-role=nurse&search-role=front-desk', {role: 'nurse'}],
])('of %s, what cannot be is left out', (part, filters) => {
  expect(readSearch(`?search=x&${part}`)).toEqual({query: 'x', filters});
});

test.each(['2026', '../next', 'javascript:1', ''])('"%s" is no edition to search in', (scope) => {
  expect(readSearch(`?search=x&search-in=${encodeURIComponent(scope)}`)).toEqual({query: 'x', filters: {}});
});

test('a query is cut to what somebody types, and holds no control signs', () => {
  expect(readSearch(`?search=${'x'.repeat(5000)}`)?.query).toHaveLength(200);
  expect(readSearch('?search=a%00%0Ab')?.query).toBe('a b');
});

test.each([
  null,
  [],
  'x',
  {query: 'x'},
  {query: 1, filters: {}},
  {query: 'x', filters: {role: '<b>'}},
  {query: 'x', filters: {owner: 'nurse'}},
  {query: 'x', filters: {}, scope: 'elsewhere'},
  {query: 'x'.repeat(201), filters: {}},
])('%j is no search', (value) => {
  expect(isSearch(value)).toBe(false);
});

test('what was written is one', () => {
  expect(isSearch(JSON.parse(JSON.stringify(FULL)))).toBe(true);
});
