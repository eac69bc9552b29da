import {checklistBody, type PageParts} from '../../tests/helpers/manual.ts';
import {type EditionParts, historyAfter, releaseAll} from '../../tests/helpers/releases.ts';
import {pageHistorySchema, toPageHistories} from './history.ts';
import type {Reason} from './schemas.ts';

const A = '## Arrival {/* #saf-02-1 */}';
const B = '## Leaving {/* #saf-02-2 */}';
const [, ...LIST] = checklistBody().split('\n\n');
const page = (...body: string[]): PageParts => ({body: body.join('\n\n')});
const because = (code: string, kind: Reason['kind'] = 'clarified'): Reason => ({code, kind, why: `Why ${code}.`});

function historyOf(...editions: EditionParts[]) {
  const releases = releaseAll(editions);
  const print = (code: string, edition: number) => releases[edition - 1]?.units.get(code)?.fingerprint;
  return {history: historyAfter(releases), print};
}

test('what never changed has one version and no changes', () => {
  const {history, print} = historyOf({pages: [page(A, 'Ask.')]}, {pages: [page(A, '**Ask**.')]});
  expect(Object.fromEntries(history)).toEqual({
    'SAF-02': {versions: [{edition: '2026.1', title: 'Page SAF-02', fingerprint: print('SAF-02', 1)}], changes: []},
    'SAF-02.1': {versions: [{edition: '2026.1', title: 'Arrival', fingerprint: print('SAF-02.1', 1)}], changes: []},
  });
});

test('what changed has a version and a change for each edition in which it did', () => {
  const {history, print} = historyOf(
    {pages: [page(A, 'Ask.')]},
    {pages: [page(A, 'Ask twice.')], reasons: [because('SAF-02.1', 'duty-changed')]},
    {pages: [page(A, 'Ask twice.')]},
    {pages: [page(A.replace('Arrival', 'At the door'), 'Ask.')], reasons: [because('SAF-02.1')]},
  );
  expect(history.get('SAF-02.1')).toEqual({
    versions: [
      {edition: '2026.1', title: 'Arrival', fingerprint: print('SAF-02.1', 1)},
      {edition: '2026.2', title: 'Arrival', fingerprint: print('SAF-02.1', 2)},
      {edition: '2026.4', title: 'At the door', fingerprint: print('SAF-02.1', 4)},
    ],
    changes: [
      {edition: '2026.2', kind: 'duty-changed', why: 'Why SAF-02.1.'},
      {edition: '2026.4', kind: 'clarified', why: 'Why SAF-02.1.'},
    ],
  });
  expect(history.get('SAF-02')?.versions.map(({edition}) => edition)).toEqual(['2026.1', '2026.2', '2026.4']);
  expect(history.get('SAF-02')?.changes).toEqual([]);
});

test('what is new says where it came from', () => {
  const {history} = historyOf(
    {pages: [page(A, 'Ask.'), {code: 'SAF-03'}]},
    {pages: [page(A, 'Ask.', B, 'Text.'), {code: 'SAF-03'}], reasons: [{...because('SAF-02.2', 'moved'), from: 'SAF-03.1'}]},
  );
  expect(history.get('SAF-02.2')).toMatchObject({
    versions: [{edition: '2026.2'}],
    changes: [{edition: '2026.2', kind: 'moved', why: 'Why SAF-02.2.', from: 'SAF-03.1'}],
  });
});

test('what was withdrawn says when, why and what replaced it, and is kept for ever', () => {
  const {history} = historyOf(
    {pages: [page(A, 'Ask.', B, 'Call.'), {code: 'SAF-03'}]},
    {
      pages: [page(A, 'Ask.')],
      withdrawn: [
        {code: 'SAF-02.2', why: 'Merged.', successor: 'SAF-02.1'},
        {code: 'SAF-03', why: 'Not needed.'},
      ],
    },
    {pages: [page(A, 'Ask.')]},
  );
  expect(history.get('SAF-02.2')).toMatchObject({
    versions: [{edition: '2026.1', title: 'Leaving'}],
    withdrawn: {edition: '2026.2', why: 'Merged.', successor: 'SAF-02.1'},
  });
  expect(history.get('SAF-03.1')?.withdrawn).toEqual({edition: '2026.2', why: 'Not needed.'});
});

test('a checklist says in which section it stood, from edition to edition', () => {
  const {history} = historyOf(
    {pages: [page(A, ...LIST, B)]},
    {pages: [page(A, B, ...LIST)], reasons: [because('SAF-02-C1', 'moved')]},
    {pages: [page(...LIST, A, B)], reasons: [because('SAF-02-C1', 'moved')]},
  );
  expect(history.get('SAF-02-C1')?.versions.map(({edition, within}) => [edition, within])).toEqual([
    ['2026.1', 'SAF-02.1'],
    ['2026.2', 'SAF-02.2'],
    ['2026.3', undefined],
  ]);
});

test('each page that was ever released has a file, with its codes in their order', () => {
  const {history} = historyOf(
    {pages: [page(B, ...LIST), {code: 'SAF-10'}]},
    {
      pages: [page(A, B, ...LIST, '### Sub {/* #saf-02-2-1 */}'), {code: 'SAF-09'}],
      reasons: [because('SAF-02.1', 'new'), because('SAF-02.2.1', 'new'), because('SAF-09', 'new')],
      withdrawn: [{code: 'SAF-10', why: 'Not needed.'}],
    },
  );
  const files = toPageHistories(history);
  expect(files.map((file) => [file.page, Object.keys(file.codes)])).toEqual([
    ['SAF-02', ['SAF-02', 'SAF-02.1', 'SAF-02.2', 'SAF-02.2.1', 'SAF-02-C1']],
    ['SAF-09', ['SAF-09', 'SAF-09.1']],
    ['SAF-10', ['SAF-10', 'SAF-10.1']],
  ]);
  expect(files.map((file) => pageHistorySchema.parse(JSON.parse(JSON.stringify(file))))).toEqual(files);
});

test('before the first edition there is no history', () => {
  expect([...historyAfter([])]).toEqual([]);
  expect(toPageHistories(new Map())).toEqual([]);
});
