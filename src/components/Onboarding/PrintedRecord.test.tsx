import {screen, within} from '@testing-library/react';
import {NOW, RECORD} from '../../../tests/helpers/onboarding.ts';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import data from '../../../tests/mocks/onboarding-reading.ts';
import {withRead, withSigned} from '../../onboarding/change-record.ts';
import {partsOf, pathOf} from '../../onboarding/path.ts';
import type {OnboardingRecord} from '../../onboarding/record.ts';
import {PrintedRecord} from './PrintedRecord.tsx';

const parts = partsOf(pathOf(data, 'front-desk', RECORD));

function show(record: OnboardingRecord): HTMLElement {
  return renderInSite(<PrintedRecord record={record} steps={pathOf(data, record.role, record)} />).container;
}

const rows = (container: HTMLElement) =>
  [...container.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({textContent}) => textContent).join(' | '));

test('each section that was read has a line with date, edition and fingerprint; what was not is named by page', () => {
  const container = show(withRead(RECORD, parts.slice(0, 2), 'draft', NOW));
  expect(rows(container).slice(0, 2)).toEqual([
    `SAF-02 Page SAF-02: top of the page | Nov 27, 2026 | draft | ${parts[0]?.fingerprint}`,
    `SAF-02.1 First | Nov 27, 2026 | draft | ${parts[1]?.fingerprint}`,
  ]);
  expect(screen.getByRole('heading', {name: 'Day 1, by Nov 27, 2026: 2 of 2 read'})).toBeTruthy();
  expect(screen.getByText('Not read to the end: SAF-03, SAF-02.')).toBeTruthy();
});

test('what changed since is said, and what is not on the path is there, too', () => {
  const read = ['SAF-02.1', 'SAF-09.1'].map((code) => ({
    code,
    edition: '2026.1',
    fingerprint: '00000000',
    at: NOW.toISOString(),
  }));
  const container = show({...RECORD, read});
  expect(rows(container)[0]).toBe('SAF-02.1 First (changed since: to be read again) | Nov 27, 2026 | 2026.1 | 00000000');
  expect(container.textContent).toContain('Read besidesSAF-09.1 (Nov 27, 2026, 2026.1, 00000000).');
});

test('each line of competence has room for a signature; one that was noted is named', () => {
  const signed = withSigned(RECORD, {
    code: 'SAF-02.5.1',
    by: 'week-1',
    edition: 'draft',
    name: 'B. Lee',
    on: '2026-12-02',
    now: NOW,
  });
  const before = withSigned(signed, {
    code: 'SAF-02.5',
    by: 'day-1',
    edition: '2026.1',
    name: 'C. Ito',
    on: '2026-12-02',
    now: NOW,
  });
  show(before);
  // The line may say something else since.
  expect(screen.getByText('Noted: C. Ito, Dec 2, 2026, edition 2026.1')).toBeTruthy();
  const table = screen.getByRole('table', {name: 'SAF-02.5.1 Front desk'});
  expect(within(table).getAllByRole('columnheader').at(-1)?.textContent).toBe('Score, date, name, signature of whoever saw it');
  expect(within(table).getByText('Noted: B. Lee, Dec 2, 2026')).toBeTruthy();
});

test('whoever gave no name writes it by hand', () => {
  expect(show({...RECORD, person: ''}).textContent).toContain('Name or number____');
});
