import type {Cited} from '../../manual/citation.ts';
import {BASKET_HOLDS, holds, isBasket, withEntry, without} from './basket.ts';

const entry = (code: string, edition = '2026.1'): Cited => ({
  code,
  title: 'Before the client leaves',
  pageTitle: 'Acute suicide risk',
  edition,
  effective: '2026-12-01',
  fingerprint: '3f9a1c02',
});

test('the same code of the same edition stands once, as it was last read', () => {
  const draft = {...entry('SAF-02', 'draft'), fingerprint: '00000000'};
  const basket = withEntry(withEntry([draft, entry('SAF-03')], entry('SAF-02')), {...draft, fingerprint: '11111111'});
  expect(basket.map(({code, edition, fingerprint}) => `${code} ${edition} ${fingerprint}`)).toEqual([
    'SAF-03 2026.1 3f9a1c02',
    'SAF-02 2026.1 3f9a1c02',
    'SAF-02 draft 11111111',
  ]);
  expect(holds(basket, entry('SAF-02'))).toBe(true);
  expect(without(basket, entry('SAF-02')).map(({edition}) => edition)).toEqual(['2026.1', 'draft']);
});

test('a full basket takes no more', () => {
  const full = Array.from({length: BASKET_HOLDS}, (_, index) => entry(`SAF-02.${index + 1}`));
  expect(withEntry(full, entry('SAF-03'))).toEqual(full);
  expect(isBasket(full)).toBe(true);
  expect(isBasket([...full, entry('SAF-03')])).toBe(false);
});

const {effective: _effective, fingerprint: _fingerprint, ...bare} = entry('SAF-02', 'draft');

test.each([[[]], [[entry('SAF-02.3.1'), entry('SAF-02-C1')]], [[bare]]])('%j is a basket', (value) => {
  expect(isBasket(value)).toBe(true);
});

test.each([
  null,
  {},
  'SAF-02',
  [null],
  [{...bare, code: '<b>'}],
  [{...bare, title: ''}],
  [{...bare, title: 'two\nlines'}],
  [{...bare, title: 'x'.repeat(301)}],
  [{...bare, pageTitle: 7}],
  [{...bare, edition: 'javascript:'}],
  [{...bare, effective: '2026-13-45'}],
  [{...bare, fingerprint: 'https://'}],
  [{...bare, client: 'a name'}],
  [bare, bare],
])('%j is none that this site wrote', (value) => {
  expect(isBasket(value)).toBe(false);
});
