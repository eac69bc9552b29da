/**
 * A form's scoring as FHIRPath, for the extensions of Structured Data Capture: http://hl7.org/fhir/uv/sdc. Codes of answers are what they score, so that
 * any engine of FHIRPath computes them. Says of every form what `src/measures/scoring` says of it.
 */
import type {Cutoff, Instrument} from '../manual/data/instruments.ts';

/** linkIds of the questions: `q1`, `q2`. */
export const questionId = (item: number) => `q${item}`;
/** linkId of the question before the items. */
export const STEM_ID = 'stem';

/** Names that an expression may use as `%name`, each after those it uses. */
export function variablesOf(instrument: Instrument): {name: string; expression: string}[] {
  return [
    {name: 'points', expression: `%resource.item.where(linkId.matches('^q[0-9]+$')).answer.value.code.select($this.toInteger())`},
    {name: 'answered', expression: '%points.count()'},
    {name: 'sum', expression: '%points.aggregate($this + $total, 0)'},
    {name: 'total', expression: totalOf(instrument)},
  ];
}

/** Empty from an unfinished form, but for what the owner's rule makes up for or the form skips. */
function totalOf({items, prorate = 0, skips = [], stem}: Instrument): string {
  const finished = [`%answered = ${items}`, ...skips.map((skip) => skipped(items, skip))].join(' or ');
  // A half is rounded up, as JavaScript's Math.floor(x + 0.5) does it.
  const estimate = `(%sum * ${items} / %answered + 0.5).floor()`;
  const open = prorate > 0 ? `iif(%answered >= ${items - prorate}, ${estimate}, {})` : '{}';
  const total = `iif(${finished}, %sum, ${open})`;
  return stem ? `iif(${answerOf(STEM_ID)} = false, 0, ${total})` : total;
}

/** Whether the form's own rule lets the blanks stand: some answers are 0, nothing that it skips says more, and all the others are there. */
function skipped(items: number, {zero, blank}: NonNullable<Instrument['skips']>[number]): string {
  const asked = Array.from({length: items}, (_, index) => index + 1).filter(
    (item) => !zero.includes(item) && !blank.includes(item),
  );
  const parts = [
    ...zero.map((item) => `${itemAt(item)}.where(answer.value.code = '0').exists()`),
    ...blank.map((item) => `${itemAt(item)}.where(answer.value.code != '0').exists().not()`),
    ...asked.map((item) => `${itemAt(item)}.answer.exists()`),
  ];
  return `(${parts.join(' and ')})`;
}

/** Sum of some items; empty while one is blank. */
export function subscaleOf(items: readonly number[]): string {
  const answers = `${itemsAt(items)}.answer.value.code.select($this.toInteger())`;
  return `iif(${answers}.count() = ${items.length}, ${answers}.aggregate($this + $total, 0), {})`;
}

/** Words of the band in which the total stands. */
export function bandOf(bands: readonly {from: number; label: string}[]): string {
  const [lowest, ...higher] = bands;
  const words = higher.reduce(
    (below, {from, label}) => `iif(%total >= ${from}, ${quoted(label)}, ${below})`,
    quoted(lowest?.label ?? ''),
  );
  return `iif(%total.exists(), ${words}, {})`;
}

/** Whether each cluster has enough symptoms. */
export function patternOf({at, clusters}: NonNullable<Instrument['pattern']>): string {
  const met = clusters.map(
    ({items, need}) => `${itemsAt(items)}.where(answer.value.code.toInteger() >= ${at}).count() >= ${need}`,
  );
  return `iif(%total.exists(), ${met.join(' and ')}, {})`;
}

/** Whether a critical item was marked, or is blank on a form that was begun. */
export function criticalAt({item, at}: {item: number; at: number}): string {
  const isBlank = `${itemAt(item)}.answer.exists().not()`;
  return yesOrNo(`%answered > 0 and (${isBlank} or ${answerOf(questionId(item))}.code.toInteger() >= ${at})`);
}

/** Whether a cut-off is met. Where blanks do not excuse, the answers given count. */
export function cutoffAt({at, at_most: atMost, below, despite_blanks: despiteBlanks}: Cutoff): string {
  const value = despiteBlanks ? 'iif(%total.exists(), %total, %sum)' : '%total';
  return yesOrNo(at !== undefined ? `${value} >= ${at}` : atMost !== undefined ? `${value} <= ${atMost}` : `${value} < ${below}`);
}

/** A comparison with nothing is empty, and clients ask a condition for a yes or a no. */
function yesOrNo(condition: string): string {
  return `iif(${condition}, true, false)`;
}

function itemAt(item: number): string {
  return `%resource.item.where(linkId = '${questionId(item)}')`;
}

function itemsAt(items: readonly number[]): string {
  return `%resource.item.where(linkId in (${items.map((item) => `'${questionId(item)}'`).join(' | ')}))`;
}

function answerOf(linkId: string): string {
  return `%resource.item.where(linkId = '${linkId}').answer.value`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
