/** What is in a bundle, what is not, and why: a Library of type asset-collection. */
import type {Library, Resource} from '@medplum/fhirtypes';
import {DRAFT_EDITION, editionWords} from '../manual/edition-name.ts';
import {addressOf, effectiveOf, headOf, IN_THIS_PROGRAM, type Publication, TEXT_LICENCE, versionedOf} from './publication.ts';

export type LeftOut = {name: string; why: string};

export const LIBRARY_ID = 'iop-manual';

export function toLibrary(
  publication: Publication,
  {resources, leftOut}: {resources: readonly Resource[]; leftOut: readonly LeftOut[]},
): Library {
  return {
    resourceType: 'Library',
    ...headOf(publication, 'Library', LIBRARY_ID),
    identifier: [{system: publication.program.url, value: publication.edition.name}],
    title: `IOP operations manual, ${editionWords(publication.edition.name)}: ${publication.edition.title}`,
    type: {coding: [{system: 'http://terminology.hl7.org/CodeSystem/library-type', code: 'asset-collection'}]},
    description: describe(
      publication,
      resources.some(({resourceType}) => resourceType === 'Questionnaire'),
      leftOut,
    ),
    useContext: [IN_THIS_PROGRAM],
    copyright: `${TEXT_LICENCE} Forms are their owners': each Questionnaire says its own terms.`,
    ...effectiveOf(publication),
    relatedArtifact: [
      {type: 'documentation', display: 'The edition', url: addressOf(publication)},
      ...resources.map(({resourceType, id = ''}) => ({
        type: 'composed-of' as const,
        resource: versionedOf(publication, resourceType, id),
      })),
    ],
  };
}

/** Markdown. */
function describe({edition}: Publication, hasForms: boolean, leftOut: readonly LeftOut[]): string {
  return [
    'Guidance for trained staff: each checklist as a PlanDefinition, and each form whose words are in the public domain and printed in this edition as a Questionnaire that computes its score.',
    'A Questionnaire gives totals, sums of clusters, bands, critical answers and cut-offs, each with the section that it obliges to. Symptom counts and change between two scores are in the manual only.',
    ...(edition.name === DRAFT_EDITION ? ['This is the draft: not approved, not in force.'] : []),
    saidOfForms(hasForms, leftOut),
  ].join('\n\n');
}

function saidOfForms(hasForms: boolean, leftOut: readonly LeftOut[]): string {
  if (leftOut.length > 0) {
    return `Forms that are not in it:\n\n${leftOut.map(({name, why}) => `- ${name}: ${why}`).join('\n')}`;
  }
  return hasForms ? 'Every form that this edition scores is in it.' : 'This edition scores no form.';
}
