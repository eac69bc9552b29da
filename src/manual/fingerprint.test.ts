import fc from 'fast-check';
import {line} from '../../tests/helpers/manual.ts';
import {combineFingerprints, FINGERPRINT, fingerprintOf} from './fingerprint.ts';
import {LINE_KINDS} from './lines.ts';

const lines = fc.array(fc.record({kind: fc.constantFrom(...LINE_KINDS), text: fc.string({unit: 'grapheme'})}), {maxLength: 4});
const text = fc.tuple(fc.string({unit: 'grapheme'}), lines);

test('a fingerprint stays what it is for ever: citations of released editions carry it', () => {
  expect(fingerprintOf('Arrival', [line('text', 'Ask “first”.'), line('item', 'Café')])).toMatchInlineSnapshot(`"c0cba626"`);
  expect(fingerprintOf('', [])).toMatchInlineSnapshot(`"055539df"`);
  expect(combineFingerprints('0123abcd', ['4567cdef', '89ab0123'])).toMatchInlineSnapshot(`"c42e48cd"`);
});

test('whatever the words, it has its form', () => {
  fc.assert(
    fc.property(text, ([title, words]) => {
      expect(fingerprintOf(title, words)).toMatch(FINGERPRINT);
    }),
  );
});

test('different words have different fingerprints', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(fingerprintOf(...a) === fingerprintOf(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test('a line is not its neighbour’s end, nor a title the first line', () => {
  const joined = [
    fingerprintOf('A', [line('text', 'b'), line('text', 'c')]),
    fingerprintOf('A', [line('text', 'b c')]),
    fingerprintOf('A', [line('text', 'b'), line('item', 'c')]),
    fingerprintOf('A', [line('text', 'c'), line('text', 'b')]),
    fingerprintOf('b', [line('text', 'A'), line('text', 'c')]),
  ];
  expect(new Set(joined).size).toBe(joined.length);
});

test('a text without anything below it has its own', () => {
  expect(combineFingerprints('0123abcd', [])).toBe('0123abcd');
});
