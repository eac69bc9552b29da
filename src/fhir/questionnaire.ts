/** A form that may be printed, as a Questionnaire that computes its own score in any client of Structured Data Capture. */
import type {CodeSystem, Coding, Extension, Questionnaire, QuestionnaireItem} from '@medplum/fhirtypes';
import {codeToPath} from '../manual/code.ts';
import type {Instrument} from '../manual/data/instruments.ts';
import {limitOf} from '../measures/scoring/obligations.ts';
import {codeOf, displayOf, ORDINAL, toAnswerSystem} from './code-system.ts';
import {bandOf, criticalAt, cutoffAt, patternOf, questionId, STEM_ID, subscaleOf, variablesOf} from './expressions.ts';
import type {KnownForm} from './known-forms.ts';
import {addressOf, canonicalOf, effectiveOf, headOf, IN_THIS_PROGRAM, type Publication} from './publication.ts';
import type {Option, Question, Words} from './words.ts';

const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';
const CALCULATED = `${SDC}/sdc-questionnaire-calculatedExpression`;
const ENABLE_WHEN = `${SDC}/sdc-questionnaire-enableWhenExpression`;
const VARIABLE = 'http://hl7.org/fhir/StructureDefinition/variable';
const SUPPORT_LINK = 'http://hl7.org/fhir/StructureDefinition/questionnaire-supportLink';

/** All answers in sight, as on paper. */
const SHOWN_AS = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
const CONTROLS = 'http://hl7.org/fhir/questionnaire-item-control';

const LOINC = 'http://loinc.org';
const LOINC_NOTICE =
  'This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.';

type Form = {
  instrument: Instrument;
  words: Words;
  known: KnownForm;
  /** What the edition says of printing it. */
  permission: string;
  /** Day on which its page was last reviewed. */
  reviewed: string;
};

/** The form, and a system of codes for each list of answers that it has. */
export function toQuestionnaire(publication: Publication, form: Form): {questionnaire: Questionnaire; systems: CodeSystem[]} {
  const {instrument, words, known} = form;
  const {key, name, page} = instrument;
  const copyright = copyrightOf(form);
  const systems: CodeSystem[] = [];
  /** Answers that are the same in every item have one system. */
  const answers = (id: string, title: string, options: readonly Option[]): Pick<QuestionnaireItem, 'answerOption'> => {
    const system = canonicalOf(publication, 'CodeSystem', id);
    if (!systems.some((one) => one.id === id)) {
      systems.push(toAnswerSystem(publication, {id, title, copyright, options}));
    }
    return {answerOption: options.map((option, index) => toAnswerOption(option, index, system))};
  };
  const isShared = words.items.every(({options}) => sameOptions(options, words.items[0]?.options ?? []));
  /** What follows the question whose "no" ends the form. */
  const afterStem: Pick<QuestionnaireItem, 'enableWhen'> =
    words.stem === undefined ? {} : {enableWhen: [{question: STEM_ID, operator: '=', answerBoolean: true}]};
  const items = words.items.map(
    (question, index): QuestionnaireItem => ({
      ...shownAs(words.repeats ? 'check-box' : 'radio-button'),
      linkId: questionId(index + 1),
      ...coded(known.loinc?.items?.[index]),
      prefix: String(index + 1),
      text: question.text,
      type: 'choice',
      ...afterStem,
      ...(words.repeats ? {repeats: true} : {}),
      ...(isShared
        ? answers(`${key}-answers`, `Answers of the ${name}`, question.options)
        : answers(`${key}-${questionId(index + 1)}`, `Answers to item ${index + 1} of the ${name}`, question.options)),
    }),
  );
  const unscored =
    words.unscored &&
    toUnscored(
      words.unscored,
      known,
      answers(`${key}-unscored`, `Answers beside the score of the ${name}`, words.unscored.options),
    );
  const questionnaire: Questionnaire = {
    resourceType: 'Questionnaire',
    ...headOf(publication, 'Questionnaire', key),
    ...(instrument.not_computed === undefined
      ? {extension: variablesOf(instrument).map(({name: variable, expression}) => toExpression(VARIABLE, expression, variable))}
      : {}),
    identifier: [{system: publication.program.url, value: `${page}/${key}`}],
    title: name,
    subjectType: ['Patient'],
    description: describe(instrument, addressOf(publication, codeToPath(page))),
    useContext: [IN_THIS_PROGRAM],
    copyright,
    lastReviewDate: form.reviewed,
    ...effectiveOf(publication),
    ...coded(known.loinc?.form),
    item: [
      ...(words.stem === undefined ? [] : [{linkId: STEM_ID, text: words.stem, type: 'boolean' as const}]),
      ...(words.opening === undefined ? [] : [{linkId: 'opening', ...afterStem, text: words.opening, type: 'display' as const}]),
      ...items,
      ...(unscored ? [unscored] : []),
      ...(instrument.not_computed === undefined ? [toResult(publication, form)] : []),
    ],
  };
  return {questionnaire, systems};
}

function toUnscored({text}: Question, {loinc}: KnownForm, answers: Pick<QuestionnaireItem, 'answerOption'>): QuestionnaireItem {
  return {...shownAs('radio-button'), linkId: 'unscored', ...coded(loinc?.unscored), text, type: 'choice', ...answers};
}

/** Totals, and the sections that they oblige staff to. A client without expressions shows the sections all, each with its condition. */
function toResult(publication: Publication, {instrument, known}: Form): QuestionnaireItem {
  const {bands = [], subscales = [], pattern, critical = [], cutoffs = [], positive} = instrument;
  const labelled = bands.flatMap(({from, label}) => (label === undefined ? [] : [{from, label}]));
  const line = {from: positive?.at ?? 0, label: 'positive'};
  // Where the line differs by sex, which the form does not ask, the cut-offs say it.
  const named = positive && positive.male === undefined ? [{from: 0, label: 'negative'}, line] : labelled;
  const obliges = (id: string, text: string, condition: string, section: string | undefined): QuestionnaireItem => ({
    extension: [
      toExpression(ENABLE_WHEN, condition),
      ...(section === undefined ? [] : [{url: SUPPORT_LINK, valueUri: addressOf(publication, codeToPath(section))}]),
    ],
    linkId: id,
    text,
    type: 'display',
  });
  return {
    linkId: 'result',
    text: 'Result, for staff',
    type: 'group',
    item: [
      {...calculated('total', 'Total', '%total', 'integer'), ...coded(known.loinc?.total)},
      ...(named.length > 0 ? [calculated('band', 'Band', bandOf(named), 'string')] : []),
      ...subscales.map(({name, items}) => calculated(`sum-${name}`, `Sum of ${name}`, subscaleOf(items), 'integer')),
      ...(pattern ? [calculated('pattern', pattern.means, patternOf(pattern), 'boolean')] : []),
      ...critical.map(({item, at, action}) =>
        obliges(
          `critical-${item}`,
          `Item ${item} at ${at} or more, or blank, at any total: ${action}`,
          criticalAt({item, at}),
          action,
        ),
      ),
      ...cutoffs.map((cutoff, index) =>
        obliges(`cutoff-${index + 1}`, `${limitOf(cutoff)}: ${cutoff.means}`, cutoffAt(cutoff), cutoff.action),
      ),
    ],
  };
}

function calculated(linkId: string, text: string, expression: string, type: 'integer' | 'string' | 'boolean'): QuestionnaireItem {
  return {extension: [toExpression(CALCULATED, expression)], linkId, text, type, readOnly: true};
}

function shownAs(control: 'check-box' | 'radio-button'): {extension: Extension[]} {
  return {extension: [{url: SHOWN_AS, valueCodeableConcept: {coding: [{system: CONTROLS, code: control}]}}]};
}

function toExpression(url: string, expression: string, name?: string): Extension {
  return {url, valueExpression: {...(name === undefined ? {} : {name}), language: 'text/fhirpath', expression}};
}

function toAnswerOption(option: Option, index: number, system: string) {
  return {
    ...(option.value === undefined ? {} : {extension: [{url: ORDINAL, valueDecimal: option.value}]}),
    valueCoding: {system, code: codeOf(option, index), display: displayOf(option, index)},
  };
}

function coded(code: string | undefined): {code?: Coding[]} {
  return code === undefined ? {} : {code: [{system: LOINC, code}]};
}

function sameOptions(a: readonly Option[], b: readonly Option[]): boolean {
  return a.length === b.length && a.every(({value, text}, index) => value === b[index]?.value && text === b[index]?.text);
}

function describe({page, missing, not_computed: notComputed}: Instrument, address: string): string {
  return [
    `How it is given, read and acted on: ${page}, ${address}.`,
    'A score never diagnoses. The result is for staff.',
    ...(missing === undefined ? [] : [`Blanks: ${missing}`]),
    ...(notComputed === undefined ? [] : [notComputed]),
  ].join(' ');
}

function copyrightOf({instrument: {licence_note: note}, known: {credit, loinc}, permission}: Form): string {
  return [credit, note, permission, loinc && LOINC_NOTICE].filter((part) => part !== undefined && part !== '').join(' ');
}
