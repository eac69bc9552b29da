import {type Better, improvement} from './better.ts';

export const CHANGE_CLASSES = ['recovered', 'reliably improved', 'no reliable change', 'reliably deteriorated'] as const;

export type ChangeClass = (typeof CHANGE_CLASSES)[number];

export type Classified = {
  /** How far the score went the better way. */
  improvement: number;
  /** Whether the first score stood on the clinical side of the cut-off: at or above it where less is better. */
  startedAsCase: boolean;
  endedAsCase: boolean;
  class: ChangeClass;
};

/**
 * One of four classes for a pair of scores. All inputs in points; a change of exactly `threshold` counts.
 *
 * Recovered: improved by the threshold or more, from the clinical side of the cut-off to the other. Where the end must lie further on than
 * the start's cut-off, `endCutoff` says from where on it is a case still: the PCL-5 begins at 31 and ends below 29 (MON-02.4).
 *
 * Source: Jacobson NS, Truax P. J Consult Clin Psychol 1991;59:12-19, with the classes as routine services count them.
 */
export function classify({
  before,
  after,
  threshold,
  cutoff,
  endCutoff = cutoff,
  better = 'lower',
}: {
  before: number;
  after: number;
  threshold: number;
  cutoff: number;
  endCutoff?: number;
  better?: Better;
}): Classified {
  const isCase = (score: number, line: number) => (better === 'lower' ? score >= line : score < line);
  const change = improvement(before, after, better);
  const [startedAsCase, endedAsCase] = [isCase(before, cutoff), isCase(after, endCutoff)];
  return {improvement: change, startedAsCase, endedAsCase, class: toClass()};

  function toClass(): ChangeClass {
    if (change <= -threshold) {
      return 'reliably deteriorated';
    }
    if (change < threshold) {
      return 'no reliable change';
    }
    return startedAsCase && !endedAsCase ? 'recovered' : 'reliably improved';
  }
}
