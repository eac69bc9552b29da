import {type NotDefined, notDefined} from '../not-defined.ts';
import {FEWEST_USEFUL} from './anhoej.ts';

/**
 * How few and how many runs about the median chance alone gives, with `useful` points split evenly between both sides: what lies outside
 * has a chance of at most 2.5% at its end. The manual's own charts use the limits of Anhøj and Olesen and mix in no other (MON-05.3);
 * this is for reading charts from elsewhere. Printed tables may differ by one, because they round the chances in other ways.
 *
 * Sources: exact distribution of runs, as tabulated by Swed FS, Eisenhart C. Ann Math Stat 1943;14:66-87; table for run charts: Perla RJ,
 * Provost LP, Murray SK. BMJ Qual Saf 2011;20:46-51.
 */
export function runsLimits(useful: number): {lower: number; upper: number} | NotDefined {
  if (useful < FEWEST_USEFUL) {
    return notDefined(`the limits begin at ${FEWEST_USEFUL} useful points`);
  }
  const chances = chancesOfRuns(Math.floor(useful / 2), Math.ceil(useful / 2));
  const firstBeyond = (list: readonly number[]) => {
    let sum = 0;
    return list.findIndex((chance) => {
      sum += chance;
      return sum > 0.025;
    });
  };
  return {lower: firstBeyond(chances), upper: chances.length - 1 - firstBeyond(chances.toReversed())};
}

/** Chance of each number of runs, from 0, of `a` points above and `b` below in random order. By logarithms, so that nothing overflows. */
function chancesOfRuns(a: number, b: number): number[] {
  const logs = logFactorials(a + b);
  const choose = (n: number, k: number) =>
    k < 0 || k > n ? Number.NEGATIVE_INFINITY : (logs[n] as number) - (logs[k] as number) - (logs[n - k] as number);
  const all = choose(a + b, a);
  const chance = (first: number, second: number) => Math.exp(choose(a - 1, first - 1) + choose(b - 1, second - 1) - all);
  return Array.from({length: a + b + 1}, (_, runs) => {
    const half = Math.floor(runs / 2);
    return runs % 2 === 0 ? 2 * chance(half, half) : chance(half + 1, half) + chance(half, half + 1);
  });
}

function logFactorials(upTo: number): number[] {
  const logs = [0];
  for (let n = 1; n <= upTo; n++) {
    logs.push((logs[n - 1] as number) + Math.log(n));
  }
  return logs;
}
