/** A chart as a picture file: black ink and one blue on white, whatever the page looks like. */
import type {Drawing, Look} from './draw-chart.ts';

type Ink = {stroke?: string; fill?: string; width?: number; dash?: readonly number[]};

const INK = '#1d2226';
const BLUE = '#0b5a73';

export const INKS: Record<Exclude<Look, 'word'>, Ink> = {
  axis: {stroke: '#535a61', width: 1.2},
  grid: {stroke: '#dcd8cf', width: 1},
  line: {stroke: BLUE, width: 1.5},
  center: {stroke: INK, width: 1.5, dash: [7, 4]},
  limit: {stroke: INK, width: 1.5, dash: [2, 3]},
  interval: {stroke: '#8b8880', width: 2},
  point: {fill: BLUE},
  hollow: {stroke: BLUE, fill: '#fff', width: 1.5},
  run: {stroke: INK, fill: INK, width: 1},
  outside: {stroke: INK, fill: INK, width: 1},
};

/** Name of the typeface; which one it is is up to whoever opens the file. */
export const FONT = 'sans-serif';
export const [WORD_SIZE, TITLE_SIZE, LINE] = [12, 15, 20] as const;

export type Titled = {title: string; lines: readonly string[]};

/** Room above the drawing for what it is. */
export function headHeight({lines}: Titled): number {
  return 34 + lines.length * LINE;
}

/** An SVG file that stands by itself: no style sheet, no script, no font of ours. */
export function toSvg(drawing: Drawing, head: Titled): string {
  const top = headHeight(head);
  const [width, height] = [drawing.width, drawing.height + top];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" font-size="${WORD_SIZE}" fill="${INK}">`,
    `<title>${escapeXml([head.title, ...head.lines].join('. '))}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="12" y="24" font-size="${TITLE_SIZE}" font-weight="bold">${escapeXml(head.title)}</text>`,
    ...head.lines.map((text, place) => `<text x="12" y="${46 + place * LINE}">${escapeXml(text)}</text>`),
    `<g transform="translate(0 ${top})">`,
    ...drawing.shapes.map(({look, d}) => `<path d="${d}" ${attributes(look)}/>`),
    ...[...drawing.markers, ...drawing.key].map(
      ({x, y, look, d}) => `<path transform="translate(${x} ${y})" d="${d}" ${attributes(look)}/>`,
    ),
    ...drawing.words.map(
      ({x, y, text, anchor}) =>
        `<text x="${x}" y="${y}" text-anchor="${anchor}" stroke="#fff" stroke-width="3" paint-order="stroke">${escapeXml(text)}</text>`,
    ),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function attributes(look: Look): string {
  const {stroke = 'none', fill = 'none', width = 1, dash} = look === 'word' ? {} : INKS[look];
  return `stroke="${stroke}" fill="${fill}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign] ?? sign);
}
