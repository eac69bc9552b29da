import {screen, within} from '@testing-library/react';
import {copied, renderOnPage} from '../../../tests/helpers/page.tsx';
import {Basket} from './index.tsx';

const KEY = 'kept.basket-iop-manual';
const NOW = Date.parse('2026-11-22T10:05:00Z');
const PAGE = {
  code: 'SAF-08',
  title: 'Impaired arrival',
  pageTitle: 'Impaired arrival',
  edition: '2026.1',
  effective: '2026-12-01',
};
const DRAFT = {code: 'SAF-02-C1', title: 'Leaving', pageTitle: 'Suicide risk', edition: 'draft', fingerprint: '3f9a1c02'};

function renderBasket(value: unknown) {
  localStorage.setItem(KEY, JSON.stringify({savedAt: NOW, value}));
  return renderOnPage(<Basket />);
}

const basket = () => screen.getByRole('region', {name: 'Basket'});
const entries = () =>
  within(basket())
    .queryAllByRole('listitem')
    .map((item) => item.querySelector('p')?.textContent);

// Which editions there are is of no matter here.
jest.mock('../live/use-editions.ts', () => ({useEditions: () => null}));

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers({now: NOW});
});

afterEach(() => {
  jest.useRealTimers();
});

test('holds citations, and copies all of them as one text', async () => {
  const {user} = renderBasket([PAGE, DRAFT]);
  await user.click(screen.getByRole('button', {name: 'Copy all'}));
  expect(await copied()).toMatchInlineSnapshot(`
"SAF-08 Impaired arrival. IOP operations manual, edition 2026.1, effective Dec 1, 2026. https://manual.example.org/2026.1/saf-08/
SAF-02-C1 Leaving. In: SAF-02 Suicide risk. IOP operations manual, draft, read 2026-11-22. Fingerprint 3f9a1c02. https://manual.example.org/next/saf-02/#saf-02-c1"
`);
  expect(entries()).toEqual((await copied()).split('\n'));
  await user.click(screen.getByRole('button', {name: 'Copy all links'}));
  expect(await copied()).toBe('https://manual.example.org/2026.1/saf-08/\nhttps://manual.example.org/next/saf-02/#saf-02-c1');
});

test('one is taken out, then all; the keyboard goes on from the heading', async () => {
  const {user} = renderBasket([PAGE, DRAFT]);
  await user.click(screen.getByRole('button', {name: 'Remove SAF-08 from the basket'}));
  expect(entries()).toEqual([expect.stringMatching(/^SAF-02-C1 /)]);
  expect(document.activeElement).toBe(screen.getByRole('heading', {name: 'Basket'}));
  await user.click(screen.getByRole('button', {name: 'Empty the basket'}));
  expect(entries()).toEqual([]);
  expect(localStorage.getItem(KEY)).toBeNull();
  expect(basket().textContent).toContain('The basket is empty.');
});

test('what this site did not write is not shown, and erased', () => {
  renderBasket([{...PAGE, title: '', note: 'a client'}]);
  expect(basket().textContent).toContain('The basket is empty.');
  expect(localStorage.getItem(KEY)).toBeNull();
});
