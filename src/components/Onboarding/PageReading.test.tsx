import {act, screen, waitFor} from '@testing-library/react';
import {createElement} from 'react';
import {NOW, RECORD} from '../../../tests/helpers/onboarding.ts';
import {refuseStorage, renderOnPage} from '../../../tests/helpers/page.tsx';
import data from '../../../tests/mocks/onboarding-reading.ts';
import {withRead} from '../../onboarding/change-record.ts';
import {partsOf, pathOf} from '../../onboarding/path.ts';
import type {OnboardingRecord} from '../../onboarding/record.ts';
import {PageReading} from './PageReading.tsx';

const KEY = 'kept.onboarding-iop-manual';
const parts = partsOf(pathOf(data, 'front-desk', RECORD));

const kept = (): OnboardingRecord => JSON.parse(localStorage.getItem(KEY) ?? 'null');

/** A page as the MDX compiler makes it: headings in boxes, flat. */
function show(code = 'SAF-02', record: OnboardingRecord | string = RECORD) {
  localStorage.setItem(KEY, typeof record === 'string' ? record : JSON.stringify(record));
  const heading = (id: string) => createElement('div', {key: id}, createElement('h2', {id}, id));
  return renderOnPage(
    <article>
      <div className="markdown">
        <p>Read this first.</p>
        {heading('saf-02-1')}
        {heading('saf-02-2')}
        {heading('saf-02-2-1')}
        {heading('saf-02-5')}
        {heading('saf-02-5-1')}
      </div>
      <PageReading />
    </article>,
    {code},
  );
}

beforeEach(() => localStorage.clear());

test('each part of the path can be acknowledged at its end', async () => {
  const {user, container} = show();
  const ends = [...container.querySelectorAll('[data-reading-end]')].map(({textContent}) => textContent);
  expect(ends).toEqual([
    'I have read the top of SAF-02',
    'I have read SAF-02.1',
    'I have read SAF-02.2',
    'I have read SAF-02.2.1',
    'I have read SAF-02.5',
    'I have read SAF-02.5.1',
  ]);
  await user.click(screen.getByRole('button', {name: 'I have read SAF-02.1'}));
  expect(kept().read).toMatchObject([{code: 'SAF-02.1', edition: 'draft', fingerprint: parts[1]?.fingerprint}]);
  expect(container.querySelector('[data-reading-end="SAF-02.1"]')?.textContent).toMatch(/^✓ You read SAF-02.1 on /);
  expect(screen.getByText('On this page you have read 1 of 6 sections.')).toBeTruthy();
  await user.click(screen.getByRole('button', {name: 'Take it back'}));
  expect(kept().read).toEqual([]);
});

test('one press at the foot acknowledges the rest; what comes next is said', async () => {
  const {user} = show('SAF-02', withRead(RECORD, parts.slice(0, 1), 'draft', NOW));
  await user.click(screen.getByRole('button', {name: 'I have read this page to its end: 5 sections'}));
  expect(kept().read).toHaveLength(6);
  expect(screen.getByText('You have read all of your path on this page: 6 sections.')).toBeTruthy();
  expect(screen.getByRole('link', {name: 'SAF-03.1 Page SAF-03: Section'}).getAttribute('href')).toBe('/next/saf-03/#saf-03-1');
});

test('a browser that stores nothing more: says so at once, and keeps it until the page is left', async () => {
  const {user} = show();
  expect(screen.queryByText(/does not let the page keep/)).toBeNull();
  refuseStorage();
  await user.click(screen.getByRole('button', {name: 'I have read SAF-02.1'}));
  expect(screen.getByText('SAF-02.1: read, but this browser does not store it')).toBeTruthy();
  expect(screen.getByText(/^This browser does not let the page keep anything. Your record is here until you leave/)).toBeTruthy();
  expect(screen.getByText('On this page you have read 1 of 6 sections.')).toBeTruthy();
  expect(kept().read).toEqual([]);
  jest.restoreAllMocks();
  await user.click(screen.getByRole('button', {name: 'I have read SAF-02.2'}));
  expect(kept().read).toHaveLength(2);
});

test('a page that is not in the path says so, and asks nothing', () => {
  const {container} = show('ASM-01');
  expect(screen.getByText('This page is not in your path.')).toBeTruthy();
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(container.querySelector('[data-reading-end]')).toBeNull();
});

test('a role that the edition does not know has no path here', () => {
  show('SAF-02', {...RECORD, role: 'of-another-time'});
  expect(screen.getByText('This edition has no reading path for your role.')).toBeTruthy();
});

test('what changed since it was read is said, and can be acknowledged as it is now', async () => {
  const read = [{code: 'SAF-02.1', edition: 'draft', fingerprint: '00000000', at: NOW.toISOString()}];
  const {user} = show('SAF-02', {...RECORD, read});
  expect(screen.getByText(/^SAF-02.1 changed since you read it on Nov 27, 2026$/)).toBeTruthy();
  await user.click(screen.getByRole('button', {name: 'I have read SAF-02.1 as it is now'}));
  expect(kept().read).toHaveLength(2);
});

test('in an older edition than was read, what differs is said to be old', () => {
  jest.replaceProperty(data.edition, 'name', '2026.1');
  const read = [{code: 'SAF-02.1', edition: '2026.2', fingerprint: '00000000', at: NOW.toISOString()}];
  show('SAF-02', {...RECORD, read});
  expect(screen.getByText(/^Some of this record was read in edition 2026\.2\..*not to be read again\.$/)).toBeTruthy();
  jest.restoreAllMocks();
});

test('what cannot be read is said, and left as it is', () => {
  show('SAF-02', '{"format":2}');
  expect(screen.getByText(/^Your reading path cannot be shown/)).toBeTruthy();
  expect(localStorage.getItem(KEY)).toBe('{"format":2}');
});

test('when it is erased, the page is as it was', async () => {
  const {container} = show();
  act(() => {
    localStorage.removeItem(KEY);
    window.dispatchEvent(new StorageEvent('storage', {key: KEY, storageArea: localStorage}));
  });
  await waitFor(() => expect(container.querySelector('[data-reading-end]')).toBeNull());
  expect(screen.queryByRole('complementary')).toBeNull();
});
