/** The editions as FHIR R4: by the official definitions, and whole. What its forms compute: tests/browser/fhir.test.ts. */
import path from 'node:path';
import type {Bundle, Questionnaire, QuestionnaireItem, Resource} from '@medplum/fhirtypes';
import {program} from '../../program.config.ts';
import {toBundle} from '../../src/fhir/bundle.ts';
import {exportManual} from '../../src/manual/export-manual.ts';
import {readManual} from '../../src/manual/read-manual.ts';
import {readEditionNames, readExported} from '../../src/plugins/manual/read-editions.ts';
import {readSources} from '../../src/plugins/manual/read-sources.ts';
import {fhirProblems} from '../helpers/fhir.ts';

// The definitions are 38 MB: beside busy workers, reading them takes its time.
jest.setTimeout(60_000);

const ROOT = path.resolve(__dirname, '../..');
/** Of the draft only what its forms are made of: reading all of it takes many seconds. */
const formsAndData = readSources(path.join(ROOT, 'docs')).filter(({path: file}) => /^(instruments|_data)\//.test(file));
const exports = [
  ...readEditionNames(ROOT).map((name) => readExported(ROOT, name)),
  exportManual(readManual({files: formsAndData, settings: []}).manual, []),
];
const bundles = new Map(exports.map((exported) => [exported.edition.name, toBundle(exported, {program})]));
const draft = exports.at(-1)?.instruments ?? [];
const resourcesOf = (bundle: Bundle): Resource[] => (bundle.entry ?? []).flatMap(({resource}) => resource ?? []);
const questionnaires = resourcesOf(bundles.get('draft') as Bundle).filter((one) => one.resourceType === 'Questionnaire');
const formOf = (key: string) => questionnaires.find(({id}) => id === key) as Questionnaire;

describe.each([...bundles])('%s', (_, bundle) => {
  const resources = resourcesOf(bundle);

  test('follows the official definitions', () => {
    expect(resources.flatMap((one) => fhirProblems(one).map((problem) => `${one.id}: ${problem}`))).toEqual([]);
    expect(fhirProblems({...bundle, entry: bundle.entry?.slice(0, 1)})).toEqual([]);
  });

  test('speaks of nothing that is not in it, and has every id once', () => {
    const own = new Set(resources.map((one) => `${program.url}/fhir/${one.resourceType}/${one.id}`));
    expect(own.size).toBe(resources.length);
    const spoken = JSON.stringify(bundle).match(/https:\/\/manual\.example\.org\/fhir\/[\w/-]+/g) ?? [];
    expect([...new Set(spoken)].filter((address) => !own.has(address))).toEqual([]);
  });
});

test('the checker finds what is planted', () => {
  const spoiled = (spoil: (form: Questionnaire) => void) => {
    const form = structuredClone(formOf('phq-9'));
    spoil(form);
    return fhirProblems(form).join('\n');
  };
  const first = (form: Questionnaire) => form.item?.[1] as QuestionnaireItem;
  expect(spoiled(() => undefined)).toBe('');
  expect(spoiled((form) => Object.assign(form, {status: 'aktive'}))).toMatch('Questionnaire/status must be equal to one of');
  expect(spoiled((form) => Object.assign(form, {id: 'phq_9'}))).toMatch('Questionnaire/id must match pattern');
  expect(spoiled((form) => Object.assign(form, {date: '27.11.2026'}))).toMatch('Questionnaire/date must match pattern');
  expect(spoiled((form) => Object.assign(form, {score: 27}))).toMatch('Invalid additional property "score"');
  expect(spoiled((form) => Object.assign(form, {status: undefined}))).toMatch('Missing required property (Questionnaire.status)');
  expect(spoiled((form) => Object.assign(first(form), {type: 'group'}))).toMatch('que-1');
  expect(spoiled((form) => Object.assign(first(form), {type: 'display'}))).toMatch('que-3');
});

test('every form in the public domain is in the draft, with its words', () => {
  const free = draft.filter(({licence}) => licence === 'public-domain').map(({key}) => key);
  expect(questionnaires.map(({id}) => id)).toEqual(free);
});
