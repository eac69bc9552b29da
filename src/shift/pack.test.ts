import type {ShiftData, ShiftList} from '../manual/shift-data.ts';
import {toPlan} from './from-rotation.ts';
import {packParts, pagesOf, sayPack} from './pack.ts';
import {toSlots} from './plan.ts';

const session = (code: string, copies?: string) =>
  ({
    code,
    title: `Title of ${code}`,
    worksheets: copies === undefined ? [] : [{title: `Sheet of ${code}`, copies}],
  }) as ShiftData['sessions'][0];
const list = (code: string, part: ShiftList['part']): ShiftList => ({code, title: `Title of ${code}`, items: [], part});

const DATA = {sessions: [session('CBT-01', '2 per client'), session('ORI-02', 'as many as are wanted'), session('PRO-01')]};
const LISTS = [list('STD-09-C1', 'opening'), list('STD-09-C2', 'before-group'), list('STD-09-C3', 'end-of-day')];

const PLAN = toPlan(['CBT-01', 'ORI-02', 'CBT-01'], 540, {break: 15, rehearsal: 30});
const SLOTS = toSlots(PLAN, () => 60);
const parts = (everyCopy: boolean, lists = LISTS) => packParts(PLAN, SLOTS, DATA, {everyCopy, clients: 8, lists});

test('a sheet for each session with its own time, a worksheet once, a list of groups for each group', () => {
  expect(
    parts(false).map(({of, code, copies, from}) => [of, code, copies, from].filter((part) => part !== undefined).join(' ')),
  ).toEqual([
    'sheet CBT-01 1 540',
    'sheet ORI-02 1 615',
    'sheet CBT-01 1 690',
    'worksheet CBT-01 1',
    'worksheet ORI-02 1',
    'checklist STD-09-C1 1',
    'checklist STD-09-C2 3',
    'checklist STD-09-C3 1',
  ]);
});

test('every copy: as many as clients need, and one where the words do not say how many', () => {
  expect(parts(true).flatMap(({of, copies}) => (of === 'worksheet' ? [copies] : []))).toEqual([16, 1]);
});

test('pages are counted, and said', () => {
  expect(sayPack(parts(true), false)).toBe(
    'Run sheet 2 pages, 3 facilitator sheets 6, 17 worksheets 17, 5 checklists 5: 30 pages.',
  );
  expect(sayPack(parts(false, []), true)).toBe(
    'Run sheet 2 pages, 3 facilitator sheets 6, 2 worksheets 2, empty backs 2: 12 pages.',
  );
  expect(sayPack([], false)).toBe('Run sheet 2 pages: 2 pages.');
  expect(pagesOf(parts(true), true)).toBe(52);
});
