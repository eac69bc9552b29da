import {manualWith, references} from '../../tests/helpers/manual.ts';
import {compareData} from './data-changes.ts';

const before = manualWith({data: {'references.json': references('a', 'b')}}).manual;

test('the same data is no change, whatever its order and its notes', () => {
  const noted = JSON.stringify((JSON.parse(references('b', 'a')) as object[]).map((record) => ({...record, note: 'Read.'})));
  expect(compareData(before, manualWith({data: {'references.json': noted}}).manual)).toEqual([]);
});

test('a program day that begins, pauses or is checked in another way is told, and what is new of it, too', () => {
  const frame = (name: string, starts: string) =>
    ({key: name.toLowerCase(), name, section: 'PRG-03.3', starts, break: 15, rehearsal: 30}) as const;
  const day = (parts: Partial<typeof before>) => ({...before, ...parts});
  const was = day({
    dayFrames: [frame('Morning', '09:00'), frame('Evening', '17:30')],
    shiftChecklists: [
      {checklist: 'STD-09-C1', part: 'opening'},
      {checklist: 'MON-01-C1', part: 'opening', only: 'on a measurement day'},
    ],
  });
  const is = day({
    dayFrames: [frame('Morning', '08:30'), frame('Afternoon', '13:10')],
    shiftChecklists: [
      {checklist: 'MON-01-C1', part: 'end-of-day'},
      {checklist: 'STD-09-C1', part: 'opening'},
      {checklist: 'STD-09-C3', part: 'end-of-day'},
    ],
  });
  expect(compareData(was, was)).toEqual([]);
  // The first editions had none of it.
  expect(compareData(day({}), was)).toEqual([]);
  expect(compareData(was, is).map(({of, name, before, after}) => [of, name, before || 'new', after || 'gone'])).toEqual([
    ['frame', 'Morning', 'first group at 09:00, break 15 minutes, rehearsal 30 minutes', expect.stringContaining('at 08:30')],
    ['frame', 'Evening', expect.stringContaining('at 17:30'), 'gone'],
    ['frame', 'Afternoon', 'new', expect.stringContaining('at 13:10')],
    ['day-list', 'MON-01-C1', 'Before opening, on a measurement day', 'End of the day'],
    ['day-list', 'STD-09-C3', 'new', 'End of the day'],
  ]);
});

test('a meaning, a name and a source that changed or went are told; what is new is not', () => {
  const after = manualWith({
    data: {
      'lexicon.yml': `
- {term: C-SSRS, name: Columbia-Suicide Severity Rating Scale, definition: An interview., also: [Columbia]}
- {term: PHP, definition: Another level of care.}`,
      'roles.yml': `
- {key: clinical-supervisor, name: Clinical supervisor, plural: clinical supervisors}
- {key: primary-therapist, name: Lead therapist, plural: lead therapists}
- {key: front-desk, name: Front desk, plural: front desk staff}`,
      'references.json': references('b', 'c'),
    },
  }).manual;
  expect(compareData(before, after)).toEqual([
    {
      of: 'term',
      name: 'C-SSRS',
      before: 'Columbia-Suicide Severity Rating Scale: A screener.',
      after: 'Columbia-Suicide Severity Rating Scale: An interview.',
    },
    {of: 'term', name: 'IOP', before: 'Intensive outpatient program: A level of care.', after: ''},
    {of: 'role', name: 'primary-therapist', before: 'Primary therapist', after: 'Lead therapist'},
    {of: 'source', name: 'a', before: 'Report a', after: ''},
  ]);
});
