/** What a change means, in sentences: the class first, then how it was found. */
import {isNotDefined} from '../not-defined.ts';
import type {ChangeClass} from './classify.ts';
import type {Judgment} from './judge.ts';
import {FLAGS_SECTION, type Track, track} from './not-on-track.ts';
import {RELIABLE} from './reliable-change.ts';
import type {ChangeRule} from './rule.ts';
import type {TypedScores} from './typed-scores.ts';

export type Said = {
  /** "Reliably improved: 7 points better, from 19 to 12." */
  verdict: string;
  rows: {name: string; value: string}[];
};

export function sayChange({
  before,
  after,
  judgment,
  rule,
}: {
  before: number;
  after: number;
  judgment: Judgment;
  rule: ChangeRule;
}): Said {
  const {class: found, also} = judgment;
  const others = also.filter((one) => one.class !== found);
  return {
    verdict: `${capital(found)}: ${way(judgment.improvement)}, from ${print(before)} to ${print(after)}.`,
    rows: [
      {name: 'Change, last minus first', value: signed(judgment.difference)},
      {
        name: 'Points that count',
        value: `${print(rule.reliable)} or more: ${Math.abs(judgment.improvement) >= rule.reliable ? 'reached' : 'not reached'}`,
      },
      ...indexRow(judgment),
      ...caseRow(judgment, rule),
      ...percentRows(judgment),
      ...(also.length === 0
        ? []
        : [
            {
              name: 'By other thresholds',
              value: `${also.map((one) => `${print(one.threshold)} points: ${one.class}`).join('; ')}${others.length > 0 ? '. The answer hangs on the rule: say which you used' : ''}`,
            },
          ]),
    ],
  };
}

function indexRow({index}: Judgment): Said['rows'] {
  if (index === undefined) {
    return [];
  }
  return [
    {
      name: 'Reliable change index',
      value: isNotDefined(index)
        ? `not defined: ${index.notDefined}`
        : `${signed(round(index.index))}; ${index.reliable ? 'beyond' : 'within'} ${RELIABLE} either way`,
    },
  ];
}

function caseRow({startedAsCase, endedAsCase}: Judgment, {caseAt, recoveredBelow, better}: ChangeRule): Said['rows'] {
  if (startedAsCase === undefined || caseAt === undefined) {
    return [];
  }
  const line = better === 'lower' ? `${print(caseAt)} or more` : `below ${print(caseAt)}`;
  const end = recoveredBelow === undefined || recoveredBelow === caseAt ? '' : `; at the end, ${print(recoveredBelow)} or more`;
  return [
    {
      name: `Case (${line}${end})`,
      value: `at the start ${startedAsCase ? 'yes' : 'no'}, at the end ${endedAsCase ? 'yes' : 'no'}`,
    },
  ];
}

function percentRows({share, response, remission}: Judgment): Said['rows'] {
  const yes = (name: string, value: NonNullable<Judgment['response']>) => ({
    name,
    value: typeof value === 'boolean' ? (value ? 'yes' : 'no') : value.notDefined,
  });
  return [
    ...(response === undefined
      ? []
      : [
          {
            name: 'Gone of the first score',
            value: isNotDefined(share)
              ? `not defined: ${share.notDefined}`
              : `${Math.round(share * 1000) / 10}%`.replace('-', MINUS),
          },
          yes('Response (half or more gone)', response),
        ]),
    ...(remission === undefined ? [] : [yes('Remission', remission)]),
  ];
}

const MINUS = '−';

/** The sign is kept: "−7", "+3". */
export function signed(value: number): string {
  return value > 0 ? `+${print(value)}` : print(value);
}

export function print(value: number): string {
  return `${round(value)}`.replace('-', MINUS);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function way(improvement: number): string {
  const points = Math.abs(improvement);
  return points === 0
    ? 'no points'
    : `${print(points)} ${points === 1 ? 'point' : 'points'} ${improvement > 0 ? 'better' : 'worse'}`;
}

function capital(words: ChangeClass): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Flags of clients who are not on track. Without weeks only a fall behind the first score can be told. */
export function flagsOf(
  {results, dated}: Pick<TypedScores, 'results' | 'dated'>,
  rule: ChangeRule,
  {class: found}: Judgment,
): Track {
  if (dated) {
    return track(results, rule);
  }
  const [first, last] = [results[0], results.at(-1)];
  return {
    flags:
      found === 'reliably deteriorated' && first && last
        ? [
            {
              flag: 'A',
              name: 'Worse',
              section: FLAGS_SECTION,
              because: `${print(first.score)} first, ${print(last.score)} last: worse by ${print(rule.reliable)} points or more`,
            },
          ]
        : [],
  };
}
