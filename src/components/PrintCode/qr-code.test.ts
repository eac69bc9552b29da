import decodeQR from 'qr/decode.js';
import {qrSvg} from './qr-code.ts';

/** The dark rectangles of the drawing, on white, as a picture of four points a module. */
function toPicture(svg: string) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const [width, scale] = [size * 4, 4];
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      data.fill(0, (row * width + Number(x) * scale) * 4, (row * width + (Number(x) + Number(length)) * scale) * 4);
      for (let alpha = row * width * 4 + 3; alpha < (row + 1) * width * 4; alpha += 4) {
        data[alpha] = 255;
      }
    }
  }
  return {data, width, height: width};
}

test.each(['https://manual.example.org/2026.1/asm-02/', 'https://clinic.example/a?b="c"&d=<e>'])('reads as %s', (address) => {
  expect(decodeQR(toPicture(qrSvg(address)))).toBe(address);
});

test('says in words where it leads, and nothing of an address becomes markup', () => {
  expect(qrSvg('https://clinic.example/"><b>').slice(0, 90)).toMatchInlineSnapshot(
    `"<svg role="img" aria-label="QR code: https://clinic.example/&quot;&gt;&lt;b&gt;" viewBox=""`,
  );
});
