/** An edition as one FHIR R4 Bundle, published at `/2026.2/fhir.json`: a pass over what the edition exports, and nothing else. */
import type {Bundle, CodeSystem, Questionnaire, Resource} from '@medplum/fhirtypes';
import type {Instrument} from '../manual/data/instruments.ts';
import type {ExportedManual} from '../manual/export-manual.ts';
import type {Line} from '../manual/lines.ts';
import {toRoleSystem} from './code-system.ts';
import {KNOWN_FORMS} from './known-forms.ts';
import {type LeftOut, toLibrary} from './library.ts';
import {toPlanDefinition} from './plan-definition.ts';
import {canonicalOf, type Publication} from './publication.ts';
import {toQuestionnaire} from './questionnaire.ts';
import {readWords} from './words.ts';

type Forms = {questionnaires: Questionnaire[]; systems: CodeSystem[]; leftOut: LeftOut[]};

export function toBundle(exported: ExportedManual, live: Pick<Publication, 'program' | 'supersededFrom'>): Bundle {
  const publication: Publication = {edition: exported.edition, ...live};
  const {questionnaires, systems, leftOut} = toForms(publication, exported);
  const plans = exported.pages.flatMap((page) =>
    page.checklists.map((checklist) => toPlanDefinition(publication, {checklist, page, roles: exported.roles})),
  );
  const resources = [...questionnaires, ...plans, toRoleSystem(publication, exported.roles), ...systems];
  const all: Resource[] = [toLibrary(publication, {resources, leftOut}), ...resources];
  const {name, released} = exported.edition;
  return {
    resourceType: 'Bundle',
    id: `iop-manual-${name}`,
    identifier: {system: publication.program.url, value: name},
    type: 'collection',
    ...(released === undefined ? {} : {timestamp: `${released}T00:00:00Z`}),
    entry: all.map((resource) => ({
      fullUrl: canonicalOf(publication, resource.resourceType, resource.id ?? ''),
      resource,
    })),
  };
}

function toForms(publication: Publication, {instruments = [], pages}: ExportedManual): Forms {
  const lines = new Map(pages.flatMap(({units}) => units.map((unit) => [unit.code, unit.lines] as const)));
  const linesOf = (section: string) => lines.get(section) ?? [];
  const forms: Forms = {questionnaires: [], systems: [], leftOut: []};
  for (const instrument of instruments) {
    const known = KNOWN_FORMS[instrument.key];
    const why = reasonToLeaveOut(instrument);
    const words = known && why === undefined ? readWords(instrument, known, linesOf) : undefined;
    if (!known || !words) {
      forms.leftOut.push({name: instrument.name, why: why ?? 'its words are not printed in this edition.'});
      continue;
    }
    const permission = plain(linesOf(known.printing));
    const reviewed = pages.find(({code}) => code === instrument.page)?.reviewed ?? '';
    const {questionnaire, systems} = toQuestionnaire(publication, {instrument, words, known, permission, reviewed});
    forms.questionnaires.push(questionnaire);
    forms.systems.push(...systems);
  }
  return forms;
}

const TERMS: Record<Exclude<Instrument['licence'], 'public-domain'>, string> = {
  'free-to-use': 'free on its owner’s terms, not in the public domain.',
  permission: 'needs its owner’s permission.',
  licensed: 'needs a license.',
};

/** A licence that lets nobody copy the words, or a rule of scoring that has no expression here. */
function reasonToLeaveOut(instrument: Instrument): string | undefined {
  const {
    licence,
    licence_note: note,
    reversed,
    fractions,
    t_score: tScore,
    follow_up: followUp,
    triage,
    unscored,
    cutoffs,
  } = instrument;
  if (licence !== 'public-domain') {
    return [TERMS[licence], note].filter((part) => part !== undefined).join(' ');
  }
  const isBeyond = reversed || fractions || tScore || followUp || triage || unscored || cutoffs?.some(({of}) => of !== undefined);
  return isBeyond ? 'its scoring is not expressed here.' : undefined;
}

function plain(lines: readonly Line[]): string {
  return lines
    .filter(({kind}) => kind !== 'sources')
    .map(({text}) => text)
    .join(' ');
}
