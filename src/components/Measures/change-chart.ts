/** Geometry of the chart of a client's scores. Pure: numbers in, places in the picture out. */
import type {Result} from '../../measures/change/not-on-track.ts';
import type {ChangeRule} from '../../measures/change/rule.ts';

export const HEIGHT = 320;
/** Of the picture, in points: on paper and wide screens, and on a phone. */
export const WIDTHS = {wide: 640, narrow: 400} as const;

/** Room around the plot: for numbers on the left, names of lines on the right, weeks below. */
const ROOM = {left: 40, right: 126, top: 18, bottom: 44};

export type Chart = {
  width: number;
  points: {x: number; y: number; label: string; when: string; showsWhen: boolean}[];
  ticks: {y: number; label: string}[];
  /** Between which scores a change from the first is the form's own wobble. */
  band?: {top: number; bottom: number};
  lines: {y: number; labelY: number; label: string; kind: 'band' | 'case'}[];
  plot: {left: number; right: number; top: number; bottom: number};
};

type Given = {width: number; results: readonly Result[]; dated: boolean; range: {from: number; to: number}; rule?: ChangeRule};

export function toChart({width, results, dated, range, rule}: Given): Chart {
  const plot = {left: ROOM.left, right: width - ROOM.right, top: ROOM.top, bottom: HEIGHT - ROOM.bottom};
  const days = results.map(({day}) => day);
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const x = (day: number) =>
    last === first
      ? (plot.left + plot.right) / 2
      : plot.left + 16 + ((day - first) / (last - first)) * (plot.right - plot.left - 32);
  const y = (score: number) => plot.bottom - ((score - range.from) / (range.to - range.from)) * (plot.bottom - plot.top);
  const inRange = (score: number) => score >= range.from && score <= range.to;
  const start = results[0]?.score;
  const lines =
    rule && start !== undefined
      ? [
          {
            score: start + rule.reliable,
            label: `${rule.better === 'lower' ? 'worse' : 'better'} from ${print(start + rule.reliable)}`,
            kind: 'band' as const,
          },
          {
            score: start - rule.reliable,
            label: `${rule.better === 'lower' ? 'better' : 'worse'} from ${print(start - rule.reliable)}`,
            kind: 'band' as const,
          },
          ...(rule.caseAt === undefined
            ? []
            : [
                {
                  score: rule.caseAt,
                  label: `case ${rule.better === 'lower' ? 'from' : 'below'} ${print(rule.caseAt)}`,
                  kind: 'case' as const,
                },
              ]),
        ].filter(({score}) => inRange(score))
      : [];
  return {
    width,
    plot,
    points: results.map(({day, score}, place) => ({
      x: x(day),
      y: y(score),
      label: print(score),
      when: whenOf({day}, place, dated),
      showsWhen: place === 0 || x(day) - x(days[place - 1] ?? 0) > 56,
    })),
    ticks: ticksOf(range).map((score) => ({y: y(score), label: print(score)})),
    ...(rule && start !== undefined
      ? {band: {top: y(Math.min(range.to, start + rule.reliable)), bottom: y(Math.max(range.from, start - rule.reliable))}}
      : {}),
    lines: apart(lines.map(({score, label, kind}) => ({y: y(score), labelY: y(score), label, kind}))),
  };
}

export function whenOf({day}: Pick<Result, 'day'>, place: number, dated: boolean): string {
  return dated ? `week ${print(day / 7)}` : `score ${place + 1}`;
}

/** Five whole numbers or so, both ends among them. */
function ticksOf({from, to}: {from: number; to: number}): number[] {
  const step = [1, 2, 3, 5, 10, 15, 20].find((one) => (to - from) / one <= 6) ?? 25;
  const steps = Array.from({length: Math.floor((to - from) / step) + 1}, (_, place) => from + place * step);
  return (steps.at(-1) ?? to) > to - step / 2 ? [...steps.slice(0, -1), to] : [...steps, to];
}

/** Names of lines do not lie on one another. */
function apart(lines: Chart['lines']): Chart['lines'] {
  const sorted = lines.toSorted((a, b) => a.y - b.y);
  let last = Number.NEGATIVE_INFINITY;
  return sorted.map((line) => {
    last = Math.max(line.y, last + 17);
    return {...line, labelY: last};
  });
}

function print(value: number): string {
  return `${Math.round(value * 10) / 10}`.replace('-', '−');
}
