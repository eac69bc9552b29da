import Ajv2020 from 'ajv/dist/2020.js';
import * as z from 'zod';
import {checklistBody, manualWith, pageWith, references, sessionBody, sessionTemplate} from '../../tests/helpers/manual.ts';
import {releaseAll} from '../../tests/helpers/releases.ts';
import {exportedManualSchema, exportManual} from './export-manual.ts';

const CONDITION = '- [ ] Plan made\n  - [ ] If alone: <By role="front-desk" /> on-call clinician told\n- [ ] Ride named';

const {manual, problems} = manualWith({
  pages: [
    pageWith({
      kind: 'protocol',
      front: {situation: 'A client is angry'},
      body: `<DoNow>\n\n1. Stay.\n\n</DoNow>\n\n${checklistBody({items: CONDITION})}\n\n### At night {/* #saf-02-1-1 */}\n\nText [@b; @a] [@b].`,
    }),
    pageWith({code: 'ORI-01', kind: 'session', body: sessionBody({template: sessionTemplate()})}),
    pageWith({code: 'SAF-03'}),
  ],
  data: {
    'references.json': JSON.stringify(
      (JSON.parse(references('a', 'b')) as object[]).map((reference) => ({...reference, note: 'Read in full.', DOI: '10.1/x'})),
    ),
  },
});
const WITHDRAWN = [
  {code: 'SAF-02.9', title: 'Alone', edition: '2026.1', why: 'Merged.', successor: 'SAF-02.1'},
  {code: 'SAF-07', title: 'Weapons', edition: '2026.1', why: 'Not needed.'},
];
const exported = exportManual(manual, WITHDRAWN);

/** Every value, however deep, with the way to it. */
function valuesIn(value: unknown, way = ''): [string, unknown][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => valuesIn(inside, `${way}/${key}`))
    : [[way, value]];
}

test('the manual of this test is good', () => {
  expect(problems).toEqual([]);
});

test('an export has the form that is published, and loses nothing on its way', () => {
  const sent: unknown = JSON.parse(JSON.stringify(exported));
  expect(exportedManualSchema.parse(sent)).toEqual(exported);
  expect(valuesIn(exported).filter(([, value]) => value === undefined)).toEqual([]);
});

test('what an edition has as data goes with it; what it has not leaves no trace', () => {
  const DATA_FILES = ['instruments', 'indicators', 'crosswalk', 'knowledgeChecks', 'readingPaths'] as const;
  expect(Object.keys(exported)).not.toEqual(expect.arrayContaining([expect.stringMatching(DATA_FILES.join('|'))]));
  const full = manualWith({
    data: {
      'references.json': references('a'),
      'instruments.yml':
        '- {key: k, page: SAF-02, name: K, items: 2, answers: [[0, 1], [0, 3]], range: {from: 0, to: 4}, licence: licensed}',
      'indicators.yml':
        '- {key: i, name: I, section: SAF-02.1, numerator: A, denominator: B, exclusions: None, period: Monthly, owner: front-desk, target: 80%, status: standard}',
      'crosswalk.yml': '- {requirement: A plan, source: a, sections: [SAF-02.1]}',
      'knowledge-checks.yml': ['a', 'b', 'c', 'd', 'e']
        .map((key) => `- {key: ${key}, section: SAF-02.1, question: What?, options: [One, Two], answer: 0, rationale: So.}`)
        .join('\n'),
      'reading-paths.yml': ['clinical-supervisor', 'primary-therapist', 'front-desk']
        .map((role) => `- {role: ${role}, steps: [{by: day-1, sections: [SAF-02]}]}`)
        .join('\n'),
    },
  });
  expect(full.problems).toEqual([]);
  const sent: unknown = JSON.parse(JSON.stringify(exportManual(full.manual, [])));
  expect(exportedManualSchema.parse(sent)).toEqual(sent);
  expect(DATA_FILES.map((name) => [name, (sent as Record<string, unknown[]>)[name]?.length])).toEqual([
    ['instruments', 1],
    ['indicators', 1],
    ['crosswalk', 1],
    ['knowledgeChecks', 5],
    ['readingPaths', 3],
  ]);
  const validate = new Ajv2020({strict: true, allErrors: true, allowUnionTypes: true}).compile(
    z.toJSONSchema(exportedManualSchema),
  );
  expect([validate(sent), validate.errors]).toEqual([true, null]);
});

describe('the published JSON Schema', () => {
  const validate = new Ajv2020({strict: true, allErrors: true}).compile(z.toJSONSchema(exportedManualSchema));
  const isValid = (data: unknown) => validate(JSON.parse(JSON.stringify(data)));

  test('fits a draft, an edition, and a manual without pages', () => {
    expect(isValid(exported)).toBe(true);
    for (const release of releaseAll([{}, {pages: [], withdrawn: [{code: 'SAF-02', why: 'Merged.'}]}])) {
      expect(isValid(exportManual(release.manual, release.withdrawals))).toBe(true);
    }
  });

  test('does not fit what is cut short, misspelled or of another form', () => {
    const [page, ...pages] = exported.pages;
    expect(isValid({...exported, format: 2})).toBe(false);
    expect(isValid({...exported, pages: [{...page, units: undefined}, ...pages]})).toBe(false);
    expect(isValid({...exported, pages: [{...page, review_by: '2027-11-21'}, ...pages]})).toBe(false);
    expect(isValid({...exported, withdrawn: [{...WITHDRAWN[0], why: 1}]})).toBe(false);
  });
});

test('an edition says from when it holds; a draft does not', () => {
  expect(exported.edition).toEqual({name: 'draft', title: 'Draft of a test'});
  const [first] = releaseAll([{}]).map((release) => exportManual(release.manual, release.withdrawals).edition);
  expect(first).toEqual({name: '2026.1', title: 'Edition 2026.1', effective: '2026-12-01', released: '2026-11-30'});
});

test('a page has everything on it that can be cited, line by line', () => {
  const page = exported.pages.find(({code}) => code === 'SAF-02');
  expect(page).toMatchObject({
    chapter: 'SAF',
    owner: 'clinical-supervisor',
    reviewBy: '2027-11-21',
    situation: 'A client is angry',
  });
  expect(page?.units.map(({code, parent}) => [code, parent])).toEqual([
    ['SAF-02', undefined],
    ['SAF-02.1', 'SAF-02'],
    ['SAF-02-C1', 'SAF-02.1'],
    ['SAF-02.1.1', 'SAF-02.1'],
  ]);
  expect(page?.units[3]).toEqual({
    code: 'SAF-02.1.1',
    title: 'At night',
    kind: 'section',
    parent: 'SAF-02.1',
    lines: [
      {kind: 'text', text: 'Text.'},
      {kind: 'sources', text: 'a, b'},
    ],
    fingerprint: expect.stringMatching(/^[0-9a-f]{8}$/),
  });
  expect(page?.sources).toEqual(['b', 'a']);
});

test('a checklist has its items with their conditions, without what only a browser needs', () => {
  expect(exported.pages.find(({code}) => code === 'SAF-02')?.checklists).toEqual([
    {
      code: 'SAF-02-C1',
      title: 'Before leaving',
      kind: 'do-confirm',
      by: 'primary-therapist',
      section: 'SAF-02.1',
      pausePoints: [
        {
          items: [
            {
              number: '1',
              text: 'Plan made',
              ifs: [{number: '1a', text: 'If alone: on-call clinician told', role: 'front-desk', ifs: []}],
            },
            {number: '2', text: 'Ride named', ifs: []},
          ],
        },
      ],
    },
  ]);
});

test('a session has its minutes', () => {
  const [session] = exported.pages.flatMap((page) => page.session ?? []);
  expect(session).toMatchObject({
    minutes: 20,
    segments: [{title: 'Check-in', minutes: 5, least: 3, text: 'Greet.'}, {minutes: 15}],
  });
});

test('sources come as CSL-JSON, without the notes of those who read them', () => {
  expect(exported.references).toEqual([
    {id: 'a', type: 'report', title: 'Report a', DOI: '10.1/x'},
    {id: 'b', type: 'report', title: 'Report b', DOI: '10.1/x'},
  ]);
});

test('what was withdrawn stays on record', () => {
  expect(exported.withdrawn).toEqual(WITHDRAWN);
});
