import {manualWith, references} from '../../tests/helpers/manual.ts';
import {compareData} from './data-changes.ts';

const before = manualWith({data: {'references.json': references('a', 'b')}}).manual;

test('the same data is no change, whatever its order and its notes', () => {
  const noted = JSON.stringify((JSON.parse(references('b', 'a')) as object[]).map((record) => ({...record, note: 'Read.'})));
  expect(compareData(before, manualWith({data: {'references.json': noted}}).manual)).toEqual([]);
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
