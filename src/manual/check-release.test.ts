import {checkRelease, type ReleaseRequest, type ReleaseSituation} from './check-release.ts';
import {compareNames} from './edition-name.ts';
import type {Unit} from './units.ts';

const REQUEST: ReleaseRequest = {name: '2026.2', effective: '2027-03-01', approvedBy: ['program-director'], isFarAhead: false};
const SITUATION: ReleaseSituation = {
  today: '2027-02-10',
  last: {name: '2026.1', title: 'First', effective: '2026-12-01'},
  draft: {name: 'draft', title: 'Second'},
  roles: ['program-director', 'clinical-supervisor'],
  unexplained: [],
  isClean: true,
};
const said = (request: Partial<ReleaseRequest>, situation: Partial<ReleaseSituation> = {}) =>
  checkRelease({...REQUEST, ...request}, {...SITUATION, ...situation}).join('\n');

test('nothing stands in the way of a good release, a first one, or one for today', () => {
  expect(said({})).toBe('');
  expect(said({}, {last: undefined})).toBe('');
  expect(said({effective: SITUATION.today})).toBe('');
  expect(said({effective: '2028-03-16'})).toBe('');
  expect(said({effective: '2062-03-01', isFarAhead: true})).toBe('');
});

test.each([
  [{name: 'v2'}, {}, '"v2" is not the name of an edition → write the year and a number: 2026.1'],
  [{name: '2026.1'}, {}, '2026.1 does not come after 2026.1 → take the next number'],
  [{effective: ''}, {}, '"" is not a day → write --effective 2026-12-01'],
  [{effective: '2027-02-30'}, {}, '"2027-02-30" is not a day → write --effective 2026-12-01'],
  [
    {effective: '2027-02-09'},
    {},
    '2027-02-09 is past → an edition cannot have been in force before it was released: give today or a later day',
  ],
  [
    {effective: '2027-02-20'},
    {last: {name: '2026.1', title: 'First', effective: '2027-02-20'}},
    '2027-02-20 is not after 2027-02-20, when 2026.1 takes effect → give a later day',
  ],
  [
    {effective: '2028-03-17'},
    {},
    '2028-03-17 is more than 400 days ahead, and no later edition can take effect before it → give a nearer day, or add --yes-far-ahead',
  ],
  [{approvedBy: []}, {}, 'Nobody has approved it → add --approved-by program-director,clinical-supervisor'],
  [
    {approvedBy: ['the boss']},
    {},
    '"the boss" is not a role → use keys of _data/roles.yml: program-director, clinical-supervisor',
  ],
  [
    {},
    {draft: {name: 'draft', title: 'First'}},
    'The draft is still called "First", as 2026.1 is → give it a title in docs/_data/edition.yml',
  ],
  [
    {},
    {isClean: false},
    'Not every change is committed → commit or undo them, so that the edition is made of what the history shows',
  ],
  [
    {},
    {isClean: undefined},
    'Git cannot say whether every change is committed → release in a clone of the repository, with git installed',
  ],
] satisfies [Partial<ReleaseRequest>, Partial<ReleaseSituation>, string][])('%j %j', (request, situation, sentence) => {
  expect(said(request, situation).split('\n').at(-1)).toBe(sentence);
});

test('every change without a reason, by its code', () => {
  const unit = {code: 'ASM-02.3', title: 'Before leaving'} as Unit;
  expect(
    said(
      {},
      {
        unexplained: [
          {code: 'ASM-02.3', change: 'changed', before: unit, after: unit},
          {code: 'ASM-03', change: 'new', after: unit},
          {code: 'SAF-02.1', change: 'gone', before: unit},
        ],
      },
    ),
  ).toMatchInlineSnapshot(`
"ASM-02.3 changed since the last edition without a reason → npm run changes lists what needs one, ready to paste
ASM-03 is new without a reason → npm run changes lists what needs one, ready to paste
SAF-02.1 is gone without a reason → npm run changes lists what needs one, ready to paste"
`);
});

test('all that stands in the way is said at once', () => {
  expect(said({name: '', effective: '', approvedBy: []}, {isClean: false}).split('\n')).toHaveLength(4);
});

test('2026.10 comes after 2026.9, and 2027.1 after both', () => {
  expect(['2027.1', '2026.10', '2026.9'].sort(compareNames)).toEqual(['2026.9', '2026.10', '2027.1']);
});
