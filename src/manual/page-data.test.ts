import {checklistBody, manualWith, pageWith, references, sessionBody} from '../../tests/helpers/manual.ts';
import {FINGERPRINT} from './fingerprint.ts';
import {type PageData, toPageData} from './page-data.ts';

const PAGES = [
  pageWith({
    code: 'SAF-02',
    body: `${checklistBody({items: '- [ ] <By role="front-desk" /> Plan made'})}

An <Term>intensive outpatient program</Term>, again <Term>IOP</Term>: see SAF-03.1, SAF-02.1, SAF-03 [@c; @a]. Then [@b; @c], SAF-03.1.

\`\`\`dot title="Way out"
a -> b
\`\`\``,
  }),
  pageWith({code: 'SAF-03', body: '## Why {/* #saf-03-1 */}\n\nSAF-02-C1 says [@b].'}),
  pageWith({code: 'ORI-01', kind: 'session', body: `${sessionBody()}\n\nSee SAF-03 and SAF-03.1.`}),
];

const {manual, problems} = manualWith({pages: PAGES, data: {'references.json': references('a', 'b', 'c')}});

const WITHDRAWN = [
  {code: 'SAF-02.9', title: 'At night', edition: '2026.1', why: 'Merged.', successor: 'SAF-02.1'},
  {code: 'SAF-07.1', title: 'Weapons', edition: '2026.1', why: 'Moved.'},
];

const data = toPageData(manual, WITHDRAWN, {
  formatReferences: (list) => list.map(({id, title}) => ({key: id, text: title})),
  renderFlow: ({title, dot}) => ({title, svg: `<svg>${dot}</svg>`, width: 1, steps: []}),
});
const dataOf = (code: string) => data.get(code) as PageData;

test('the manual of this test is good', () => {
  expect(problems).toEqual([]);
  expect([...data.keys()]).toEqual(['ORI-01', 'SAF-02', 'SAF-03']);
});

test('keys become names', () => {
  expect(dataOf('SAF-02')).toMatchObject({
    edition: {name: 'draft', title: 'Draft of a test'},
    code: 'SAF-02',
    title: 'Page SAF-02',
    kind: 'policy',
    chapter: {code: 'SAF', title: 'Safety'},
    owner: 'Clinical supervisor',
    roles: ['Primary therapist'],
    reviewed: '2026-11-21',
    reviewBy: '2027-11-21',
    roleNames: {'primary-therapist': 'Primary therapist', 'front-desk': 'Front desk'},
  });
  expect(dataOf('ORI-01').chapter).toEqual({code: 'SES', title: 'Sessions'});
});

test('sources are numbered in the order of first citation, each page for itself', () => {
  expect(dataOf('SAF-02').sources.map(({key}) => key)).toEqual(['c', 'a', 'b']);
  expect(dataOf('SAF-03').sources.map(({key}) => key)).toEqual(['b']);
  expect(dataOf('ORI-01').sources).toEqual([]);
});

test('a term is there once for each word that the page uses', () => {
  const entry = {term: 'IOP', name: 'Intensive outpatient program', definition: 'A level of care.'};
  expect(dataOf('SAF-02').terms).toEqual({intensiveoutpatientprogram: entry, iop: entry});
});

test('codes have their titles, those of parts with that of their page', () => {
  expect(dataOf('SAF-02').titles).toEqual({
    'SAF-03': 'Page SAF-03',
    'SAF-03.1': 'Page SAF-03: Why',
    'SAF-02.1': 'Page SAF-02: Leaving',
  });
  expect(dataOf('SAF-03').titles).toEqual({'SAF-02-C1': 'Page SAF-02: Before leaving'});
});

test('a page knows who refers to it, once each, in the order of care, and not itself', () => {
  expect(dataOf('SAF-03').citedBy).toEqual([
    {code: 'ORI-01', title: 'Page ORI-01'},
    {code: 'SAF-02', title: 'Page SAF-02'},
  ]);
  expect(dataOf('SAF-02').citedBy).toEqual([{code: 'SAF-03', title: 'Page SAF-03'}]);
  expect(dataOf('ORI-01').citedBy).toEqual([]);
});

test('pages lead to their neighbours in the order of care', () => {
  expect(data.get('ORI-01')).not.toHaveProperty('previous');
  expect(dataOf('ORI-01').next).toEqual({code: 'SAF-02', title: 'Page SAF-02'});
  expect(dataOf('SAF-02').previous?.code).toBe('ORI-01');
  expect(dataOf('SAF-02').next?.code).toBe('SAF-03');
  expect(data.get('SAF-03')).not.toHaveProperty('next');
});

test('checklists, the session and flows come with the page that has them', () => {
  expect(Object.keys(dataOf('SAF-02').checklists)).toEqual(['SAF-02-C1']);
  expect(dataOf('SAF-02').notApplicable).toEqual(['Does not apply here', 'Client declined']);
  expect(dataOf('SAF-02').flows).toEqual([{title: 'Way out', svg: '<svg>a -> b</svg>', width: 1, steps: []}]);
  expect(dataOf('ORI-01').session?.minutes).toBe(20);
  expect(dataOf('SAF-03')).toMatchObject({checklists: {}, flows: [], notApplicable: []});
  expect(dataOf('SAF-03')).not.toHaveProperty('session');
});

test('what is gone from a page is told on it', () => {
  expect(dataOf('SAF-02').withdrawn).toEqual([WITHDRAWN[0]]);
  expect(dataOf('SAF-03').withdrawn).toEqual([]);
});

test('everything on a page that can be cited has its fingerprint', () => {
  expect(Object.keys(dataOf('SAF-02').fingerprints)).toEqual(['SAF-02', 'SAF-02.1', 'SAF-02-C1']);
  expect(dataOf('SAF-02').fingerprints['SAF-02']).toMatch(FINGERPRINT);
});

test('the same manual gives the same bytes', () => {
  const again = toPageData(
    manualWith({pages: [...PAGES].reverse(), data: {'references.json': references('a', 'b', 'c')}}).manual,
    WITHDRAWN,
    {
      formatReferences: (list) => list.map(({id, title}) => ({key: id, text: title})),
      renderFlow: ({title, dot}) => ({title, svg: `<svg>${dot}</svg>`, width: 1, steps: []}),
    },
  );
  expect(JSON.stringify([...again])).toBe(JSON.stringify([...data]));
});
