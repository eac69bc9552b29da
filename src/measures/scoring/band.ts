/** Where a total stands. */
import type {Cutoff, Instrument} from '../../manual/data/instruments.ts';
import type {NotDefined} from '../not-defined.ts';
import type {CriticalAnswer} from './beside-the-total.ts';
import type {Context} from './form.ts';

export type Band = {
  /** Its name in what programs read. */
  key: string;
  /** Its name on the page. Absent where it says only on which side of a cut-off a total stands. */
  label?: string;
};

/** Band of a total. A fraction belongs to the band that it has not yet left: 35.9 is below 36. */
export function bandOf({bands = []}: Pick<Instrument, 'bands'>, total: number): Band | undefined {
  const band = bands.findLast(({from}) => total >= from);
  return band && toBand(band);
}

/** Whether a screen is positive. Where a critical answer makes it so, the total is not waited for. */
export function isPositive(
  {positive, follow_up: followUp}: Pick<Instrument, 'positive' | 'follow_up'>,
  total: number | NotDefined,
  critical: readonly CriticalAnswer[],
  {sex, beside = {}}: Context,
): boolean | undefined {
  if (positive?.or_critical && critical.some(({answer}) => answer !== null)) {
    return true;
  }
  if (positive === undefined || typeof total !== 'number') {
    return undefined;
  }
  const line = sex === 'male' ? (positive.male ?? positive.at) : positive.at;
  return total >= line && (followUp?.questions ?? []).every(({key, at}) => (beside[key] ?? 0) >= at);
}

/** The owner's table: T-score of a raw sum, and its band. */
export function tScoreOf(
  {range, t_score: t}: Pick<Instrument, 'range' | 't_score'>,
  total: number,
): {score: number; band?: Band} | undefined {
  const score = t?.table[total - (range?.from ?? 0)];
  if (t === undefined || score === undefined) {
    return undefined;
  }
  const band = t.bands.findLast(({from}) => score >= from);
  return {score, ...(band ? {band: toBand(band)} : {})};
}

/** Cut-offs that the total, or a subscale, meets. Blanks hide the total, but not what the answers given reach already. */
export function metCutoffs(
  {cutoffs = []}: Pick<Instrument, 'cutoffs'>,
  {
    total,
    sumSoFar,
    subscales,
  }: {total: number | NotDefined; sumSoFar: number; subscales: readonly {name: string; total: number | NotDefined}[]},
  {sex}: Context,
): Cutoff[] {
  return cutoffs.filter((cutoff) => {
    if (cutoff.sex !== undefined && sex !== undefined && cutoff.sex !== sex) {
      return false;
    }
    const value = cutoff.of === undefined ? total : subscales.find(({name}) => name === cutoff.of)?.total;
    return meets(typeof value !== 'number' && cutoff.despite_blanks ? sumSoFar : value, cutoff);
  });
}

function meets(value: number | NotDefined | undefined, {at, at_most: atMost, below}: Cutoff): boolean {
  return (
    typeof value === 'number' &&
    ((at !== undefined && value >= at) || (atMost !== undefined && value <= atMost) || (below !== undefined && value < below))
  );
}

/** "moderately severe" → moderately_severe. */
export function toBand({key, label}: {key?: string | undefined; label?: string | undefined}): Band {
  return {key: key ?? (label ?? '').replaceAll(/\W+/g, '_'), ...(label === undefined ? {} : {label})};
}
