import {type FaultKind, faultWords, SearchFault, toFault} from './fault.ts';

test('each failure says what is amiss, and that nothing was searched', () => {
  const kinds: FaultKind[] = ['unreachable', 'missing', 'damaged', 'other-version', 'unlisted', 'no-worker', 'silent'];
  expect(kinds.map((kind) => faultWords({kind}, '2026.1')).join('\n')).toMatchInlineSnapshot(`
"Search is not loaded: there is no network, or the server does not answer. Nothing was searched.
Search is not loaded: the search index of edition 2026.1 is not on the server. Nothing was searched.
Search is not loaded: the search index of edition 2026.1 arrived damaged. Nothing was searched.
Search is not loaded: it is of another version than this page. Reload the page, or search from the start page. Nothing was searched.
Edition 2026.1 cannot be searched: there is no search index of edition 2026.1. Nothing was searched.
Search is not loaded: its script did not start. Nothing was searched.
Search is not loaded: it does not answer. Nothing was searched."
`);
});

test('what nobody foresaw is a fault, too', () => {
  const fault = new SearchFault('silent');
  expect(toFault(fault)).toBe(fault);
  expect(toFault(new TypeError('x is not a function')).kind).toBe('no-worker');
});
