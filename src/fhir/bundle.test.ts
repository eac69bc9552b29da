import type {PlanDefinition, PlanDefinitionAction, Resource} from '@medplum/fhirtypes';
import {checklistBody, manualWith, pageWith} from '../../tests/helpers/manual.ts';
import {exportManual} from '../manual/export-manual.ts';
import {toBundle} from './bundle.ts';

const program = {name: 'North Clinic', url: 'https://north.example.org'};
const {manual, problems} = manualWith({
  pages: [
    pageWith({
      body: checklistBody({
        items: '- [ ] Plan made\n  - [ ] If alone: <By role="front-desk" /> on-call clinician told\n- [ ] Ride named',
      }),
    }),
  ],
});
const exported = exportManual(manual, []);
const released = {...exported, edition: {name: '2026.1', title: 'First', effective: '2026-12-01', released: '2026-11-27'}};

const resourcesOf = (...given: Parameters<typeof toBundle>): Resource[] =>
  (toBundle(...given).entry ?? []).flatMap(({resource}) => resource ?? []);
const planOf = (...given: Parameters<typeof toBundle>) =>
  resourcesOf(...given).find(({resourceType}) => resourceType === 'PlanDefinition') as PlanDefinition;

test('the manual of this test is good', () => {
  expect(problems).toEqual([]);
});

/** One line an action: what comes before it, its number, words, who takes part. */
function outline(actions: PlanDefinitionAction[] = [], depth = ''): string[] {
  return actions.flatMap(({prefix = '', title, participant, relatedAction = [], action}) => [
    [
      `${depth}${prefix} ${title}:`,
      participant?.[0]?.role?.coding?.[0]?.code,
      ...relatedAction.map((one) => `${one.relationship} ${one.actionId}`),
    ].join(' '),
    ...outline(action, `${depth}  `),
  ]);
}

test('a checklist: pause points as groups, items as actions, roles as who takes part', () => {
  const plan = planOf(released, {program});
  expect(outline(plan.action).join('\n')).toMatchInlineSnapshot(`
" Before leaving: primary-therapist
  1 Plan made: primary-therapist
    1a If alone: on-call clinician told: front-desk
  2 Ride named: primary-therapist"
`);
  expect(plan).toMatchObject({
    id: 'saf-02-c1',
    identifier: [{value: 'SAF-02-C1'}],
    version: '2026.1',
    type: {coding: [{code: 'clinical-protocol'}]},
    relatedArtifact: [{url: 'https://north.example.org/2026.1/saf-02/#saf-02-c1'}],
    action: [{documentation: [{url: 'https://north.example.org/2026.1/saf-02/#saf-02-1'}]}],
  });
});

test('what is read, then done, has an order', () => {
  const readDo = structuredClone(released);
  Object.assign(readDo.pages[0]?.checklists[0] ?? {}, {kind: 'read-do'});
  expect(outline(planOf(readDo, {program}).action).join('\n')).toMatchInlineSnapshot(`
" Before leaving: primary-therapist
  1 Plan made: primary-therapist
    1a If alone: on-call clinician told: front-desk
  2 Ride named: primary-therapist after-end item-1"
`);
});

test('a release is in force until the day before the next one; the draft is never', () => {
  const dates = ({status, date, effectivePeriod, version}: PlanDefinition) => ({status, date, effectivePeriod, version});
  expect(dates(planOf(released, {program, supersededFrom: '2027-03-01'}))).toEqual({
    status: 'active',
    date: '2026-11-27',
    effectivePeriod: {start: '2026-12-01', end: '2027-02-28'},
    version: '2026.1',
  });
  expect(dates(planOf(exported, {program}))).toEqual({status: 'draft', version: 'draft'});
});

test('the same edition is the same bytes, and publisher and addresses are those of today', () => {
  expect(JSON.stringify(toBundle(released, {program}))).toBe(JSON.stringify(toBundle(structuredClone(released), {program})));
  const moved = JSON.stringify(toBundle(released, {program: {name: 'South Clinic', url: 'https://south.example.org'}}));
  expect(moved).not.toMatch(/north/i);
});

test('a form whose owner keeps its words is left out, and the library says so', () => {
  const record = {key: 'k', page: 'SAF-02', name: 'K', items: 1, answers: {from: 0, to: 1}};
  const instruments = [
    {...record, name: 'K', licence: 'permission' as const, licence_note: 'Ann Owner.'},
    {...record, key: 'phq-9', name: 'L', licence: 'public-domain' as const},
  ];
  expect(resourcesOf(released, {program})[0]).toMatchObject({
    description: expect.stringMatching(/This edition scores no form\.$/),
  });
  const [library, ...others] = resourcesOf({...released, instruments}, {program});
  expect(others.map(({resourceType}) => resourceType)).toEqual(['PlanDefinition', 'CodeSystem']);
  expect(library).toMatchObject({
    description: expect.stringContaining(
      '- K: needs its owner’s permission. Ann Owner.\n- L: its words are not printed in this edition.',
    ),
  });
});
