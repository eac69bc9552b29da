/** What every resource of an edition says of itself: who publishes it, as what, from when until when, for whom. */
import type {CodeableConcept, Period, UsageContext} from '@medplum/fhirtypes';
import {DRAFT_EDITION, editionPath} from '../manual/edition-name.ts';
import type {ExportedManual} from '../manual/export-manual.ts';

export type Publication = {
  /** As `manual.json` has it; the draft has no dates. */
  edition: ExportedManual['edition'];
  /** Day before which it is in force, where a later edition was released. */
  supersededFrom?: string;
  /** Live, as the program's settings are: the clinic answers for what it publishes today, also in an old edition. */
  program: {name: string; url: string};
};

/** The address of a page or section: `/2026.2/asm-02/#asm-02-c1`. */
export function addressOf({edition, program}: Publication, place = ''): string {
  return `${program.url}${editionPath(edition.name)}${place}`;
}

/** The name by which resources speak of each other: the same in every edition, which is the version. */
export function canonicalOf({program}: Publication, kind: string, id: string): string {
  return `${program.url}/fhir/${kind}/${id}`;
}

export function versionedOf(publication: Publication, kind: string, id: string): string {
  return `${canonicalOf(publication, kind, id)}|${publication.edition.name}`;
}

export function headOf(publication: Publication, kind: string, id: string) {
  const {edition, program} = publication;
  return {
    id,
    url: canonicalOf(publication, kind, id),
    version: edition.name,
    name: toName(id),
    // Superseded is not retired: `effectivePeriod` says until when, so that the same edition is the same bytes on every day.
    status: edition.name === DRAFT_EDITION ? ('draft' as const) : ('active' as const),
    ...(edition.released === undefined ? {} : {date: edition.released}),
    publisher: program.name,
    jurisdiction: [UNITED_STATES],
  };
}

/** Absent for the draft, which is never in force. */
export function effectiveOf({edition, supersededFrom}: Publication): {effectivePeriod?: Period} {
  return edition.effective === undefined
    ? {}
    : {effectivePeriod: {start: edition.effective, ...(supersededFrom === undefined ? {} : {end: dayBefore(supersededFrom)})}};
}

/** The law that the manual follows is that of the United States; a state's is a setting. */
const UNITED_STATES: CodeableConcept = {
  coding: [{system: 'urn:iso:std:iso:3166', code: 'US', display: 'United States of America'}],
};

export const CONTEXTS = 'http://terminology.hl7.org/CodeSystem/usage-context-type';

export const IN_THIS_PROGRAM: UsageContext = {
  code: {system: CONTEXTS, code: 'program'},
  valueCodeableConcept: {text: 'Intensive outpatient program for adults'},
};

/** The words are the manual's own. */
export const TEXT_LICENCE =
  'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. Name the source: IOP operations manual, and its edition.';

/** `asm-02-c1` → `Asm02C1`: a name for programs, as R4 asks for it. */
function toName(id: string): string {
  return id
    .split(/[^a-z0-9]+/i)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
