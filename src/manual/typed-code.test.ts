import fc from 'fast-check';
import {anyCode, nearlyCode} from '../../tests/helpers/arbitrary.ts';
import {type Code, formatCode, parseCode} from './code.ts';
import {readTypedCode} from './typed-code.ts';

test.each([
  ['SAF-08', 'SAF-08'],
  ['saf-08', 'SAF-08'],
  ['saf8', 'SAF-08'],
  ['Saf 8', 'SAF-08'],
  ['  saf 08  ', 'SAF-08'],
  ['saf - 8', 'SAF-08'],
  ['asm 2.3', 'ASM-02.3'],
  ['asm 2 3', 'ASM-02.3'],
  ['asm 23', 'ASM-23'],
  ['asm 2.3.1', 'ASM-02.3.1'],
  ['asm 2 3 1', 'ASM-02.3.1'],
  ['§ASM-02.3', 'ASM-02.3'],
  ['§ asm-02.3', 'ASM-02.3'],
  ['saf08-c1', 'SAF-08-C1'],
  ['saf 8 c1', 'SAF-08-C1'],
  ['saf8c12', 'SAF-08-C12'],
  // As word processors, phones and PDFs spell hyphens and digits.
  ['SAF–08.4', 'SAF-08.4'],
  ['SAF‑08.4', 'SAF-08.4'],
  ['SAF−08', 'SAF-08'],
  ['ＳＡＦ－０８．４', 'SAF-08.4'],
  ['prg 0', 'PRG-00'],
])('%j is %s', (typed, code) => {
  expect(readTypedCode(typed)).toBe(code);
});

test.each([
  '',
  'saf',
  '08',
  'safe 8',
  'sa 8',
  'saf 100',
  'saf 8.0',
  'saf 8.04',
  'saf 8.1.2.3',
  'saf 8.1-c1',
  'saf 8-c0',
  'saf 8.1000',
  'saf 8, please',
  'SAF-08 SAF-09',
  'phq-9.5.5.5',
  '<b>saf 8</b>',
])('%j is no code', (typed) => {
  expect(readTypedCode(typed)).toBeUndefined();
});

/** A code as someone may type it: in lower case, with spaces and without leading zeros. */
function spelling({series, page, section, checklist}: Code): fc.Arbitrary<string> {
  const letters = fc.constantFrom(series, series.toLowerCase());
  const number = fc.constantFrom(String(page), String(page).padStart(2, '0'));
  const parts = fc
    .array(fc.constantFrom('.', ' ', ' . '), {minLength: 2, maxLength: 2})
    .map((between) => section.map((part, index) => `${between[index]}${part}`).join(''));
  const list = checklist === undefined ? fc.constant('') : fc.constantFrom(`-C${checklist}`, ` c${checklist}`, `c${checklist}`);
  return fc
    .tuple(fc.constantFrom('', '§', '§ ', ' '), letters, fc.constantFrom('-', ' ', '', ' - '), number, parts, list)
    .map((typed) => typed.join(''));
}

test('every code comes back, however it is typed', () => {
  const typed = anyCode.chain((code) => spelling(code).map((text) => ({text, code: formatCode(code)})));
  fc.assert(
    fc.property(typed, ({text, code}) => expect(readTypedCode(text)).toBe(code)),
    {numRuns: 1000},
  );
});

test('what comes back is a code, whatever is typed', () => {
  fc.assert(
    fc.property(fc.oneof(nearlyCode, fc.string({unit: 'binary'})), (text) => {
      const code = readTypedCode(text);
      expect(code === undefined || parseCode(code) !== undefined).toBe(true);
    }),
    {numRuns: 2000},
  );
});
