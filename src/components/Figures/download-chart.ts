/** Charts as files, made in the page. */
import {FONT, headHeight, INKS, LINE, TITLE_SIZE, type Titled, toSvg, WORD_SIZE} from '../../figures/chart-file.ts';
import {type Drawing, drawChart, type Look} from '../../figures/draw-chart.ts';
import type {Chart} from '../../figures/read-chart.ts';
import {download} from '../download.ts';

/** Pixels of a picture for one of the chart's. */
const SHARPNESS = 2;
const WIDTH = 900;

export function downloadSvg(chart: Chart, head: Titled, name: string): void {
  download(toSvg(drawChart(chart, WIDTH), head), name, 'image/svg+xml');
}

/** Painted stroke by stroke, not by loading the SVG: a strict Content-Security-Policy refuses pictures from addresses made in the page. */
export function downloadPng(chart: Chart, head: Titled, name: string): void {
  const canvas = document.createElement('canvas');
  const drawing = drawChart(chart, WIDTH);
  const top = headHeight(head);
  [canvas.width, canvas.height] = [WIDTH * SHARPNESS, (drawing.height + top) * SHARPNESS];
  const ink = canvas.getContext('2d');
  if (!ink) {
    return;
  }
  ink.scale(SHARPNESS, SHARPNESS);
  ink.fillStyle = '#fff';
  ink.fillRect(0, 0, WIDTH, drawing.height + top);
  paintHead(ink, head);
  ink.translate(0, top);
  paint(ink, drawing);
  canvas.toBlob((blob) => blob && download(blob, name, 'image/png'), 'image/png');
}

function paintHead(ink: CanvasRenderingContext2D, {title, lines}: Titled): void {
  ink.fillStyle = INKS.run.fill ?? '#000';
  ink.font = `bold ${TITLE_SIZE}px ${FONT}`;
  ink.fillText(title, 12, 24);
  ink.font = `${WORD_SIZE}px ${FONT}`;
  lines.forEach((text, place) => {
    ink.fillText(text, 12, 46 + place * LINE);
  });
}

function paint(ink: CanvasRenderingContext2D, {shapes, markers, key, words}: Drawing): void {
  for (const {look, d} of shapes) {
    stroke(ink, look, d);
  }
  for (const {look, d, x, y} of [...markers, ...key]) {
    ink.save();
    ink.translate(x, y);
    stroke(ink, look, d);
    ink.restore();
  }
  ink.fillStyle = INKS.run.fill ?? '#000';
  [ink.strokeStyle, ink.lineWidth] = ['#fff', 3];
  ink.setLineDash([]);
  for (const {text, x, y, anchor} of words) {
    ink.textAlign = anchor === 'middle' ? 'center' : anchor;
    // A rim of paper, so that a line behind a word does not cross it out.
    ink.strokeText(text, x, y);
    ink.fillText(text, x, y);
  }
}

function stroke(ink: CanvasRenderingContext2D, look: Look, d: string): void {
  const {stroke: line, fill, width = 1, dash = []} = look === 'word' ? {} : INKS[look];
  const path = new Path2D(d);
  if (fill) {
    ink.fillStyle = fill;
    ink.fill(path);
  }
  if (line) {
    [ink.strokeStyle, ink.lineWidth] = [line, width];
    ink.setLineDash([...dash]);
    ink.stroke(path);
  }
}
