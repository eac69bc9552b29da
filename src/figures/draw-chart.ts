/**
 * A chart as shapes and words at their places: the page draws them as SVG, a file is written from them, and a canvas makes them a picture.
 * Scales and curves by d3. No shape says anything by its color alone.
 */
import {scaleLinear} from 'd3-scale';
import {line, symbol, symbolCircle, symbolDiamond, symbolSquare} from 'd3-shape';
import {type Chart, type ChartPoint, centerName, valueWords} from './read-chart.ts';

/** How a shape looks: a name, which page and files each give a look to. */
export type Look = 'axis' | 'grid' | 'line' | 'center' | 'limit' | 'interval' | 'point' | 'hollow' | 'run' | 'outside' | 'word';

export type Shape = {look: Look; d: string};
export type Words = {look: 'word'; x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end'};
/** A sign around its own center, and where that is. */
export type Sign = {x: number; y: number; look: Look; d: string};
/** The sign of a point, and its place in the list of points. */
export type Marker = Sign & {place: number};

export type Drawing = {
  width: number;
  height: number;
  shapes: Shape[];
  words: Words[];
  markers: Marker[];
  /** Signs of the line that explains them. */
  key: Sign[];
};

const [TOP, RIGHT, BOTTOM, LEFT] = [14, 14, 68, 44];
const HEIGHT = 306;
/** Signs of 12 pixels: the width of "Nov 2024", and that of a count below its point. */
const [LABEL, COUNT] = [64, 26];

/** What is said below a chart that has such points. */
const KEY: readonly [look: Look, words: string][] = [
  ['hollow', 'too few for a verdict'],
  ['run', 'in a long run'],
  ['outside', 'outside its limits'],
  ['limit', 'limits'],
  ['interval', '95% interval'],
];

/** In the key, a line stands for lines. */
const KEY_LINES: Partial<Record<Look, string>> = {limit: 'M-9,0h18', interval: 'M0,-8v16'};

/** `width` in pixels: words keep their size, so that a phone shows fewer of them. */
export function drawChart(chart: Chart, width: number): Drawing {
  const {points} = chart;
  const bottom = HEIGHT - BOTTOM;
  const hasVerdict = chart.center !== undefined;
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [LEFT + 10, width - RIGHT - 10]);
  const top = points.reduce(
    (most, {value = 0, limits, upper}) => Math.max(most, value, limits?.upper ?? 0, (!hasVerdict && upper) || 0),
    chart.unit === 'share' ? 0.05 : 1,
  );
  const y = scaleLinear([0, top], [bottom, TOP]).nice(5);
  const spacing = points.length > 1 ? x(1) - x(0) : width;
  const every = Math.max(1, Math.ceil(LABEL / spacing));
  const word = (text: string, at: number, down: number, anchor: Words['anchor'] = 'middle'): Words => ({
    look: 'word',
    x: round(at),
    y: round(down),
    text,
    anchor,
  });
  const ticks = y.ticks(5);
  const labeled = points.map((point, place) => ({point, place})).filter(({place}) => place % every === 0);
  const withCount = spacing >= COUNT ? points.map((point, place) => ({point, place})) : labeled;
  const key = keyOf(chart, bottom + 51);
  return {
    width,
    height: HEIGHT,
    shapes: [
      ...ticks.map((tick): Shape => ({look: tick === 0 ? 'axis' : 'grid', d: `M${LEFT},${round(y(tick))}H${width - RIGHT}`})),
      ...(hasVerdict ? [] : intervalLines(points, x, y)),
      ...limitLines(chart, x, y, Math.min(spacing, 2 * RIGHT)),
      ...(chart.center === undefined
        ? []
        : [{look: 'center' as const, d: `M${LEFT},${round(y(chart.center))}H${width - RIGHT}`}]),
      {look: 'line', d: valueLine(points, x, y)},
    ],
    words: [
      ...ticks.map((tick) =>
        word(chart.unit === 'share' ? valueWords(tick, 'share') : String(tick), LEFT - 7, y(tick) + 4, 'end'),
      ),
      ...labeled.map(({point, place}) => word(shortLabel(point), x(place), bottom + 18)),
      word('n', LEFT - 7, bottom + 34, 'end'),
      ...withCount.map(({point, place}) =>
        word(point.n === undefined ? '–' : String(Math.round(point.n)), x(place), bottom + 34),
      ),
      ...(chart.center === undefined
        ? []
        : [word(`${centerName(chart)} ${valueWords(chart.center, chart.unit)}`, width - RIGHT, y(chart.center) - 6, 'end')]),
      ...key.map(({text, x: at}) => word(text, at + 12, bottom + 55, 'start')),
    ],
    markers: points.flatMap((point, place): Marker[] =>
      point.value === undefined ? [] : [{place, x: round(x(place)), y: round(y(point.value)), ...markerOf(point, chart)}],
    ),
    key: key.map(({text: _text, ...sign}) => sign),
  };
}

/** What the kinds of points mean, for those that the chart has, side by side. */
function keyOf(chart: Chart, y: number): (Sign & {text: string})[] {
  const looks = new Set<Look>(chart.points.filter(({value}) => value !== undefined).map((point) => markerOf(point, chart).look));
  if (chart.points.some(({limits}) => limits)) {
    looks.add('limit');
  }
  if (chart.center === undefined && chart.points.some(({upper}) => upper !== undefined)) {
    looks.add('interval');
  }
  let next = LEFT + 6;
  return KEY.filter(([look]) => looks.has(look)).map(([look, text]) => {
    const x = next;
    next += 34 + text.length * 6.2;
    return {x, y, look, d: KEY_LINES[look] ?? markerPath(look), text};
  });
}

function markerOf({flags, isLarge}: ChartPoint, {center}: Chart): {look: Look; d: string} {
  const look: Look = flags.includes('outside its limits')
    ? 'outside'
    : flags.includes('long run')
      ? 'run'
      : isLarge || center === undefined
        ? 'point'
        : 'hollow';
  return {look, d: markerPath(look)};
}

function markerPath(look: Look): string {
  const [type, size] =
    look === 'outside' ? [symbolDiamond, 150] : look === 'run' ? [symbolSquare, 80] : [symbolCircle, look === 'hollow' ? 60 : 50];
  return symbol(type, size)() ?? '';
}

type Scale = (value: number) => number;

function valueLine(points: readonly ChartPoint[], x: Scale, y: Scale): string {
  const path = line<ChartPoint>()
    .defined(({value}) => value !== undefined)
    .x((_, place) => round(x(place)))
    .y(({value = 0}) => round(y(value)));
  return path([...points]) ?? '';
}

/** Where a chart gives no verdict, how wide a share could be is all there is to read in it. */
function intervalLines(points: readonly ChartPoint[], x: Scale, y: Scale): Shape[] {
  return points.flatMap(({lower, upper}, place): Shape[] =>
    lower === undefined || upper === undefined
      ? []
      : [{look: 'interval', d: `M${round(x(place))},${round(y(lower))}V${round(y(upper))}`}],
  );
}

/** Limits are steps: each holds for its own point only. */
function limitLines({points}: Chart, x: Scale, y: Scale, spacing: number): Shape[] {
  return (['lower', 'upper'] as const).flatMap((side) => {
    const d = points
      .flatMap(({limits}, place) =>
        limits ? `M${round(x(place) - spacing / 2)},${round(y(limits[side]))}h${round(spacing)}` : [],
      )
      .join('');
    return d === '' ? [] : [{look: 'limit' as const, d}];
  });
}

/** "Nov 2024"; "Q4 2024". */
function shortLabel({period, label}: ChartPoint): string {
  const quarter = /^(\d+)-(Q\d)$/.exec(period);
  return quarter ? `${quarter[2]} ${quarter[1]}` : label;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What a screen reader says of a point, and the line below the chart when it has the focus. */
export function pointWords({label, words, flags, limits, isLarge}: ChartPoint, {unit, center}: Chart): string {
  const parts = [
    `${label}: ${words}`,
    ...(limits ? [`Limits ${valueWords(limits.lower, unit)} to ${valueWords(limits.upper, unit)}`] : []),
    ...(flags.length > 0 ? [`Signal: ${flags.join(', ')}`] : []),
    ...(!isLarge && center !== undefined ? ['Too few for a verdict'] : []),
  ];
  return `${parts.join('. ')}.`;
}
