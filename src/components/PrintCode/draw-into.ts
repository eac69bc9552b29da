import {toQrCode} from './qr-code.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Node by node: a page that takes no markup from scripts (Trusted Types) takes this. */
export function drawInto(place: Element, address: string): void {
  const {label, viewBox, path} = toQrCode(address);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('viewBox', viewBox);
  svg.appendChild(document.createElementNS(SVG, 'path')).setAttribute('d', path);
  place.replaceChildren(svg);
}
