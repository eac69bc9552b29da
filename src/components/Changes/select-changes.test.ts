import type {ShownChange} from '../../manual/changes-view.ts';
import type {ShownKind} from '../../manual/changes-view-kinds.ts';
import {changesForRole, countKinds, newAndChangedDuties} from './select-changes.ts';
import {alongWords} from './words.ts';

const change = (code: string, kind: ShownKind, roles: string[] = []): ShownChange => ({
  code,
  title: code,
  change: 'changed',
  page: {code: code.slice(0, 6), title: 'Page'},
  kind,
  why: 'Why.',
  roles,
  along: {sections: 0, checklists: 0},
  redline: [],
});

const changes = [
  change('SAF-02.1', 'new'),
  change('SAF-02.2', 'corrected'),
  change('SAF-02.3', 'duty-changed'),
  change('SAF-02.4', 'new'),
];

test('changed duties first, then new ones', () => {
  expect(newAndChangedDuties(changes).map(({code}) => code)).toEqual(['SAF-02.3', 'SAF-02.1', 'SAF-02.4']);
});

test('counts the kinds that there are, those that oblige first', () => {
  expect(countKinds(changes)).toEqual([
    {kind: 'duty-changed', count: 1},
    {kind: 'new', count: 2},
    {kind: 'corrected', count: 1},
  ]);
});

test('a role gets what it must know, and no empty chapters', () => {
  const chapters = [
    {
      code: 'SAF',
      title: 'Safety',
      changes: [change('SAF-02.1', 'new', ['front-desk']), change('SAF-02.2', 'new', ['case-manager'])],
    },
    {code: 'ASM', title: 'Assessment', changes: [change('ASM-02.1', 'new', ['case-manager'])]},
  ];
  const codes = (role?: string) => changesForRole(chapters, role).map((chapter) => chapter.changes.map(({code}) => code));
  expect(codes()).toEqual([['SAF-02.1', 'SAF-02.2'], ['ASM-02.1']]);
  expect(codes('front-desk')).toEqual([['SAF-02.1']]);
  expect(codes('nobody')).toEqual([]);
});

test.each<[ShownChange['change'], number, number, string]>([
  ['new', 8, 1, '8 sections and 1 checklist came with it.'],
  ['gone', 1, 0, '1 section went with it.'],
  ['new', 0, 2, '2 checklists came with it.'],
  ['changed', 0, 0, ''],
])('%s with %i and %i: %s', (happened, sections, checklists, words) => {
  expect(alongWords({change: happened, along: {sections, checklists}})).toBe(words);
});
