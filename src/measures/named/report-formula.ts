import type * as z from 'zod';
import {isNotDefined} from '../not-defined.ts';
import {plainName} from '../plain-name.ts';
import {CHANGE} from './change.ts';
import {FIGURES} from './figures.ts';
import type {Field, NamedFormula} from './named-formula.ts';
import {OPERATIONS} from './operations.ts';

const FORMULAS: Readonly<Record<string, NamedFormula>> = {...CHANGE, ...FIGURES, ...OPERATIONS};

/**
 * One object with the formula's fields. A field that has no value for these inputs is null, and `not_defined` says why; inputs that it does
 * not take are an error in words. Names may be spelled in any way: "Wilson-95". Never throws.
 */
export function reportFormula(name: string, given: unknown): Record<string, unknown> {
  const [, formula] = Object.entries(FORMULAS).find(([one]) => plainName(one) === plainName(name)) ?? [];
  if (!formula) {
    return {error: `"${name}" is no formula here: ${Object.keys(FORMULAS).join(', ')}`};
  }
  const inputs = formula.schema.safeParse(inputsOf(given));
  if (!inputs.success) {
    return {error: inputs.error.issues.map(toWords).join('; ')};
  }
  const found = formula.compute(inputs.data as never);
  const fields = isNotDefined(found) ? {} : found;
  const reasons = isNotDefined(found)
    ? [found.notDefined]
    : Object.values(found).flatMap((field) => (isNotDefined(field) ? [field.notDefined] : []));
  return {
    ...Object.fromEntries(formula.fields.map((field) => [field, toJson(fields[field])])),
    ...(reasons.length > 0 ? {not_defined: [...new Set(reasons)].join('; ')} : {}),
  };
}

/** A whole published case may be given: its inputs are what counts. */
function inputsOf(given: unknown): unknown {
  return typeof given === 'object' && given !== null && 'inputs' in given ? given.inputs : given;
}

/** Six decimals: more than any use, and no 0.30000000000000004. */
function toJson(field: Field): number | boolean | string | null {
  return field === undefined || isNotDefined(field) ? null : typeof field === 'number' ? Number(field.toFixed(6)) : field;
}

function toWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `${issue.keys.map((key) => `"${key}"`).join(', ')} is no input of this formula`;
  }
  return issue.path.length === 0
    ? 'the inputs are no object, such as {"n": 12}'
    : `${issue.path.map(String).join('.')} ${issue.message}`;
}
