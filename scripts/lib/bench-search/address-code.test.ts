import {anchorsOf, codeOfAddress, toRanking} from './address-code.ts';

const codes = new Set(['SAF-08', 'SAF-08.2', 'SAF-08-C1']);

test.each([
  ['/docs/safety/saf-08', 'SAF-08'],
  ['/next/saf-08/#saf-08-2', 'SAF-08.2'],
  ['/saf-08/index.html#saf-08-c1', 'SAF-08-C1'],
  ['/saf-08/#saf-08-9', 'SAF-08'],
  ['/next/contents/', undefined],
  ['/blog/first#saf-08', undefined],
])('%s is %s', (address, code) => {
  expect(codeOfAddress(address, codes)).toBe(code);
});

test('a heading without a code belongs to what stands above it, sources to the page', () => {
  const html = '<h1 id=title></h1><h2 id=saf-08-2></h2><div id="saf-08-c1"><h3 id=_R_1_></h3></div><h2 class=x id=sources></h2>';
  const anchors = new Map(anchorsOf('SAF-08', html));
  const code = (anchor: string) => codeOfAddress(`/saf-08/#${anchor}`, codes, anchors);
  expect(['title', '_R_1_', 'sources', 'unknown'].map(code)).toEqual(['SAF-08', 'SAF-08-C1', 'SAF-08', 'SAF-08']);
});

test('a code is counted once, a page without a code not at all', () => {
  expect(toRanking(['/contents/', '/saf-08/', '/saf-08/#x', '/saf-08/#saf-08-2'], codes)).toEqual(['SAF-08', 'SAF-08.2']);
});
