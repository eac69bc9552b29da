/** The forms of an edition in LHC-Forms, the National Library of Medicine's client of FHIR Questionnaires. */
import {mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Bundle, Questionnaire} from '@medplum/fhirtypes';
import fc from 'fast-check';
import type {Page} from 'playwright-core';
import {BUILD, ROOT} from '../../scripts/lib/manual.mts';
import type {Instrument} from '../../src/manual/data/instruments.ts';
import {allowedAt} from '../../src/measures/scoring/form.ts';
import {reportScore, type ScoreReport} from '../../src/measures/scoring/report.ts';
import {readEditionNames, readExported} from '../../src/plugins/manual/read-editions.ts';
import {locally, openSite, soon} from './support.ts';

const NEWEST = readEditionNames(ROOT).at(-1) as string;
const {instruments = []} = readExported(ROOT, NEWEST);
const bundle: Bundle = JSON.parse(readFileSync(path.join(BUILD, NEWEST, 'fhir.json'), 'utf8'));
const forms = (bundle.entry ?? []).flatMap(({resource}) => (resource?.resourceType === 'Questionnaire' ? [resource] : []));
const scored = forms.flatMap((form) => {
  const instrument = instruments.find(({key, not_computed: none}) => key === form.id && none === undefined);
  return instrument ? [{form, instrument}] : [];
});

const folder = pageOfClient();
// Another's client, which is not under this site's policy.
const {visit} = openSite(folder, locally({headers: []}));
afterAll(() => rmSync(folder, {recursive: true}));

/** A folder with a page that has the client and nothing else, as its makers' README says. */
function pageOfClient(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'lhc-forms-'));
  symlinkSync(path.join(ROOT, 'node_modules/lforms/dist/lforms'), path.join(made, 'lforms'), 'junction');
  const parts = ['assets/lib/zone.min.js', 'runtime.js', 'polyfills.js', 'main.js'].map((file) => `webcomponent/${file}`);
  const scripts = [...parts, 'fhir/R4/lformsFHIR.min.js'].map((file) => `<script src="/lforms/${file}"></script>`);
  writeFileSync(
    path.join(made, 'index.html'),
    `<!doctype html><html lang="en" data-has-hydrated="true"><title>Client</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/lforms/webcomponent/styles.css"><div id="form"></div>${scripts.join('')}</html>`,
  );
  return made;
}

/** What of the client is used here. */
type Client = {
  Util: {
    addFormToPage: (form: object, id: string, options: object) => Promise<void>;
    getFormFHIRData: (kind: string, version: string) => object;
  };
  FHIR: {
    R4: {
      fhirpath: {evaluate: (data: object, expression: string, variables: object, model: object) => unknown[]};
      fhirpathModel: object;
    };
  };
};
declare const LForms: Client;

function open(page: Page, form: Questionnaire | undefined): Promise<void> {
  return page.evaluate((one) => LForms.Util.addFormToPage(one as object, 'form', {fhirVersion: 'R4'}), form);
}

test('a PHQ-9 filled in by hand: total, band and what they oblige to', async () => {
  const page = await visit('/');
  await open(
    page,
    forms.find(({id}) => id === 'phq-9'),
  );
  const answers = [3, 2, 3, 2, 3, 2, 3, 2, 1];
  for (const [index, answer] of answers.entries()) {
    await page.getByRole('radiogroup').nth(index).locator('label').nth(answer).click();
  }
  const report = reportScore(instruments.find(({key}) => key === 'phq-9') as Instrument, answers) as ScoreReport;
  await soon(async () => expect(await page.getByLabel('Total').inputValue()).toBe(String(report.total)));
  expect(await page.getByLabel('Band').inputValue()).toBe(report.band);
  const shown = await page.locator('#form').innerText();
  expect(report.meanings.filter((words) => !shown.includes(words))).toEqual([]);
  expect(shown).toContain('Item 9 at 1 or more, or blank, at any total: ASM-02');
  const response = JSON.stringify(await page.evaluate(() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')));
  expect(response).toContain(`"valueInteger":${report.total}`);
});

/** Every calculated value, and every condition as a yes or no, by linkId, as the client's own FHIRPath finds them. */
function computeAll(page: Page, cases: {form: Questionnaire; answers: readonly (number | null)[]; stem: boolean | null}[]) {
  return page.evaluate(
    (list) =>
      list.map(({form, answers, stem}) => {
        const item = answers.flatMap((answer, index) =>
          answer === null ? [] : [{linkId: `q${index + 1}`, answer: [{valueCoding: {code: String(answer)}}]}],
        );
        const resource = {
          resourceType: 'QuestionnaireResponse',
          item: [...(stem === null ? [] : [{linkId: 'stem', answer: [{valueBoolean: stem}]}]), ...item],
        };
        const {fhirpath, fhirpathModel} = LForms.FHIR.R4;
        const variables: Record<string, unknown> = {resource};
        const run = (expression = '') => fhirpath.evaluate(resource, expression, variables, fhirpathModel);
        for (const {valueExpression} of form.extension ?? []) {
          variables[valueExpression?.name ?? ''] = run(valueExpression?.expression);
        }
        const results = form.item?.find(({linkId}) => linkId === 'result')?.item ?? [];
        return Object.fromEntries(
          results.map(({linkId, extension}) => [linkId, run(extension?.[0]?.valueExpression?.expression)[0] ?? null]),
        );
      }),
    cases,
  );
}

/** The same by src/measures. */
function expected(instrument: Instrument, {total, band, subscales = {}, pattern, critical, meanings}: ScoreReport) {
  const labels = new Map(
    (instrument.bands ?? []).flatMap(({key, label}) =>
      label === undefined ? [] : [[key ?? label.replaceAll(/\W+/g, '_'), label]],
    ),
  );
  const hasBand = instrument.positive ? instrument.positive.male === undefined : labels.size > 0;
  const isFinished = total !== null;
  return {
    total,
    ...(hasBand ? {band: isFinished ? (labels.get(band ?? '') ?? band) : null} : {}),
    ...Object.fromEntries(Object.entries(subscales).map(([name, sum]) => [`sum-${name}`, sum])),
    ...(pattern ? {pattern: isFinished ? pattern.is_met : null} : {}),
    ...Object.fromEntries(
      (instrument.critical ?? []).map(({item}) => [`critical-${item}`, critical.some((one) => one.item === item)]),
    ),
    ...Object.fromEntries(
      (instrument.cutoffs ?? []).map(({means}, index) => [
        `cutoff-${index + 1}`,
        meanings.some((words) => words.endsWith(means)),
      ]),
    ),
  };
}

/** Forms that were begun: one that nobody has touched obliges nobody. */
function begunForms(instrument: Instrument): (number | null)[][] {
  const answers = Array.from({length: instrument.items}, (_item, index) => {
    const allowed = allowedAt(instrument, index + 1);
    const values = 'from' in allowed ? fc.integer({min: allowed.from, max: allowed.to}) : fc.constantFrom(...allowed);
    return fc.option(values, {freq: 2 * instrument.items});
  });
  return fc.sample(fc.tuple(...answers), 60).filter((form) => form.some((answer) => answer !== null));
}

test('the client computes of every form what src/measures computes', async () => {
  const page = await visit('/');
  const cases = scored.flatMap(({form, instrument}) => [
    ...begunForms(instrument).map((answers) => ({form, instrument, answers, stem: instrument.stem ? true : null})),
    // The form that ends with its first question.
    ...(instrument.stem ? [{form, instrument, answers: Array(instrument.items).fill(null), stem: false}] : []),
  ]);
  const found = await computeAll(
    page,
    cases.map(({form, answers, stem}) => ({form, answers, stem})),
  );
  const computed = cases.map(({instrument, answers, stem}) => {
    const context = instrument.stem ? {[instrument.stem.key]: Number(stem)} : {};
    return expected(instrument, reportScore(instrument, {responses: answers, context}) as ScoreReport);
  });
  const asked = cases.map(({form, answers, stem}) => ({form: form.id, answers, stem}));
  expect(found.map((results, index) => ({...asked[index], ...results}))).toEqual(
    computed.map((results, index) => ({...asked[index], ...results})),
  );
});
