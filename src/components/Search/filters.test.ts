import type {Answer, EditionInfo} from '../../search/protocol.ts';
import {knownFilters, toChoices, withFilter} from './filters.ts';

const INFO = {
  edition: 'draft',
  size: 3,
  names: {
    role: [
      {key: 'front-desk', name: 'Front desk'},
      {key: 'nurse', name: 'Nurse'},
    ],
    chapter: [{key: 'SAF', name: 'Safety'}],
    kind: [],
    phase: [],
  },
} satisfies EditionInfo;

const answer = (role: Record<string, number>) => ({counts: {role, chapter: {}, kind: {}, phase: {}}}) as unknown as Answer;

test('what an edition does not know is no filter', () => {
  expect(knownFilters({role: 'nurse', chapter: 'XXX', phase: 'constructor'}, [INFO])).toEqual({role: 'nurse'});
});

test('before anything is asked, every choice stands without a count', () => {
  expect(toChoices('role', undefined, [INFO], [])).toEqual([
    {key: 'front-desk', name: 'Front desk'},
    {key: 'nurse', name: 'Nurse'},
  ]);
});

test('counts add up over editions; what would leave nothing is not offered, unless it is chosen', () => {
  expect(toChoices('role', undefined, [INFO, INFO], [answer({nurse: 2}), answer({nurse: 3})])).toEqual([
    {key: 'nurse', name: 'Nurse', count: 5},
  ]);
  expect(toChoices('role', 'front-desk', [INFO], [answer({nurse: 2})])).toEqual([
    {key: 'front-desk', name: 'Front desk', count: 0},
    {key: 'nurse', name: 'Nurse', count: 2},
  ]);
});

test('a filter is set, changed and taken away', () => {
  expect(withFilter({}, 'role', 'nurse')).toEqual({role: 'nurse'});
  expect(withFilter({role: 'nurse', kind: 'session'}, 'role', 'front-desk')).toEqual({role: 'front-desk', kind: 'session'});
  expect(withFilter({role: 'nurse', kind: 'session'}, 'role', '')).toEqual({kind: 'session'});
});
