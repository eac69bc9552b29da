import {checklistBody, manualWith, pageWith, sessionBody} from '../../tests/helpers/manual.ts';
import {toContents} from './contents.ts';

const SESSION = pageWith({code: 'ORI-01', kind: 'session', body: sessionBody()});
const PROTOCOL = pageWith({
  code: 'SAF-02',
  kind: 'protocol',
  front: {situation: 'A client is angry', roles: '[front-desk, primary-therapist]'},
  body: `<DoNow>\n\n1. Step **back**\n2. Call\n\n</DoNow>\n\n${checklistBody()}`,
});
const contents = () => toContents(manualWith({pages: [PROTOCOL, SESSION, pageWith({code: 'SAF-03'})]}).manual);

test('chapters come in the order of care, without those that have no page', () => {
  expect(contents().chapters.map(({code, pages}) => [code, pages.map((page) => page.code)])).toEqual([
    ['SES', ['ORI-01']],
    ['SAF', ['SAF-02', 'SAF-03']],
  ]);
});

test('a page is told by what a list of pages shows', () => {
  const [sessions, safety] = contents().chapters;
  expect(safety?.pages[0]).toEqual({
    code: 'SAF-02',
    title: 'Page SAF-02',
    description: 'What SAF-02 is for.',
    kind: 'protocol',
    roles: ['front-desk', 'primary-therapist'],
    checklists: [{code: 'SAF-02-C1', title: 'Before leaving'}],
  });
  expect(sessions?.pages[0]).toMatchObject({code: 'ORI-01', minutes: 20, checklists: []});
});

test('a situation leads to its page and says the first step', () => {
  expect(contents().situations).toEqual([{code: 'SAF-02', situation: 'A client is angry', first: 'Step back'}]);
});

test('roles and the edition are named', () => {
  expect(contents().edition).toEqual({name: 'draft', title: 'Draft of a test'});
  expect(contents().roles[0]).toEqual({key: 'clinical-supervisor', name: 'Clinical supervisor'});
});
