import {checklistBody, type ManualParts, manualWith, type PageParts} from '../../tests/helpers/manual.ts';
import {type ChangesView, type ShownChange, toChangesView, toUnexplained} from './changes-view.ts';
import {draftChanges} from './draft-changes.ts';

const section = (number: number, words = 'Text.', title = 'Section') => `## ${title} {/* #saf-02-${number} */}\n\n${words}`;
const WHY = 'Staff asked for it.';
const reason = (code: string, kind: string, more = '') => `- {code: ${code}, kind: ${kind}, why: ${WHY}${more}}`;

type Parts = {before?: PageParts[]; after: PageParts[]; changes?: string; withdrawn?: string; chapters?: ManualParts['data']};

function view({before = [{}], after, changes = '[]', withdrawn = '[]', chapters = {}}: Parts): ChangesView {
  const previous = manualWith({pages: before}).manual;
  const {manual, data} = manualWith({pages: after, data: {'changes.yml': changes, 'withdrawn.yml': withdrawn, ...chapters}});
  const {explained, unexplained} = draftChanges(
    manual,
    data,
    previous && {manual: previous, exported: {pages: [], withdrawn: []}},
  );
  return toChangesView({manual, previous, changes: [...explained, ...unexplained.map(toUnexplained)]});
}

const shown = (parts: Parts): ShownChange[] => view(parts).chapters.flatMap((chapter) => chapter.changes);
const body = (...sections: string[]): PageParts => ({body: sections.join('\n\n')});

test('a change is told with its title, page, reason, roles and redline', () => {
  const [change] = shown({
    before: [body(section(1, 'Call now.', 'Old name'))],
    after: [body(section(1, 'Call later.', 'New name'))],
    changes: reason('SAF-02.1', 'duty-changed'),
  });
  expect(change).toEqual({
    code: 'SAF-02.1',
    title: 'New name',
    change: 'changed',
    was: 'Old name',
    page: {code: 'SAF-02', title: 'Page SAF-02'},
    kind: 'duty-changed',
    why: WHY,
    roles: ['primary-therapist'],
    along: {sections: 0, checklists: 0},
    redline: [
      {
        kind: 'text',
        parts: [
          {op: 'same', text: 'Call '},
          {op: 'deleted', text: 'now'},
          {op: 'inserted', text: 'later'},
          {op: 'same', text: '.'},
        ],
      },
    ],
  });
});

test('what obliges somebody stands first, then in the order of codes', () => {
  const changes = shown({
    before: [body(section(1), section(2), section(10))],
    after: [body(section(1, 'Other.'), section(2, 'Other.'), section(10, 'Other.'), section(11))],
    changes: [
      reason('SAF-02.1', 'corrected'),
      reason('SAF-02.2', 'duty-changed'),
      reason('SAF-02.10', 'duty-changed'),
      reason('SAF-02.11', 'new'),
    ].join('\n'),
  });
  expect(changes.map(({code}) => code)).toEqual(['SAF-02.2', 'SAF-02.10', 'SAF-02.11', 'SAF-02.1']);
});

test('a new page is told once, with how much came along, and is read in its place', () => {
  const page = {...body(checklistBody().replaceAll('SAF-02', 'SAF-03').replaceAll('saf-02', 'saf-03')), code: 'SAF-03'};
  expect(shown({after: [{}, page], changes: reason('SAF-03', 'new')})).toMatchObject([
    {code: 'SAF-03', change: 'new', along: {sections: 1, checklists: 1}, redline: []},
  ]);
});

test('what is withdrawn is told by its last words, and by what replaces it', () => {
  const changes = shown({
    before: [body(section(1), section(2, 'Call now.'))],
    after: [body(section(1))],
    withdrawn: `- {code: SAF-02.2, why: ${WHY}, successor: SAF-02.1}`,
  });
  expect(changes).toMatchObject([{code: 'SAF-02.2', change: 'gone', kind: 'withdrawn', successor: 'SAF-02.1'}]);
  expect(changes[0]?.redline).toEqual([{kind: 'text', parts: [{op: 'deleted', text: 'Call now.'}]}]);
});

test('a text that moved to another code is compared with what it was there', () => {
  const [change] = shown({
    before: [body(section(1), section(2, 'Call the nurse now.'))],
    after: [body(section(1), section(3, 'Call the nurse later.'))],
    changes: reason('SAF-02.3', 'moved', ', from: SAF-02.2'),
    withdrawn: `- {code: SAF-02.2, why: ${WHY}, successor: SAF-02.3}`,
  }).filter(({code}) => code === 'SAF-02.3');
  expect(change).toMatchObject({kind: 'moved', from: 'SAF-02.2', change: 'new'});
  expect(change?.redline[0]?.parts.map(({op}) => op)).toEqual(['same', 'deleted', 'inserted', 'same']);
});

test('a checklist that stands in another section says so, and has no redline', () => {
  const before = body(checklistBody(), section(2));
  const after = body(section(1, '', 'Leaving'), checklistBody().replace('#saf-02-1', '#saf-02-2').replace('Leaving', 'Section'));
  const changes = shown({before: [before], after: [after]});
  expect(changes.find(({code}) => code === 'SAF-02-C1')).toMatchObject({stoodIn: 'SAF-02.1', redline: []});
});

test('what nobody explained is told last, as such', () => {
  const changes = shown({
    before: [body(section(1), section(2))],
    after: [body(section(1, 'Other.'), section(2, 'Other.'))],
    changes: reason('SAF-02.2', 'corrected'),
  });
  expect(changes.map(({code, kind, why}) => `${code} ${kind} ${why}`)).toEqual([
    `SAF-02.2 corrected ${WHY}`,
    'SAF-02.1 unexplained ',
  ]);
});

test('what went with a whole chapter is told under the name that the chapter had', () => {
  const told = view({
    before: [{}, {code: 'ASM-06'}],
    after: [{}],
    withdrawn: `- {code: ASM-06, why: ${WHY}}`,
    chapters: {'chapters.yml': '- {code: SAF, title: Safety, folder: safety, about: Danger.}'},
  });
  expect(told.chapters.map(({title, changes}) => [title, changes.map(({code}) => code)])).toEqual([['Assessment', ['ASM-06']]]);
});

test('the first edition has nothing before it', () => {
  const {manual} = manualWith();
  expect(toChangesView({manual, previous: undefined, changes: []})).toMatchObject({
    edition: {name: 'draft', title: 'Draft of a test'},
    previous: null,
    chapters: [],
    roles: [{key: 'clinical-supervisor', plural: 'clinical supervisors'}, {key: 'primary-therapist'}, {key: 'front-desk'}],
  });
});
