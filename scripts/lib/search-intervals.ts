/** How far a mean over some queries can be trusted: percentile bootstrap, seeded, so that the same scores give the same interval. */
import {mean, quantileSorted, sampleWithReplacement} from 'simple-statistics';

export type Interval = {mean: number; low: number; high: number};

const RESAMPLES = 10_000;
const SEED = 5;

/** Mean and 95 % interval. Resamples are the same for every list of the same length: rows of a table can be compared. */
export function bootstrapMean(values: readonly number[], resamples = RESAMPLES): Interval {
  if (values.length === 0) {
    return {mean: Number.NaN, low: Number.NaN, high: Number.NaN};
  }
  const random = seededRandom(SEED);
  const means = Array.from({length: resamples}, () => mean(sampleWithReplacement([...values], values.length, random)));
  means.sort((a, b) => a - b);
  return {mean: mean([...values]), low: quantileSorted(means, 0.025), high: quantileSorted(means, 0.975)};
}

/** Paired: what one engine gains over another on the same queries, in the same order. */
export function bootstrapDifference(ours: readonly number[], theirs: readonly number[], resamples = RESAMPLES): Interval {
  if (ours.length !== theirs.length) {
    throw new Error(`${ours.length} scores cannot be paired with ${theirs.length}`);
  }
  return bootstrapMean(
    ours.map((score, index) => score - (theirs[index] as number)),
    resamples,
  );
}

/** Mulberry32: 32 bits of state, enough for resampling, the same on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
