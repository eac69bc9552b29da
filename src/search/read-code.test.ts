import fc from 'fast-check';
import {nearlyCode} from '../../tests/helpers/arbitrary.ts';
import {indexFileWith} from '../../tests/helpers/search.ts';
import {readCode} from './read-code.ts';

const file = indexFileWith();
const read = (query: string) => {
  const answer = readCode(query, file);
  return answer?.documents.map((place) => file.documents[place]?.code);
};

const THIRD = ['ASM-02.3', 'ASM-02.3.1', 'ASM-02'];

test.each([
  ['ASM-02.3', THIRD],
  ['asm 2 3', THIRD],
  ['§asm02.3', THIRD],
  ['asm 2.3', THIRD],
  ['asm 2-3', THIRD],
  ['ASM‑02.3', THIRD],
  [' asm-02.3. ', THIRD],
  ['asm-02.3/', THIRD],
  ['2026.1 asm 2.3', THIRD],
  ['edition 2026.1 §ASM-02.3', THIRD],
  ['ASM-02.3 2026.1', THIRD],
  ['next asm 2.3', THIRD],
  ['draft ASM-02.3', THIRD],
  ['asm 2.3.1', ['ASM-02.3.1', 'ASM-02']],
  ['saf02 c1', ['SAF-02-C1', 'SAF-02']],
  ['saf-02-c1', ['SAF-02-C1', 'SAF-02']],
  ['saf 2 checklist', ['SAF-02-C1', 'SAF-02']],
  ['SAF-02 check list 1', ['SAF-02-C1', 'SAF-02']],
  ['section asm 2.3', THIRD],
  ['go to ASM-02 section 3', THIRD],
])('%j leads to what has that code, what stands in it, and its page', (query, codes) => {
  expect(read(query)).toEqual(codes);
});

test('a page leads to all that stands on it, sections in their order', () => {
  expect(read('asm 2')).toEqual(['ASM-02', 'ASM-02.1', 'ASM-02.2', 'ASM-02.3', 'ASM-02.3.1']);
  expect(read('saf02')).toEqual(['SAF-02', 'SAF-02.1', 'SAF-02.1.1', 'SAF-02.2', 'SAF-02-C1']);
});

test.each([
  ['saf', ['SAF-02', 'SAF-03', 'SAF-04']],
  ['SAF-', ['SAF-02', 'SAF-03', 'SAF-04']],
  ['saf 0', ['SAF-02', 'SAF-03', 'SAF-04']],
  ['asm-', ['ASM-02']],
  ['asm ', ['ASM-02']],
  ['asm-1', undefined],
])('%j is the beginning of codes', (query, codes) => {
  expect(read(query)).toEqual(codes);
});

test('a number that the page does not have leads to the page', () => {
  expect(read('asm 2.9')?.[0]).toBe('ASM-02');
  expect(read('saf 3 c4')?.[0]).toBe('SAF-03');
});

test.each([
  'phq 9',
  'icd 10',
  'phq-9',
  'saf 9',
  'iop',
  'safe',
  'sa',
  '',
  '.',
  'next',
  'draft',
  '2026.1',
  'asm 2.3 please',
  'section',
  'section 3',
  'checklist 2',
  'page checklist',
])('%j is no code of this edition', (query) => {
  expect(read(query)).toBeUndefined();
});

describe('a code that is gone', () => {
  test('leads to its successor, with what became of it', () => {
    const answer = readCode('saf 2.8', file);
    expect(answer?.gone).toEqual({
      code: 'SAF-02.8',
      title: 'By oneself',
      edition: '2026.2',
      why: 'Merged.',
      successor: 'SAF-02.2',
    });
    expect(read('saf 2.8')).toEqual(['SAF-02.2', 'SAF-02']);
  });

  test('to the last successor, where that was withdrawn, too', () => {
    expect(read('saf 2.9')).toEqual(['SAF-02.2', 'SAF-02']);
    expect(readCode('saf 2.9', file)?.gone?.code).toBe('SAF-02.9');
  });

  test('without one leads nowhere, and is named; so are sections of a page that is gone', () => {
    expect(readCode('saf 7', file)).toEqual({documents: [], gone: expect.objectContaining({code: 'SAF-07'})});
    expect(readCode('saf 7.2', file)).toEqual({documents: [], gone: expect.objectContaining({code: 'SAF-07'})});
  });

  test('in a circle of successors ends', () => {
    const record = {title: 'T', edition: '2026.1', why: 'Slip.'};
    const gone = [
      {...record, code: 'SAF-08', successor: 'SAF-09'},
      {...record, code: 'SAF-09', successor: 'SAF-08'},
    ];
    expect(readCode('saf 8', {...file, gone})).toEqual({documents: [], gone: gone[0]});
  });
});

test('whatever is typed, only places of documents come back, each once', () => {
  fc.assert(
    fc.property(fc.oneof(nearlyCode, fc.string({unit: 'binary'})), (query) => {
      const places = readCode(query, file)?.documents ?? [];
      expect(places.every((place) => file.documents[place]?.code)).toBe(true);
      expect(new Set(places).size).toBe(places.length);
    }),
    {numRuns: 2000},
  );
});
