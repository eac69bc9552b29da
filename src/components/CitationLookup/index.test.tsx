import {act, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {MemoryRouter} from 'react-router-dom';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import {CitationLookup} from './index.tsx';

const FILES: Record<string, unknown> = {
  '/editions.json': {
    format: 1,
    timeZone: 'America/New_York',
    editions: [
      {name: '2026.1', title: 'First', effective: '2026-11-01', released: '2026-10-20', approvedBy: ['Director'], previous: null},
    ],
  },
  '/history/saf-08.json': {
    format: 1,
    page: 'SAF-08',
    codes: {
      'SAF-08': {versions: [{edition: '2026.1', title: 'Impaired arrival', fingerprint: '3f9a1c02'}], changes: []},
      'SAF-08.2': {versions: [{edition: '2026.1', title: 'The ride home', fingerprint: '3f9a1c03'}], changes: []},
    },
  },
};

let isOnline = true;
let asked: string[] = [];

beforeEach(() => {
  [isOnline, asked] = [true, []];
  Object.assign(globalThis, {
    fetch: async (address: string) => {
      asked.push(address);
      if (!isOnline) {
        throw new TypeError('Failed to fetch');
      }
      const file = FILES[address];
      return {ok: file !== undefined, status: file === undefined ? 404 : 200, json: async () => file};
    },
  });
});

function renderLookup(address = '/cite/') {
  renderInSite(<CitationLookup />, address);
  return userEvent.setup();
}

const field = () => screen.getByRole('textbox', {name: 'Codes, citations or addresses'}) as HTMLTextAreaElement;
const press = (name: string) => screen.getByRole('button', {name});
const answers = () => screen.findAllByRole('article');

// First: what could be loaded once is not asked for again.
test('without a network it says so, keeps the text, and tries again on request', async () => {
  isOnline = false;
  const user = renderLookup();
  await user.type(field(), 'SAF-08.2');
  await user.click(press('Look up'));
  await screen.findByText(/^What editions there are could not be loaded/);
  expect(field().value).toBe('SAF-08.2');
  isOnline = true;
  await user.click(press('Try again'));
  expect((await answers())[0]?.textContent).toContain('In force.');
});

test('answers what is typed, after a pause or at once', async () => {
  const user = renderLookup();
  await user.type(field(), 'see SAF-08.2 and SAF-08.99');
  const [ride, slip] = await answers();
  expect(within(ride as HTMLElement).getByRole('heading').textContent).toBe('SAF-08.2 The ride home');
  expect(
    within(ride as HTMLElement)
      .getByRole('link', {name: 'Edition in force'})
      .getAttribute('href'),
  ).toBe('/saf-08/#saf-08-2');
  expect(slip?.textContent).toContain('Not a code of this manual.');
  expect(screen.getByText('2 codes found')).toBeTruthy();
  expect(asked.filter((address) => address.startsWith('/history/'))).toEqual(['/history/saf-08.json']);
  await user.click(press('Clear'));
  await act(() => new Promise((resolve) => setTimeout(resolve, 350)));
  expect(screen.queryByRole('article')).toBeNull();
});

test('one history that cannot be had does not hide the rest', async () => {
  const user = renderLookup();
  await user.type(field(), 'SAF-08');
  await answers();
  isOnline = false;
  await user.type(field(), ' ASM-02.3');
  await screen.findByText(/^Some of it could not be looked up now\./);
  expect((await answers()).map(({textContent}) => textContent?.slice(0, 6))).toEqual(['SAF-08']);
  isOnline = true;
  await user.click(press('Try again'));
  expect(await screen.findByText('Not a code of this manual.')).toBeTruthy();
});

test('a text without a code', async () => {
  const user = renderLookup();
  await user.type(field(), 'what do I do');
  expect(await screen.findByText(/^No code of this manual in that text\./)).toBeTruthy();
});

test('takes its text from the address, and hostile text as text', async () => {
  renderLookup(`/cite/?q=${encodeURIComponent('<img src=x onerror=alert(1)> saf8.2')}`);
  expect(field().value).toBe('<img src=x onerror=alert(1)> saf8.2');
  expect(await screen.findByText(/^No code of this manual/)).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});

test('before any script runs it says that it needs one, and lists nothing', () => {
  const container = document.createElement('div');
  container.innerHTML = renderToString(
    <MemoryRouter initialEntries={['/cite/?q=SAF-08']}>
      <CitationLookup />
    </MemoryRouter>,
  );
  expect(container.querySelector('noscript')?.textContent).toContain('needs JavaScript');
  expect(container.querySelector('textarea')?.value).toBe('');
  expect(container.querySelector('article')).toBeNull();
});
