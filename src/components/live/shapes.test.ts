import {isEditionList, isPageHistory} from './shapes.ts';

const EDITION = {
  name: '2026.1',
  title: 'Pilot',
  effective: '2026-12-01',
  released: '2026-11-20',
  approvedBy: ['Program director'],
  previous: null,
};
const list = (parts: object) => ({format: 1, timeZone: 'America/New_York', editions: [EDITION], ...parts});

test('a list of editions, also with what a later site adds', () => {
  expect(isEditionList(list({}))).toBe(true);
  expect(isEditionList(list({editions: []}))).toBe(true);
  expect(isEditionList(list({more: 1, editions: [{...EDITION, more: 1}]}))).toBe(true);
});

test.each([
  undefined,
  null,
  [],
  'text',
  {format: 1},
  list({format: 2}),
  list({timeZone: 'Mars/Olympus'}),
  list({timeZone: undefined}),
  list({editions: [null]}),
  list({editions: {}}),
  list({editions: [{...EDITION, name: 2026.1}]}),
  list({editions: [{...EDITION, effective: 'soon'}]}),
  list({editions: [{...EDITION, released: '2026-19-01'}]}),
  list({editions: [{...EDITION, approvedBy: undefined}]}),
])('no list of editions: %j', (data) => {
  expect(isEditionList(data)).toBe(false);
});

const CODE = {
  versions: [{edition: '2026.1', title: 'Arrival', fingerprint: '00000000'}],
  changes: [{edition: '2026.2', kind: 'moved', why: 'Why.', from: 'ASM-02.6'}],
  withdrawn: {edition: '2026.3', why: 'Why.', successor: 'ASM-02.1'},
};
const history = (codes: unknown) => ({format: 1, page: 'ASM-02', codes});
const withCode = (parts: object) => history({'ASM-02.1': {...CODE, ...parts}});

test('the history of a page, also of one without any', () => {
  expect(isPageHistory(withCode({}))).toBe(true);
  expect(isPageHistory(withCode({withdrawn: undefined, changes: []}))).toBe(true);
  expect(isPageHistory(history({}))).toBe(true);
});

test.each([
  null,
  {format: 1},
  history([]),
  history({X: null}),
  withCode({versions: []}),
  withCode({versions: [null]}),
  withCode({versions: [{edition: '2026.1', fingerprint: '00000000'}]}),
  withCode({changes: undefined}),
  withCode({changes: [{edition: '2026.2', kind: 'constructor', why: 'Why.'}]}),
  withCode({changes: [{edition: '2026.2', kind: 'of another time', why: 'Why.'}]}),
  withCode({withdrawn: null}),
])('no history: %j', (data) => {
  expect(isPageHistory(data)).toBe(false);
});
