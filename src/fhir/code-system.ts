/** Codes that are the manual's own: answers of a form, roles. An answer's code is what it scores. */
import type {CodeSystem, CodeSystemConcept} from '@medplum/fhirtypes';
import type {Role} from '../manual/schemas.ts';
import {headOf, type Publication, TEXT_LICENCE} from './publication.ts';
import type {Option} from './words.ts';

export const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
export const ROLES = 'roles';

export function toRoleSystem(publication: Publication, roles: readonly Role[]): CodeSystem {
  return toSystem(publication, {
    id: ROLES,
    title: 'Roles of the program',
    copyright: TEXT_LICENCE,
    concept: roles.map(({key, name}) => ({code: key, display: name})),
  });
}

export function toAnswerSystem(
  publication: Publication,
  {id, title, copyright, options}: {id: string; title: string; copyright: string; options: readonly Option[]},
): CodeSystem {
  const concept = options.map((option, index) => ({
    code: codeOf(option, index),
    display: displayOf(option, index),
    ...(option.value === undefined ? {} : {extension: [{url: ORDINAL, valueDecimal: option.value}]}),
  }));
  return toSystem(publication, {id, title, copyright, concept});
}

/** What it scores; where nothing is scored, its place from 1 on. */
export function codeOf({value}: Option, index: number): string {
  return String(value ?? index + 1);
}

/** Between two anchors a form prints the bare number. */
export function displayOf(option: Option, index: number): string {
  return option.text === '' ? codeOf(option, index) : option.text;
}

function toSystem(
  publication: Publication,
  {id, title, copyright, concept}: {id: string; title: string; copyright: string; concept: CodeSystemConcept[]},
): CodeSystem {
  return {
    resourceType: 'CodeSystem',
    ...headOf(publication, 'CodeSystem', id),
    title,
    copyright,
    caseSensitive: true,
    content: 'complete',
    count: concept.length,
    concept,
  };
}
