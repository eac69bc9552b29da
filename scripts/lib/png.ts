/** Pictures made of rectangles, as PNG: the same input gives the same bytes, and no program that draws is needed. */
import {deflateSync} from 'node:zlib';

export type Color = readonly [red: number, green: number, blue: number];
/** In units of `viewBox`. */
export type Rect = {x: number; y: number; width: number; height: number; color: Color};

/** A square of `size` pixels that shows `viewBox` units; later rectangles lie above earlier ones. Edges fall between pixels softly. */
export function drawPng(size: number, viewBox: number, rects: readonly Rect[]): Uint8Array {
  const scale = size / viewBox;
  const rows = Buffer.alloc(size * (1 + size * 3));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const pixel = rects.reduce<Color>((below, rect) => blend(below, rect.color, coverage(rect, x, y, scale)), [0, 0, 0]);
      rows.set(pixel.map(Math.round), y * (1 + size * 3) + 1 + x * 3);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function coverage({x, y, width, height}: Rect, pixelX: number, pixelY: number, scale: number): number {
  const share = (from: number, length: number, pixel: number) =>
    Math.max(0, Math.min((from + length) * scale, pixel + 1) - Math.max(from * scale, pixel));
  return share(x, width, pixelX) * share(y, height, pixelY);
}

function blend(below: Color, above: Color, share: number): Color {
  const mix = (index: 0 | 1 | 2) => below[index] + (above[index] - below[index]) * share;
  return [mix(0), mix(1), mix(2)];
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc(body), 4 + body.length);
  return frame;
}

/** CRC-32 as PNG wants it; Node's own came with version 22. */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
    }
  }
  return (value ^ 0xffffffff) >>> 0;
}
