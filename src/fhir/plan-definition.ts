/** A checklist as a PlanDefinition: pause points are groups, items are actions, roles take part. */
import type {PlanDefinition, PlanDefinitionAction, PlanDefinitionActionParticipant} from '@medplum/fhirtypes';
import {codeToAnchor, codeToPath, pageOf} from '../manual/code.ts';
import type {ExportedManual, ExportedPage} from '../manual/export-manual.ts';
import {ROLES} from './code-system.ts';
import {
  addressOf,
  CONTEXTS,
  canonicalOf,
  effectiveOf,
  headOf,
  IN_THIS_PROGRAM,
  type Publication,
  TEXT_LICENCE,
} from './publication.ts';

type Checklist = ExportedPage['checklists'][number];
type Item = Checklist['pausePoints'][number]['items'][number];

/** How it is worked through. */
const KINDS: Record<Checklist['kind'], string> = {
  'read-do': 'Read-do: each item is read, then done, in this order.',
  'do-confirm': 'Do-confirm: the work is done first, then each item is confirmed.',
};

export function toPlanDefinition(
  publication: Publication,
  {checklist, page, roles}: {checklist: Checklist; page: ExportedPage; roles: ExportedManual['roles']},
): PlanDefinition {
  const {code, title, kind, by, section, pausePoints} = checklist;
  const address = addressOf(publication, `${codeToPath(pageOf(code))}#${codeToAnchor(code)}`);
  const roleOf = (key: string) => ({
    coding: [{system: canonicalOf(publication, 'CodeSystem', ROLES), code: key}],
    text: roles.find((role) => role.key === key)?.name ?? key,
  });
  const takesPart = (key: string): PlanDefinitionActionParticipant => ({type: 'practitioner', role: roleOf(key)});

  /** In a read-do list an item waits for the one above it; the first of a pause point for nothing. */
  const toAction = (item: Item, before?: Item): PlanDefinitionAction => ({
    id: actionId(item),
    prefix: item.number,
    title: item.text,
    participant: [takesPart(item.role ?? by)],
    ...(before && kind === 'read-do' ? {relatedAction: [{actionId: actionId(before), relationship: 'after-end'}]} : {}),
    ...(item.ifs.length > 0 ? {selectionBehavior: 'any', action: item.ifs.map((condition) => toAction(condition))} : {}),
  });

  return {
    resourceType: 'PlanDefinition',
    ...headOf(publication, 'PlanDefinition', codeToAnchor(code)),
    identifier: [{system: publication.program.url, value: code}],
    title: `${code} ${title}`,
    subtitle: KINDS[kind],
    type: {coding: [{system: 'http://terminology.hl7.org/CodeSystem/plan-definition-type', code: 'clinical-protocol'}]},
    description: `Checklist of section ${section}, ${page.title}. ${page.description}`,
    useContext: [IN_THIS_PROGRAM, {code: {system: CONTEXTS, code: 'user'}, valueCodeableConcept: roleOf(by)}],
    copyright: TEXT_LICENCE,
    lastReviewDate: page.reviewed,
    ...effectiveOf(publication),
    relatedArtifact: [{type: 'documentation', label: code, display: `${code} ${title}`, url: address}],
    action: pausePoints.map((pausePoint, index) => ({
      id: `pause-${index + 1}`,
      title: pausePoint.title ?? title,
      documentation: [{type: 'documentation', label: section, url: addressOf(publication, codeToPath(section))}],
      participant: [takesPart(by)],
      groupingBehavior: 'logical-group',
      selectionBehavior: 'all',
      action: pausePoint.items.map((item, place) => toAction(item, pausePoint.items[place - 1])),
    })),
  };
}

function actionId({number}: Item): string {
  return `item-${number}`;
}
