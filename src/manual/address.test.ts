import fc from 'fast-check';
import {readAddress} from './address.ts';
import {codeToPath} from './code.ts';

test.each([
  ['/2026.1/asm-02/', '#asm-02-3', {edition: '2026.1', code: 'ASM-02.3'}],
  ['/next/saf-08/', '', {edition: 'draft', code: 'SAF-08'}],
  ['/asm-02/', '#asm-02-c1', {code: 'ASM-02-C1'}],
  ['/asm-02', '', {code: 'ASM-02'}],
  ['/ASM-02/index.html', '#ASM-02-3-1', {code: 'ASM-02.3.1'}],
  ['/2026.1/asm-02/', '#source-3', {edition: '2026.1', code: 'ASM-02'}],
  ['/2026.1/asm-02/', '#saf-08-3', {edition: '2026.1', code: 'ASM-02'}],
])('%s%s', (pathname, hash, address) => {
  expect(readAddress(pathname, hash)).toEqual(address);
});

test.each([
  '/',
  '/next/',
  '/2026.1/',
  '/cite/',
  '/asm/',
  '/2026/asm-02/',
  '/2026.0/asm-02/',
  '/v2/asm-02/',
  '/asm-02/more/',
  '//asm-02/',
])('%s is no address of a code', (pathname) => {
  expect(readAddress(pathname)).toBeUndefined();
});

test('the address of a code leads back to it, and no address at all throws', () => {
  const part = fc.integer({min: 1, max: 999});
  fc.assert(
    fc.property(fc.integer({min: 0, max: 99}), part, part, (page, section, sub) => {
      const code = `ASM-${String(page).padStart(2, '0')}.${section}.${sub}`;
      const url = new URL(`/2026.1/${codeToPath(code)}`, 'https://manual.example.org');
      expect(readAddress(url.pathname, url.hash)).toEqual({code, edition: '2026.1'});
    }),
  );
  fc.assert(fc.property(fc.string(), fc.string(), (pathname, hash) => void readAddress(pathname, hash)));
});
