/** Flags A, B and C of MON-03.2: those that follow from scores alone. D to G need attendance, tests, dates or a word from somebody. */
import {isNotDefined} from '../not-defined.ts';
import {improvement} from './better.ts';
import {percentChange} from './percent-change.ts';
import type {ChangeRule} from './rule.ts';

/** A score of this stay. Day 0 is that of the first. */
export type Result = {day: number; score: number};

export type TrackFlag = {
  flag: 'A' | 'B' | 'C';
  name: string;
  /** Where it is defined, with what closes it. */
  section: string;
  because: string;
};

export type Track = {
  flags: TrackFlag[];
  /** What another setting's cut-points ask about. A prompt, never a rule. */
  prompt?: string;
};

/** Where the flags are defined. */
export const FLAGS_SECTION = 'MON-03.2';

/** Two calm results in a row close flag A. */
const CALM = 2;

/** Which flags are open after the last of these results, all of one version, by a rule of MON-02.4. Windows: this program's standard. */
export function track(results: readonly Result[], rule: ChangeRule): Track {
  const inOrder = results.toSorted((a, b) => a.day - b.day);
  const prompt = promptOf(inOrder, rule);
  return {
    flags: [isWorse(inOrder, rule), hasNoEarlyGain(inOrder, rule), isStalled(inOrder, rule)].filter((flag) => flag !== undefined),
    ...(prompt === undefined ? {} : {prompt}),
  };
}

/** A. Worse than at admission by the threshold; open until the rise is below it twice in a row. */
function isWorse([admission, ...later]: readonly Result[], {reliable, better}: ChangeRule): TrackFlag | undefined {
  let worst: Result | undefined;
  let calm = 0;
  for (const result of later) {
    const isAbove = admission !== undefined && improvement(admission.score, result.score, better) <= -reliable;
    calm = isAbove ? 0 : calm + 1;
    worst = isAbove ? result : calm >= CALM ? undefined : worst;
  }
  return (
    worst &&
    flag(
      'A',
      'Worse',
      `${admission?.score} at admission, ${worst.score} on day ${worst.day}: worse by ${reliable} points or more`,
    )
  );
}

/** B. On the first result from the day on, less than the share gone, and still a case; open until a later result is better than that. */
function hasNoEarlyGain([admission, ...later]: readonly Result[], {early, caseAt, better}: ChangeRule): TrackFlag | undefined {
  if (admission === undefined || early === undefined || caseAt === undefined) {
    return undefined;
  }
  const isTooLittle = ({score}: Result) => {
    const share = percentChange({before: admission.score, after: score});
    return isCase(score, caseAt, better) && (isNotDefined(share) || share < early.share);
  };
  const since = later.filter(({day}) => day >= early.day);
  const [first] = since;
  return first && since.every(isTooLittle)
    ? flag(
        'B',
        'No early gain',
        `${admission.score} at admission, ${first.score} on day ${first.day}: less than ${early.share * 100}% gone, and still ${caseAt} or more`,
      )
    : undefined;
}

/**
 * C. So many results in a row that lie closer together than the threshold, at case level. Open until a later one is better than the worst of
 * them by the threshold, or no case; a rise does not close it. After such a fall the count begins anew.
 */
function isStalled(results: readonly Result[], {stalled, reliable, caseAt, better}: ChangeRule): TrackFlag | undefined {
  if (stalled === undefined || caseAt === undefined) {
    return undefined;
  }
  const scores = results.map(({score}) => score);
  let open: number[] | undefined;
  let since = 0;
  for (const [index, score] of scores.entries()) {
    if (open?.some((one) => improvement(one, score, better) >= reliable)) {
      open = undefined;
      since = index;
    }
    const last = scores.slice(Math.max(since, index + 1 - stalled), index + 1);
    const isStill = last.length === stalled && Math.max(...last) - Math.min(...last) < reliable;
    open = !isCase(score, caseAt, better) ? undefined : (open ?? (isStill ? last : undefined));
  }
  return (
    open &&
    flag(
      'C',
      'Stalled',
      `${stalled} results in a row, ${open.join(', ')}, differ by less than ${reliable}, at case level, and none since is better by ${reliable}`,
    )
  );
}

/** Source: schueller2015, as MON-03.2 quotes it: weekly therapy for depression, not an IOP. */
function promptOf(results: readonly Result[], {prompts}: ChangeRule): string | undefined {
  const last = results.at(-1);
  const due = last && prompts.filter(({week}) => last.day >= 7 * week).at(-1);
  return due && last.score >= due.at
    ? `From week ${due.week} on, ${due.at} or more went with no response in trials of another setting: ask earlier; this is no rule.`
    : undefined;
}

function isCase(score: number, caseAt: number, better: ChangeRule['better']): boolean {
  return better === 'lower' ? score >= caseAt : score < caseAt;
}

function flag(letter: TrackFlag['flag'], name: string, because: string): TrackFlag {
  return {flag: letter, name, section: FLAGS_SECTION, because};
}
