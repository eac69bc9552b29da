import type {EditionsToday} from '../../manual/citation-edition.ts';
import type {PageHistory} from '../../manual/history.ts';
import type {LoadedHistory} from './load-history.ts';
import {lookUp, MOST_ANSWERS} from './look-up.ts';

const FIRST = {name: '2026.1', effective: '2026-12-01'};
const EDITIONS: EditionsToday = {list: [FIRST], order: ['2026.1', 'draft'], today: '2026-12-24', inForce: FIRST};

const history = (page: string, withdrawn?: PageHistory['codes'][string]['withdrawn']): PageHistory => ({
  format: 1,
  page,
  codes: {
    [page]: {
      versions: [{edition: '2026.1', title: page, fingerprint: '00000000'}],
      changes: [],
      ...(withdrawn ? {withdrawn} : {}),
    },
  },
});

function found(text: string, loaded: Record<string, LoadedHistory> = {}) {
  const {results, wanted, more} = lookUp(text, new Map(Object.entries(loaded)), EDITIONS);
  return {
    results: results.map((result) =>
      result.state === 'answered' ? `${result.answer.code} ${result.answer.verdict}` : `${result.code} ${result.state}`,
    ),
    wanted,
    more,
  };
}

test('asks for each page once, and answers as they come', () => {
  const text = 'See § SAF-08, SAF-08.2 and ASM-02.3.';
  expect(found(text)).toEqual({
    results: ['SAF-08 asking', 'SAF-08.2 asking', 'ASM-02.3 asking'],
    wanted: ['SAF-08', 'ASM-02'],
    more: 0,
  });
  expect(found(text, {'SAF-08': history('SAF-08'), 'ASM-02': 'failed'})).toEqual({
    results: ['SAF-08 holds', 'SAF-08.2 unknown', 'ASM-02.3 failed'],
    wanted: [],
    more: 0,
  });
});

test('what may be none of ours is left out until it turns out to be one', () => {
  const text = 'Per ICD-10 and SAF-08, today.';
  expect(found(text)).toEqual({results: [], wanted: ['ICD-10', 'SAF-08'], more: 0});
  expect(found(text, {'ICD-10': 'none', 'SAF-08': history('SAF-08')}).results).toEqual(['SAF-08 holds']);
});

test('by itself it is asked about, and answered', () => {
  expect(found('ICD-10', {'ICD-10': 'none'}).results).toEqual(['ICD-10 unknown']);
});

test('a series that was found makes codes of what is spelled as words are', () => {
  const text = 'SAF-08.2 was read, and saf 9 too, not asm 2.';
  expect(found(text).wanted).toEqual(['SAF-08']);
  expect(found(text, {'SAF-08': history('SAF-08')}).wanted).toEqual(['SAF-09']);
});

test('what took the place of a withdrawn code is asked for too', () => {
  const gone = history('SAF-08', {edition: '2026.1', why: 'Gone.', successor: 'PRG-01'});
  expect(found('SAF-08', {'SAF-08': gone})).toEqual({results: ['SAF-08 asking'], wanted: ['PRG-01'], more: 0});
  expect(found('SAF-08', {'SAF-08': gone, 'PRG-01': history('PRG-01')}).results).toEqual(['SAF-08 withdrawn']);
  expect(found('SAF-08', {'SAF-08': gone, 'PRG-01': 'failed'}).results).toEqual(['SAF-08 withdrawn']);
});

test('a book is no storm', () => {
  const codes = Array.from({length: 99}, (_, index) => `SAF-${String(index + 1).padStart(2, '0')}.1`);
  const {results, wanted, more} = found(codes.join('\n'));
  expect([results.length, wanted.length, more]).toEqual([MOST_ANSWERS, MOST_ANSWERS, 99 - MOST_ANSWERS]);
});
