import fc from 'fast-check';
import {ByteReader, ByteWriter, checksumOf} from './bytes.ts';

type Value = number | string | Uint8Array;

function write(values: readonly Value[]): Uint8Array {
  const writer = new ByteWriter();
  for (const value of values) {
    if (typeof value === 'number') {
      writer.number(value);
    } else if (typeof value === 'string') {
      writer.text(value);
    } else {
      writer.bytes(value);
    }
  }
  return writer.done();
}

function readLike(values: readonly Value[], reader: ByteReader): Value[] {
  return values.map((value) =>
    typeof value === 'number' ? reader.number() : typeof value === 'string' ? reader.text() : reader.bytes(),
  );
}

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.maxSafeNat(),
  fc.constantFrom(0, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER, '', '\uFEFFword', '𠀀'),
  fc.string({unit: 'binary'}),
  fc.uint8Array({maxLength: 2000}),
);

test('what is written is read', () => {
  fc.assert(fc.property(fc.array(value), (values) => expect(readLike(values, new ByteReader(write(values)))).toEqual(values)));
});

test('bytes that end too early are never read as if they did not', () => {
  fc.assert(
    fc.property(fc.array(value, {minLength: 1, maxLength: 4}), fc.nat(), (values, place) => {
      const bytes = write(values);
      const cut = bytes.slice(0, place % bytes.length);
      expect(() => readLike(values, new ByteReader(cut))).toThrow(RangeError);
    }),
  );
});

test('small numbers take one byte', () => {
  expect([...write([127, 128])]).toEqual([127, 0x80, 1]);
});

test('the checksum is FNV-1a', () => {
  const sum = (text: string) => checksumOf(new TextEncoder().encode(text)).toString(16);
  // From the reference vectors of its authors.
  expect([sum(''), sum('a'), sum('foobar')]).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968']);
});
