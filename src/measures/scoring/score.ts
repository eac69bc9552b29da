import type {Cutoff, Instrument} from '../../manual/data/instruments.ts';
import {isNotDefined, type NotDefined, notDefined} from '../not-defined.ts';
import {type Band, bandOf, isPositive, metCutoffs, tScoreOf} from './band.ts';
import {
  type CriticalAnswer,
  countSymptoms,
  type Prompt,
  type Rule,
  readCritical,
  readPattern,
  readPrompts,
  readRules,
  type Symptoms,
} from './beside-the-total.ts';
import {countAnswers, prorate, sum, sumOfAll} from './count.ts';
import {type Answer, type Context, type Refused, refusalOf} from './form.ts';
import {type Level, triage} from './triage.ts';

export type {Answer, Refused} from './form.ts';

export type Subscale = {name: string; key: string; total: number | NotDefined};

export type Score = {
  /** Answers as they count: reversed items turned, skipped ones 0. */
  counted: Answer[];
  /** Places of the blanks that leave the form unfinished. */
  missing: number[];
  total: number | NotDefined;
  /** How many answers the total was made up from, when blanks were made up for. */
  proratedFrom?: number;
  /** The answers' sum, before blanks were made up for. */
  sum: number;
  mean?: number;
  tScore?: number;
  band?: Band;
  /** In place of a total and its band. */
  level?: Level;
  /** Cut-offs that the total or a subscale meets. */
  met: Cutoff[];
  critical: CriticalAnswer[];
  rules: Rule[];
  prompts: Prompt[];
  pattern?: {means: string; isMet: boolean};
  symptoms?: Symptoms;
  subscales: Subscale[];
  /** Names of results for programs, in the order of the alphabet. */
  flags: string[];
};

/**
 * What an instrument says of a form, by the parameters in `_data/instruments.yml` alone.
 *
 * A blank is no 0: the total is not defined, unless the owner's rule makes up for blanks (`prorate`) or the form skips the
 * question (`skips`). Critical items act all the same, and are never made up for. Source: the owner of each instrument, as its record
 * names it.
 */
export function score(instrument: Instrument, given: readonly Answer[], context: Context = {}): Score | Refused {
  const refused = refusalOf(instrument, given) ?? stemRefusal(instrument, given, context);
  if (refused !== undefined) {
    return {refused};
  }
  const isUnexposed = instrument.stem !== undefined && context.beside?.[instrument.stem.key] === 0;
  const answers = isUnexposed ? given.map(() => 0) : given;
  const {answers: counted, missing, skipFlags} = countAnswers(instrument, answers, context);
  const sumSoFar = sum(counted);
  const isProrated = missing.length > 0 && missing.length <= (instrument.prorate ?? 0);
  const total = isProrated ? prorate(counted) : totalOf(instrument, counted, context);
  const subscales = (instrument.subscales ?? []).map(({name, key, items}) => ({
    name,
    key: key ?? name,
    total: sumOfAll(items.map((item) => counted[item - 1] ?? null)),
  }));
  const critical = readCritical(instrument, counted);
  const met = metCutoffs(instrument, {total, sumSoFar, subscales}, context);
  const level = instrument.triage && triage(instrument.triage, critical, missing);
  const tScore = isNotDefined(total) ? undefined : tScoreOf(instrument, total);
  const band = level ?? tScore?.band ?? readBand(instrument, total, {critical, met, context});
  const found: Omit<Score, 'flags'> = {
    counted,
    missing,
    total,
    ...(isProrated ? {proratedFrom: counted.length - missing.length} : {}),
    sum: sumSoFar,
    ...(instrument.mean && !isNotDefined(total) ? {mean: total / instrument.items} : {}),
    ...(tScore ? {tScore: tScore.score} : {}),
    ...(band ? {band} : {}),
    ...(level ? {level} : {}),
    met,
    critical,
    rules: readRules(instrument, counted),
    prompts: readPrompts(instrument, counted, band?.key),
    ...(instrument.pattern ? {pattern: readPattern(instrument.pattern, counted)} : {}),
    ...(instrument.symptom_count ? {symptoms: countSymptoms(instrument.symptom_count, counted)} : {}),
    subscales,
  };
  const stemFlags = isUnexposed && instrument.stem?.flag !== undefined ? [instrument.stem.flag] : [];
  return {...found, flags: toFlags(instrument, found, [...skipFlags, ...stemFlags])};
}

/** A form that says it does not apply, and then answers. */
function stemRefusal({stem, name}: Instrument, answers: readonly Answer[], {beside}: Context): string | undefined {
  const item = answers.findIndex((answer) => answer !== null && answer > 0) + 1;
  return stem && beside?.[stem.key] === 0 && item > 0
    ? `item ${item} of ${name} is answered yes, although ${stem.name} is answered no`
    : undefined;
}

function totalOf({name, range, follow_up: followUp}: Instrument, counted: readonly Answer[], {beside = {}}: Context) {
  if (range === undefined) {
    return notDefined(`${name} has no total`);
  }
  const total = sumOfAll(counted);
  const open = followUp?.questions.find(({key}) => (beside[key] ?? null) === null);
  return followUp && open && !isNotDefined(total) && total >= followUp.from ? notDefined(`${open.name} is blank`) : total;
}

function readBand(
  instrument: Instrument,
  total: number | NotDefined,
  {critical, met, context}: Pick<Score, 'critical' | 'met'> & {context: Context},
): Band | undefined {
  const positive = isPositive(instrument, total, critical, context);
  if (positive !== undefined) {
    const key = positive ? 'positive' : 'negative';
    return {key, label: key};
  }
  if (!isNotDefined(total)) {
    return bandOf(instrument, total);
  }
  // Answers that reach a cut-off whose band waits for no blank stand at least there.
  const reached = met.filter((cutoff) => cutoff.despite_blanks === 'band').map(({at}) => at ?? Number.NEGATIVE_INFINITY);
  return reached.length > 0 ? bandOf(instrument, Math.max(...reached)) : undefined;
}

function toFlags({pattern, marks = [], follow_up: followUp}: Instrument, found: Omit<Score, 'flags'>, more: string[]): string[] {
  const {total, missing, proratedFrom, critical, met, rules, prompts, symptoms} = found;
  const isOpen = missing.length > 0 && proratedFrom === undefined;
  const awaitsFollowUp = followUp !== undefined && isNotDefined(total);
  const flags = [
    ...more,
    ...(isOpen || awaitsFollowUp ? ['incomplete'] : []),
    ...(proratedFrom === undefined ? [] : ['prorated']),
    ...critical.map(({answer, flag, blank_flag: blank}) => (answer === null ? blank : flag)),
    ...[...met, ...rules, ...prompts].map(({flag}) => flag),
    ...marks.filter(({at}) => !isNotDefined(total) && total >= at).map(({flag}) => flag),
    ...(found.pattern?.isMet && missing.length === 0 ? [pattern?.flag] : []),
    symptoms?.flag,
  ];
  return [...new Set(flags.filter((flag) => flag !== undefined))].sort();
}
