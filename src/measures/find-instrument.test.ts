import {draftInstruments} from '../../tests/helpers/instruments.ts';
import {findInstrument} from './find-instrument.ts';

const instruments = [...draftInstruments().instruments.values()];
const found = (name: string) => findInstrument(instruments, name)?.key;

test.each([
  ['PHQ-9', 'phq-9'],
  ['phq9', 'phq-9'],
  ['phq_9', 'phq-9'],
  ['WHODAS-2.0-12', 'whodas-2-0-12'],
  ['WHODAS 2.0', 'whodas-2-0-12'],
  ['C-SSRS-Screener', 'c-ssrs-screener'],
  ['C-SSRS', 'c-ssrs-screener'],
  ['PC-PTSD', 'pc-ptsd-5'],
  ['Brief Addiction Monitor', 'bam'],
  // The whole key goes before a beginning.
  ['BAM', 'bam'],
  ['AUDIT', 'audit'],
  ['HITS', 'hits'],
])('%s is %s', (name, key) => {
  expect(found(name)).toBe(key);
});

test('a beginning that two have, or too short a one, is nobody', () => {
  expect(['PHQ', 'promis', 'K', 'is', '', '-'].map(found)).toEqual(Array.from({length: 6}, () => undefined));
});
