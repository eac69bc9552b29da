import {pageWith, unitsWith} from '../../tests/helpers/manual.ts';
import {toWithdrawals} from './withdrawals.ts';

const BEFORE = unitsWith(pageWith({body: '## At night {/* #saf-02-10 */}\n\nText.\n\n## Alone {/* #saf-02-9 */}\n\nText.'}));
const gone = (code: string, successor?: string) =>
  ({change: 'gone', code, kind: 'withdrawn', why: 'Merged.', ...(successor === undefined ? {} : {successor})}) as const;

test('each code that goes has a record of its own, with its last title, in the order of codes', () => {
  const now = [gone('SAF-02.10', 'SAF-03.1'), gone('SAF-02.9')];
  expect(toWithdrawals([], now, BEFORE, '2026.2')).toEqual([
    {code: 'SAF-02.9', title: 'Alone', edition: '2026.2', why: 'Merged.'},
    {code: 'SAF-02.10', title: 'At night', edition: '2026.2', why: 'Merged.', successor: 'SAF-03.1'},
  ]);
});

test('old records stay as they are', () => {
  const old = {code: 'SAF-01.1', title: 'Weapons', edition: '2026.1', why: 'Moved.', successor: 'SAF-02.9'};
  expect(toWithdrawals([old], [gone('SAF-02.9')], BEFORE, '2026.2')).toEqual([
    old,
    {code: 'SAF-02.9', title: 'Alone', edition: '2026.2', why: 'Merged.'},
  ]);
});
