/** A score as one JSON object, in the names and fields of the published cases (tests/fixtures/test-vectors.json). */
import type {Instrument} from '../../manual/data/instruments.ts';
import {isNotDefined, type NotDefined} from '../not-defined.ts';
import {isRefused} from './form.ts';
import {limitOf, type Obligation, obligationsOf} from './obligations.ts';
import {readForm} from './read-form.ts';
import {type Score, score} from './score.ts';

export type ScoreReport = {
  instrument: string;
  /** Null where no score may be reported. */
  total: number | null;
  band: string | null;
  flags: string[];
  subscales?: Record<string, number | null>;
  mean?: number;
  t_score?: number;
  /** Why there is no total. */
  no_total?: string;
  prorated_from?: number;
  missing: number[];
  /** Critical items that were marked, or left blank (null). */
  critical: {item: number; answer: number | null; section: string}[];
  pattern?: {means: string; is_met: boolean};
  symptoms?: {count: number; reading: string | null};
  /** Cut-offs that are met, in words. */
  meanings: string[];
  obliges: Obligation[];
  /** What must be known before the result is used. */
  notes: string[];
};

/** Scores what came as JSON. Never throws: what cannot be scored is an error in words. */
export function reportScore(instrument: Instrument, given: unknown): ScoreReport | {error: string} {
  const form = readForm(instrument, given);
  const found = isRefused(form) ? form : score(instrument, form.answers, form.context);
  return isRefused(found) ? {error: found.refused} : toReport(instrument, found);
}

export function toReport(instrument: Instrument, found: Score): ScoreReport {
  const {total, band, subscales, mean, tScore, proratedFrom, pattern, symptoms} = found;
  return {
    instrument: instrument.key,
    total: orNull(total),
    band: band?.key ?? null,
    flags: found.flags,
    ...(subscales.length > 0 ? {subscales: Object.fromEntries(subscales.map((one) => [one.key, orNull(one.total)]))} : {}),
    ...(mean === undefined ? {} : {mean: Math.round(mean * 1e4) / 1e4}),
    ...(tScore === undefined ? {} : {t_score: tScore}),
    ...(isNotDefined(total) ? {no_total: total.notDefined} : {}),
    ...(proratedFrom === undefined ? {} : {prorated_from: proratedFrom}),
    missing: found.missing,
    critical: found.critical.map(({item, answer, action}) => ({item, answer, section: action})),
    ...(pattern ? {pattern: {means: pattern.means, is_met: pattern.isMet}} : {}),
    ...(symptoms ? {symptoms: {count: symptoms.count, reading: symptoms.label ?? null}} : {}),
    meanings: found.met.map((cutoff) => `${limitOf(cutoff)}: ${cutoff.means}`),
    obliges: obligationsOf(instrument, found),
    notes: notesOn(instrument, found),
  };
}

function notesOn(instrument: Instrument, {proratedFrom, missing, prompts, level}: Score): string[] {
  const {withheld, prorated_use: use, missing: rule} = instrument;
  return [
    ...(withheld === undefined ? [] : [withheld]),
    ...(level?.means === undefined ? [] : [level.means]),
    ...(proratedFrom !== undefined && use !== undefined ? [`The total is an estimate, ${use}`] : []),
    ...(missing.length > 0 && rule !== undefined ? [rule] : []),
    ...prompts.map(({means}) => means),
  ];
}

function orNull(total: number | NotDefined): number | null {
  return isNotDefined(total) ? null : total;
}
