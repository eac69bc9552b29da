/** The QR code of an address, as parts of an SVG that a style sheet sizes. */
import encodeQR from 'qr';
import {escapeHtml} from '../../manual/escape-html.ts';

/** Modules of white around a code, by ISO/IEC 18004. */
const QUIET = 4;

export type QrCode = {label: string; viewBox: string; path: string};

export function toQrCode(address: string): QrCode {
  const modules = encodeQR(address, 'raw', {ecc: 'medium', border: QUIET});
  const size = modules.length;
  return {label: `QR code: ${address}`, viewBox: `0 0 ${size} ${size}`, path: pathOf(modules)};
}

/** For pages that are put together without a browser. */
export function qrSvg(address: string): string {
  const {label, viewBox, path} = toQrCode(address);
  return `<svg role="img" aria-label="${escapeHtml(label)}" viewBox="${viewBox}"><path d="${path}"></path></svg>`;
}

/** A run of dark modules is one rectangle. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  return modules.flatMap((row, y) => runsOf(row).map(({from, length}) => `M${from} ${y}h${length}v1h-${length}z`)).join('');
}

function runsOf(row: readonly boolean[]): {from: number; length: number}[] {
  const found: {from: number; length: number}[] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (isDark && last && last.from + last.length === x) {
      last.length++;
    } else if (isDark) {
      found.push({from: x, length: 1});
    }
  });
  return found;
}
