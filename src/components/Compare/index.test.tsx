import {screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import {Compare} from './index.tsx';

const unit = (code: string, title: string, words: string, parent?: string) => ({
  code,
  title,
  kind: parent === undefined ? 'page' : 'section',
  parent,
  lines: [{kind: 'text', text: words}],
});

const text = (words: string) => ({
  format: 1,
  units: [
    unit('SAF-02', 'Acute suicide risk', 'Owner: Clinical supervisor'),
    unit('SAF-02.1', 'Leaving', words, 'SAF-02'),
    unit('SAF-02.2', 'Second', 'Text.', 'SAF-02'),
  ],
});

const edition = (name: string, effective: string) => ({
  name,
  title: 'Pilot',
  effective,
  released: effective,
  approvedBy: ['x'],
  previous: null,
});
const version = (name: string) => ({edition: name, title: 'Leaving', fingerprint: name});

const FILES: Record<string, unknown> = {
  '/editions.json': {
    format: 1,
    timeZone: 'America/New_York',
    editions: [edition('2026.1', '2026-01-01'), edition('2026.2', '2026-06-01'), edition('2026.3', '2999-01-01')],
  },
  '/2026.1/saf-02/page.json': text('Call within 24 hours.'),
  '/2026.2/saf-02/page.json': text('Call within 12 hours.'),
  '/2026.3/saf-02/page.json': {...text('Call.'), units: []},
  '/next/saf-02/page.json': text('Call within 12 hours.'),
  '/history/saf-02.json': {
    format: 1,
    page: 'SAF-02',
    codes: {
      'SAF-02.1': {
        versions: [version('2026.1'), version('2026.2')],
        changes: [{edition: '2026.2', kind: 'duty-changed', why: 'Two clients were lost.'}],
        withdrawn: {edition: '2026.3', why: 'Nobody used it.', successor: 'SAF-03.1'},
      },
    },
  },
};

let mockFiles = FILES;

// The real one remembers for as long as the page is open.
jest.mock('../live/fetch-json.ts', () => ({
  ...jest.requireActual('../live/fetch-json.ts'),
  fetchJson: async (address: string) => mockFiles[address],
}));

beforeEach(() => {
  mockFiles = FILES;
});

const show = (search: string) => renderInSite(<Compare />, `/compare/${search}`);
const said = () => screen.getByRole('status').textContent;
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

test('says what differs, why, and shows the words', async () => {
  const {container} = show('?code=saf 2.1&from=2026.1&to=2026.2');
  expect(await screen.findByText('They differ.')).toBeTruthy();
  expect(screen.getByRole('heading', {level: 2}).textContent).toBe(
    'SAF-02.1 Leaving: edition 2026.1 compared with edition 2026.2',
  );
  expect(container.textContent).toContain('Duty changed in 2026.2: Two clients were lost.');
  expect(container.querySelector('del')?.textContent).toBe('24');
  expect(container.querySelector('ins')?.textContent).toBe('12');
  expect(screen.getByText(/superseded on Jun 1, 2026 by edition 2026.2/)).toBeTruthy();
  expect(screen.getAllByRole('link', {name: 'SAF-02.1 Leaving'}).map((link) => link.getAttribute('href'))).toEqual([
    '/2026.1/saf-02/#saf-02-1',
    '/2026.2/saf-02/#saf-02-1',
  ]);
});

test('a page: each part that differs, and what is the same in a line', async () => {
  show('?code=SAF-02&from=2026.1&to=2026.2');
  expect(await screen.findByText('1 of 3 parts differs.')).toBeTruthy();
  expect(screen.getByText('The same in both: SAF-02 top of the page; SAF-02.2 Second.')).toBeTruthy();
});

test('no difference', async () => {
  show('?code=SAF-02.2&from=2026.1&to=2026.2');
  expect(await screen.findByText('No difference: both say the same.')).toBeTruthy();
});

test('what one edition does not have: since when, why, and what replaced it', async () => {
  show('?code=SAF-02.1&from=2026.2&to=2026.3');
  expect(await screen.findByText(/Withdrawn in 2026.3: Nobody used it/)).toBeTruthy();
  expect(screen.getByRole('link', {name: 'SAF-03.1'}).getAttribute('href')).toBe('/saf-03/#saf-03-1');
  expect(said()).toBe('Only one of the two has it: there is nothing to compare.');
});

test('swaps, by the address', async () => {
  const {container} = show('?code=SAF-02.1&from=2026.1&to=2026.2');
  await screen.findByText('They differ.');
  await userEvent.click(screen.getByRole('button', {name: 'Swap'}));
  await waitFor(() => expect(container.querySelector('ins')?.textContent).toBe('24'));
  expect([field('From').value, field('To').value]).toEqual(['2026.2', '2026.1']);
});

test('compares what is typed and chosen', async () => {
  show('');
  await waitFor(() => expect(field('To').value).toBe('2026.2'));
  await userEvent.type(field('Code'), '§ saf-02.1');
  await userEvent.selectOptions(field('To'), 'draft');
  await userEvent.click(screen.getByRole('button', {name: 'Compare'}));
  expect(await screen.findByText('They differ.')).toBeTruthy();
  expect(screen.getByRole('heading', {level: 2}).textContent).toContain('compared with the draft');
  expect(field('Code').value).toBe('SAF-02.1');
});

test.each([
  ['?code=ICD 10.1.1.1&from=2026.1&to=2026.2', '“ICD 10.1.1.1” is not a code. A code looks like SAF-08 or SAF-08.4.'],
  ['?code=SAF-02&from=1999.1&to=2026.2', 'There is no edition “1999.1”. Choose another.'],
  ['?code=SAF-02&from=2026.1&to=2026.1', 'Both fields name the same edition. Choose another for one of them.'],
  ['?from=2026.1', ''],
])('%s', async (search, message) => {
  show(search);
  await waitFor(() => expect(said()).toBe(message));
  expect(field('From').value).toBe(new URLSearchParams(search).get('from'));
  expect(field('Code').value).toBe(new URLSearchParams(search).get('code') ?? '');
});

test('without a network: says so, and keeps what was asked', async () => {
  mockFiles = {};
  show('?code=SAF-02.1&from=2026.1&to=2026.2');
  await waitFor(() => expect(said()).toContain('The list of editions cannot be read now.'));
  expect([field('Code').value, field('From').value, field('To').value]).toEqual(['SAF-02.1', '2026.1', '2026.2']);
});

test('a text that cannot be read is not said to be absent', async () => {
  mockFiles = {'/editions.json': FILES['/editions.json'], '/history/saf-02.json': FILES['/history/saf-02.json']};
  show('?code=SAF-02.1&from=2026.1&to=2026.2');
  await waitFor(() => expect(said()).toBe('There is nothing to compare.'));
  const cards = within(screen.getByRole('region')).getAllByText(/cannot be read now/);
  expect(cards).toHaveLength(2);
});
