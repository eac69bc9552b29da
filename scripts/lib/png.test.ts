import {inflateSync} from 'node:zlib';
import {drawPng} from './png.ts';

/** Chunks of a PNG: their names, and the pixels as rows of bytes. */
function read(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks[bytes.toString('latin1', at + 4, at + 8)] = bytes.subarray(at + 8, at + 8 + length);
    at += 12 + length;
  }
  return {
    names: Object.keys(chunks),
    pixels: inflateSync(chunks.IDAT ?? Buffer.alloc(0)),
    end: bytes.subarray(-12).toString('hex'),
  };
}

test('rectangles, one above the other, with soft edges between pixels', () => {
  const png = drawPng(4, 2, [
    {x: 0, y: 0, width: 2, height: 2, color: [0, 0, 0]},
    {x: 0.25, y: 0, width: 0.5, height: 0.5, color: [200, 100, 50]},
  ]);
  const {names, pixels, end} = read(png);
  expect(names).toEqual(['IHDR', 'IDAT', 'IEND']);
  // The sum of an empty end is the same in every PNG.
  expect(end).toBe('0000000049454e44ae426082');
  expect([...pixels.subarray(0, 13)]).toEqual([0, 100, 50, 25, 100, 50, 25, 0, 0, 0, 0, 0, 0]);
});
